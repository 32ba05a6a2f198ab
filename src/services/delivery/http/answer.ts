import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kept } from '../memory/answer-memory';
import { contentHash } from '../strong-etag';

/** How the bytes of a body may be packed. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number] | 'identity';

/** A body in one encoding. */
export interface Representation {
  readonly encoding: Encoding;
  /** Strong: other bytes have another one. */
  readonly etag: string;
  readonly body: Buffer;
}

/** What the public gets for one address, ready to be sent. */
export type Answer = FoundAnswer | MovedAnswer | MissingAnswer;

/** 200, or 304 to who has it already. */
export interface FoundAnswer extends Kept {
  readonly kind: 'found';
  /** With its character set. */
  readonly mediaType: string;
  readonly lastModified: Date;
  readonly identity: Representation;
  /** The packed bytes; made when they are first asked for, once. */
  readonly packed: (encoding: (typeof ENCODINGS)[number]) => Promise<Representation>;
}

/** 308: the article is at another slug. */
export interface MovedAnswer extends Kept {
  readonly kind: 'moved';
  readonly slug: string;
}

/** An error with its body in the form of Strapi's. */
export interface MissingAnswer extends Kept {
  readonly kind: 'missing';
  readonly status: 404 | 410;
  readonly body: Buffer;
}

/** Below this packing saves nothing that matters. */
const WORTH_PACKING_BYTES = 1024;

const pack = {
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
};

/** The answer that holds a text. */
export const foundAnswer = (text: string, mediaType: string, lastModified: Date): FoundAnswer => {
  const body = Buffer.from(text);
  const hash = contentHash(body);
  const packed = new Map<Encoding, Promise<Representation>>();
  return {
    kind: 'found',
    mediaType: `${mediaType}; charset=utf-8`,
    lastModified,
    identity: { encoding: 'identity', etag: `"${hash}"`, body },
    packed: (encoding) => {
      const known = packed.get(encoding);
      if (known) {
        return known;
      }
      const made = pack[encoding](body).then((bytes) => ({
        encoding,
        etag: `"${hash}-${encoding}"`,
        body: bytes,
      }));
      packed.set(encoding, made);
      return made;
    },
    // Both packed bodies together are smaller than the body.
    bytes: isWorthPacking(body) ? body.length * 2 : body.length,
  };
};

/** Tells whether a body shrinks by enough. */
export const isWorthPacking = (body: Buffer): boolean => body.length >= WORTH_PACKING_BYTES;

/** The answer for a former slug. */
export const movedAnswer = (slug: string): MovedAnswer => ({
  kind: 'moved',
  slug,
  bytes: slug.length * 2,
});

const missing = (status: 404 | 410, name: string, message: string): MissingAnswer => {
  const body = Buffer.from(
    JSON.stringify({ data: null, error: { status, name, message, details: {} } }),
  );
  return { kind: 'missing', status, body, bytes: body.length };
};

/** The answer for what is not public, whatever the reason. */
export const NOT_FOUND = missing(404, 'NotFoundError', 'There is no such published article.');

/** The answer for what was public once. */
export const GONE = missing(410, 'GoneError', 'The article was withdrawn.');
