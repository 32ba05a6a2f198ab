import { z } from 'zod';
import { foldForSearch } from '../../../domain/article/searchable-text';
import { QueryWord } from '../../requests/query-word';

/** What lists are sorted by. */
export const SORT_FIELDS = ['airedAt', 'firstPublishedAt', 'publishedAt'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** Which part of the sorted list is wanted. */
export type Place =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'after'; readonly cursor: Cursor };

/** The place behind one article: what it is sorted by, in milliseconds since 1970, and its edition's row. */
export interface Cursor {
  readonly position: number;
  readonly id: number;
}

/** A moment, or a day in the newsroom's time zone. */
export type Moment =
  | { readonly kind: 'instant'; readonly at: number }
  | { readonly kind: 'day'; readonly day: string };

/** A list of current editions. */
export interface ListQuery {
  readonly section: string | null;
  readonly language: string | null;
  /** documentId of a Person whom a quote or credit is linked to. */
  readonly person: string | null;
  /** Folded; each must be there. */
  readonly words: readonly string[];
  /** The first moment of airing, and the last one; a day counts whole. */
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly sort: { readonly by: SortField; readonly descending: boolean };
  readonly place: Place;
  readonly pageSize: number;
}

const LARGEST_PAGE = 100;
export const DEFAULT_PAGE = 25;
const MOST_WORDS = 10;
const LONGEST_TEXT = 500;

const Text = QueryWord.min(1, 'must not be empty').max(
  LONGEST_TEXT,
  `must have at most ${LONGEST_TEXT} characters`,
);

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/u, 'must be a whole number from 1')
    .transform(Number)
    .refine((number) => number <= max, `must be at most ${max}`);

/** Of the years in which there has been broadcasting, and some to come. */
const PLAUSIBLE_YEAR = /^(?:19|2\d)\d{2}-/u;

const MomentText = Text.transform((text, context): Moment => {
  if (!PLAUSIBLE_YEAR.test(text)) {
    context.addIssue('must be a day or an instant from 1900 to 2999');
    return z.NEVER;
  }
  if (z.iso.date().safeParse(text).success) {
    return { kind: 'day', day: text };
  }
  if (z.iso.datetime({ offset: true }).safeParse(text).success) {
    return { kind: 'instant', at: Date.parse(text) };
  }
  context.addIssue(
    'must be a day (2024-12-29) or an instant with its zone (2024-12-29T01:08:00+09:00)',
  );
  return z.NEVER;
});

const SortText = z
  .string()
  .regex(
    new RegExp(`^(${SORT_FIELDS.join('|')})(:(asc|desc))?$`, 'u'),
    `must be one of ${SORT_FIELDS.join(', ')}, with :asc or :desc`,
  )
  .transform((text) => {
    const [by, direction] = text.split(':') as [SortField, string?];
    return { by, descending: direction === 'desc' };
  });

const WordsText = Text.transform((text, context): string[] => {
  const words = [...new Set(foldForSearch(text).split(' ').filter(Boolean))];
  if (words.length === 0 || words.length > MOST_WORDS) {
    context.addIssue(`must have one to ${MOST_WORDS} words`);
    return z.NEVER;
  }
  return words;
});

const CursorText = Text.transform((text, context): Cursor => {
  const cursor = readCursor(text);
  if (cursor === null) {
    context.addIssue('is no cursor of this list; begin without one');
    return z.NEVER;
  }
  return cursor;
});

/** The query of GET /articles/assembled. */
export const ListRequest = z
  .strictObject({
    section: Text.optional(),
    language: Text.optional(),
    person: Text.optional(),
    q: WordsText.optional(),
    from: MomentText.optional(),
    to: MomentText.optional(),
    sort: SortText.optional(),
    pagination: z
      .strictObject({
        page: wholeNumber(1_000_000).optional(),
        pageSize: wholeNumber(LARGEST_PAGE).optional(),
        after: CursorText.optional(),
      })
      .refine(({ page, after }) => page === undefined || after === undefined, {
        path: ['after'],
        message: 'stands in place of a page, not beside it',
      })
      .optional(),
  })
  .transform(({ pagination = {}, q, sort, ...wanted }): ListQuery => ({
    section: wanted.section ?? null,
    language: wanted.language ?? null,
    person: wanted.person ?? null,
    words: q ?? [],
    from: wanted.from ?? null,
    to: wanted.to ?? null,
    sort: sort ?? { by: 'airedAt', descending: true },
    place: pagination.after
      ? { kind: 'after', cursor: pagination.after }
      : { kind: 'page', page: pagination.page ?? 1 },
    pageSize: pagination.pageSize ?? DEFAULT_PAGE,
  }));

/** A cursor as readers get it: to be given back as it is, not to be understood. */
export const writeCursor = ({ position, id }: Cursor): string =>
  Buffer.from(`${position}.${id}`).toString('base64url');

/** The beginning of the first year that PostgreSQL knows is a little before. */
const EARLIEST_POSITION = Date.UTC(-4700, 0);

const readCursor = (text: string): Cursor | null => {
  const written = Buffer.from(text, 'base64url').toString();
  const [, position, id] = /^(-?\d{1,15})\.(\d{1,9})$/u.exec(written) ?? [];
  return position && id && Number(position) >= EARLIEST_POSITION
    ? { position: Number(position), id: Number(id) }
    : null;
};
