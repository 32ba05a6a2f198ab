import { sentQuotes, type SentArticle } from './sent-article-schema';
import type { StoredArticle } from './stored-article';

/** Why a draft that was sent can't be stored, with the field. */
export interface DraftProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * What is contradictory in a draft that was sent, by itself: another article's id, one part twice, a numbering that says something
 * else than the sequence. A numbering that the draft already has (from the panel, gaps and repeats included) may come back.
 */
export const draftProblems = (current: StoredArticle, sent: SentArticle): DraftProblem[] => [
  ...ownIdProblems(current, sent),
  ...repeatedIds(sent),
  ...sequenceProblems('segments', current.segments, sent.segments),
  ...sequenceProblems('credits', current.credits, sent.credits),
  ...quoteNumberProblems(current, sent),
];

interface Numbered {
  readonly documentId: string | null;
  readonly order: number;
}

/** A part that was sent, and where. */
interface SentPart extends Numbered {
  readonly path: readonly (string | number)[];
}

const ownIdProblems = (current: StoredArticle, { documentId }: SentArticle): DraftProblem[] =>
  documentId === null || documentId === current.documentId
    ? []
    : [
        {
          path: ['documentId'],
          message: `is another article's: this is ${String(current.documentId)}`,
        },
      ];

const repeatedIds = (sent: SentArticle): DraftProblem[] =>
  [
    sent.segments.map((part, index): SentPart => ({ ...part, path: ['segments', index] })),
    sentQuotes(sent),
    sent.credits.map((part, index): SentPart => ({ ...part, path: ['credits', index] })),
    sent.tipLines.map((part, index): SentPart => ({
      ...part,
      order: 0,
      path: ['tipLines', index],
    })),
  ].flatMap((parts) => {
    const seen = new Set<string>();
    return parts.flatMap(({ documentId, path }) => {
      if (documentId === null) return [];
      const isRepeated = seen.has(documentId);
      seen.add(documentId);
      return isRepeated
        ? [{ path: [...path, 'documentId'], message: 'is there a second time' }]
        : [];
    });
  });

/** A list stands in the sequence of its numbers. */
const sequenceProblems = (
  field: 'segments' | 'credits',
  current: readonly Numbered[],
  sent: readonly Numbered[],
): DraftProblem[] =>
  isSameNumbering(current, sent)
    ? []
    : sent.flatMap(({ order }, index) => {
        const before = sent[index - 1]?.order ?? 0;
        return order > before
          ? []
          : [
              {
                path: [field, index, 'order'],
                message: `expected more than ${String(before)}, which the one before has`,
              },
            ];
      });

/** The quotes of one segment have each a number of its own: their places are written by it. */
const quoteNumberProblems = (current: StoredArticle, sent: SentArticle): DraftProblem[] =>
  sent.segments.flatMap((segment, index) => {
    const now = current.segments.find(({ documentId }) => documentId === segment.documentId);
    const quotes = sentQuotes(sent).filter(({ path }) => path[1] === index);
    if (
      now &&
      isSameNumbering(
        now.quotes,
        quotes.toSorted((a, b) => a.order - b.order),
      )
    ) {
      return [];
    }
    const seen = new Set<number>();
    return quotes.flatMap(({ order, path }) => {
      const isRepeated = seen.has(order);
      seen.add(order);
      return isRepeated
        ? [{ path: [...path, 'order'], message: 'another quote of the segment has this number' }]
        : [];
    });
  });

const isSameNumbering = (a: readonly Numbered[], b: readonly Numbered[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ documentId, order }, index) =>
      documentId === b[index]?.documentId && order === b[index].order,
  );
