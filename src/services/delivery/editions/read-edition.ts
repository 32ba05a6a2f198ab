import { mayBeStored } from '../may-be-stored';
import type { DatabaseReader } from '../database/database-reader';
import {
  editionStatements,
  type CurrentEditionRow,
  type EditionStatements,
  type EditionTokenRow,
  type FormerEditionRow,
} from './edition-statements';
import { publicEdition, type PublicEdition, type TipLineJson } from './public-edition';

/** What a documentId or slug stands for at the moment. */
export type EditionState =
  | { readonly kind: 'public'; readonly edition: PublicEdition }
  /** The slug is a former one; the article is at another. */
  | { readonly kind: 'moved'; readonly slug: string }
  /** It was public once. */
  | { readonly kind: 'withdrawn' }
  /** It is unknown, has never been published, or is under embargo. */
  | { readonly kind: 'absent' };

/** What was read of an article, and until when that can be relied on. */
export interface EditionReading {
  readonly state: EditionState;
  /** Stays the same as long as the state does, apart from the passing of time. */
  readonly token: string;
  /** When the state turns into another by itself, in milliseconds since 1970: an embargo ends, a tip line begins. */
  readonly until: number;
}

/** Reads what the public gets of one article. */
export interface EditionReader {
  /** @param id documentId or slug */
  readonly read: (id: string) => Promise<EditionReading>;
  /** The token that `read` would give, for less. */
  readonly token: (id: string) => Promise<string>;
}

/** One indexed statement for what is public; a second one for what is not. */
export const createEditionReader = (database: DatabaseReader): EditionReader => {
  const statements = editionStatements(database.dialect);
  return {
    read: async (id) => {
      const row = await first<CurrentEditionRow>(database, statements.current, id);
      return row ? currentReading(row) : formerReading(await readFormer(database, statements, id));
    },
    token: async (id) => {
      const row = await first<EditionTokenRow>(database, statements.token, id);
      return row
        ? currentToken(row)
        : formerReading(await readFormer(database, statements, id)).token;
    },
  };
};

const first = async <Row>(
  database: DatabaseReader,
  statement: EditionStatements['current'],
  id: string,
): Promise<Row | undefined> =>
  mayBeStored(id) ? (await database.read<Row>(statement, [id]))[0] : undefined;

const readFormer = (database: DatabaseReader, { former }: EditionStatements, id: string) =>
  first<FormerEditionRow>(database, former, id);

const currentReading = (row: CurrentEditionRow): EditionReading => {
  const tipLines = JSON.parse(row.tipLines) as TipLineJson[];
  const token = currentToken({
    ...row,
    tipLineCount: tipLines.length,
    tipLineChanges: tipLines.reduce((sum, { updatedAt }) => sum + updatedAt, 0),
  });
  if (isAhead(row.embargoUntil)) {
    return { state: { kind: 'absent' }, token, until: row.embargoUntil };
  }
  const edition = publicEdition(row, tipLines);
  return { state: { kind: 'public', edition }, token, until: edition.until };
};

const currentToken = (row: EditionTokenRow): string =>
  [row.id, row.updatedAt, row.tipLineCount, row.tipLineChanges, row.newsroom].join(' ');

const formerReading = (row: FormerEditionRow | undefined): EditionReading => {
  const token = `former ${JSON.stringify(row ?? null)}`;
  if (!row) {
    return { state: { kind: 'absent' }, token, until: Infinity };
  }
  if (row.currentSlug !== null) {
    return isAhead(row.currentEmbargo)
      ? { state: { kind: 'absent' }, token, until: row.currentEmbargo }
      : { state: { kind: 'moved', slug: row.currentSlug }, token, until: Infinity };
  }
  // One that was withdrawn under embargo was never public, and is not told of.
  const wasPublic =
    row.embargoUntil === null || row.embargoUntil <= (row.withdrawnAt ?? Date.now());
  return { state: { kind: wasPublic ? 'withdrawn' : 'absent' }, token, until: Infinity };
};

const isAhead = (instant: number | null): instant is number =>
  instant !== null && instant > Date.now();
