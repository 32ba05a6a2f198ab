import { LRUCache } from 'lru-cache';

/** Headers and addresses are chosen by callers: so many results are kept, none of a longer word. */
const MOST = 2000;
const LONGEST = 2000;

/** What was computed from single words, the last ones asked for. What computing throws is not kept. */
export interface Memoized<Result> {
  /** The result for a word, if it is kept. */
  readonly known: (word: string) => Result | undefined;
  /** The result for a word: as it is kept, or computed. */
  readonly of: (word: string, compute: () => Result) => Result;
}

/** Knows nothing yet. */
export const memoize = <Result extends object | string>(): Memoized<Result> => {
  const kept = new LRUCache<string, Result>({ max: MOST });
  return {
    known: (word) => kept.get(word),
    of: (word, compute) => {
      const found = kept.get(word);
      if (found !== undefined) {
        return found;
      }
      const result = compute();
      if (word.length <= LONGEST) {
        kept.set(word, result);
      }
      return result;
    },
  };
};
