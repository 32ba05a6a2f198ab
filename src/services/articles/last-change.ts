import type { ArticleRow, Instant } from '../mapping/article-row';

/** Who changed something last, as far as it is known, and when. */
export interface LastChange {
  /** The administrator's or user's address, or the API token's name; null when nobody's request did it. */
  readonly changedBy: string | null;
  /** ISO 8601 instant. */
  readonly changedAt: string;
}

/**
 * The last change of what a draft shows: of the article or a part of it (each such write is noted on the article), or of a tip line or
 * person that it has.
 */
export const lastChange = (draft: ArticleRow): LastChange => {
  const own = time(draft.updatedAt);
  const people = [
    ...draft.credits.map(({ person }) => person),
    ...draft.segments.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker)),
  ];
  const shared = Math.max(
    0,
    ...draft.tipLines.map((line) => time(line.updatedAt)),
    ...people.flatMap((person) => (person === null ? [] : [time(person.updatedAt)])),
  );
  return {
    changedBy: own >= shared ? draft.changedBy : null,
    changedAt: new Date(Math.max(own, shared)).toISOString(),
  };
};

const time = (instant: Instant): number => new Date(instant).getTime();
