import type { DeskBlock, DeskDocument, DeskSegment, PartKey } from './desk-document';

interface Keyed {
  readonly key: PartKey;
}

/**
 * A document that was laid on the desk anew, its parts called by the keys that they had before: who writes in one goes on writing.
 * Parts are the same by their documentId; paragraphs, and parts that are not stored yet, by their words.
 * @param document its keys must be none of the former ones (`toDeskDocument` from the former `nextKey` on)
 */
export const keepKeys = (document: DeskDocument, former: DeskDocument): DeskDocument => {
  const blocks = former.segments.flatMap((segment) => segment.blocks);
  const blockKeys = new Keys(blocks, nameOfBlock);
  const segmentKeys = new Keys(former.segments, nameOfSegment);
  const creditKeys = new Keys(former.credits, ({ documentId, role, name }) =>
    documentId === null ? `${role} ${name}` : `id ${documentId}`,
  );
  const correctionKeys = new Keys(former.corrections, ({ date, text }) => `${date} ${text}`);
  return {
    ...document,
    segments: document.segments.map((segment) => ({
      ...segmentKeys.give(segment),
      blocks: segment.blocks.map((block) => blockKeys.give(block)),
    })),
    credits: document.credits.map((credit) => creditKeys.give(credit)),
    corrections: document.corrections.map((correction) => correctionKeys.give(correction)),
  };
};

const nameOfBlock = (block: DeskBlock): string =>
  block.kind === 'quote' && block.documentId !== null
    ? `id ${block.documentId}`
    : `${block.kind} ${block.text}`;

const nameOfSegment = ({ documentId, role, blocks }: DeskSegment): string =>
  documentId === null ? `${role} ${blocks[0]?.text ?? ''}` : `id ${documentId}`;

/** The keys of some parts by what the parts are called; each is given once. */
class Keys<Part extends Keyed> {
  private readonly keys = new Map<string, PartKey[]>();

  constructor(
    parts: readonly Part[],
    private readonly nameOf: (part: Part) => string,
  ) {
    for (const part of parts) {
      const name = nameOf(part);
      this.keys.set(name, [...(this.keys.get(name) ?? []), part.key]);
    }
  }

  give(part: Part): Part {
    const key = this.keys.get(this.nameOf(part))?.shift();
    return key === undefined ? part : { ...part, key };
  }
}
