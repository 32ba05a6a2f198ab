import { mayBeStored } from '../may-be-stored';
import type { DatabaseReader } from '../database/database-reader';
import type { Token } from '../memory/answer-memory';
import { earlier, thisMoment, type Moment } from '../memory/change-clock';
import type { PublicState, PublicStates } from '../state/public-state';
import {
  editionStatements,
  type EditionRow,
  type EditionStatements,
  type EditionTokenRow,
  type FormerEditionRow,
} from './edition-statements';
import { publicEdition, type PublicEdition } from './public-edition';

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
export interface EditionReading extends Token {
  readonly state: EditionState;
  /** When the state turns into another by itself, in milliseconds since 1970: an embargo ends, a tip line begins. */
  readonly until: number;
  /** What it has in common with other articles. */
  readonly shared: PublicState;
}

/** Reads what the public gets of one article. */
export interface EditionReader {
  /** @param id documentId or slug */
  readonly read: (id: string) => Promise<EditionReading>;
  /** The token that `read` would give, for less. */
  readonly token: (id: string) => Promise<Token>;
}

/** One indexed statement for what is public; a second one for what is not. */
export const createEditionReader = (
  database: DatabaseReader,
  states: PublicStates,
): EditionReader => {
  const statements = editionStatements(database.dialect);

  const readToken = async (id: string, { shared }: PublicState): Promise<string> => {
    const row = await first<EditionTokenRow>(database, statements.token, id);
    return row
      ? currentToken(row, shared)
      : formerReading(await readFormer(database, statements, id)).token;
  };

  return {
    read: async (id) => {
      const shared = states.known() ?? (await states.get());
      const readAt = since(shared);
      const row = await first<EditionRow>(database, statements.current, id);
      const reading = row
        ? currentReading(row, shared)
        : formerReading(await readFormer(database, statements, id));
      return { ...reading, readAt, shared };
    },
    token: async (id) => {
      const shared = await states.get();
      const readAt = since(shared);
      return { token: await readToken(id, shared), readAt };
    },
  };
};

/** What is read now is as old as what it has in common with others. */
const since = ({ readAt }: PublicState): Moment => earlier(readAt, thisMoment());

const first = async <Row>(
  database: DatabaseReader,
  statement: EditionStatements['current'],
  id: string,
): Promise<Row | undefined> =>
  mayBeStored(id) ? (await database.read<Row>(statement, [id]))[0] : undefined;

const readFormer = (database: DatabaseReader, { former }: EditionStatements, id: string) =>
  first<FormerEditionRow>(database, former, id);

/** What a statement told. */
type Told = Pick<EditionReading, 'state' | 'token' | 'until'>;

const currentReading = (row: EditionRow, { shared, tipLines }: PublicState): Told => {
  const token = currentToken(row, shared);
  if (isAhead(row.embargoUntil)) {
    return { state: { kind: 'absent' }, token, until: row.embargoUntil };
  }
  const edition = publicEdition(row, tipLines);
  return { state: { kind: 'public', edition }, token, until: edition.until };
};

const currentToken = ({ id, updatedAt }: EditionTokenRow, shared: string): string =>
  `${id} ${updatedAt} ${shared}`;

const formerReading = (row: FormerEditionRow | undefined): Told => {
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
