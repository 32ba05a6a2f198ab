import type { Credit, StoredArticle, StoredSegment } from '../../article/stored-article';
import { isSame } from '../is-same';
import type { Versions } from './merged';

/**
 * My draft, in which a new segment or credit that says what a new one of theirs says has the ids of that one: they are one. It was
 * stored from here and that was never answered, or both have added the same.
 */
export const withTheirIds = ({ base, mine, theirs }: Versions<StoredArticle>): StoredArticle => ({
  ...mine,
  segments: identified(
    mine.segments,
    unknownIn(theirs.segments, [base.segments, mine.segments]),
    segmentWords,
  ),
  credits: identified(
    mine.credits,
    unknownIn(theirs.credits, [base.credits, mine.credits]),
    creditWords,
  ),
});

interface Part {
  readonly documentId: string | null;
  readonly order: number;
}

/** Those of some parts that none of the lists has. */
const unknownIn = <Kind extends Part>(
  parts: readonly Kind[],
  lists: readonly (readonly Kind[])[],
): Kind[] => {
  const known = new Set(lists.flatMap((list) => list.map(({ documentId }) => documentId)));
  return parts.filter(({ documentId }) => documentId !== null && !known.has(documentId));
};

/** The parts, each new one as the first of the stored ones that says the same and is nobody's yet. */
const identified = <Kind extends Part>(
  parts: readonly Kind[],
  stored: readonly Kind[],
  wordsOf: (part: Kind) => unknown,
): Kind[] => {
  const left = [...stored];
  return parts.map((part) => {
    const at =
      part.documentId !== null
        ? -1
        : left.findIndex((other) => isSame(wordsOf(other), wordsOf(part)));
    const [one] = at < 0 ? [] : left.splice(at, 1);
    return one ? { ...one, order: part.order } : part;
  });
};

const segmentWords = (segment: StoredSegment): unknown => ({
  ...segment,
  documentId: null,
  order: 0,
  quotes: segment.quotes.map((quote) => ({ ...quote, documentId: null })),
});

const creditWords = (credit: Credit): unknown => ({ ...credit, documentId: null, order: 0 });
