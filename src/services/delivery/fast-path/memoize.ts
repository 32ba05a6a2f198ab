import { LRUCache } from 'lru-cache';

/** Headers and addresses are chosen by callers: so many results are kept, none of a longer word. */
const MOST = 2000;
const LONGEST = 2000;

/** The result for a word: as it is kept, or computed. What computing throws is not kept. */
export type Memoized<Result> = (word: string, compute: () => Result) => Result;

/** Keeps what is computed from single words, the last ones asked for. */
export const memoize = <Result extends object | string>(): Memoized<Result> => {
  const known = new LRUCache<string, Result>({ max: MOST });
  return (word, compute) => {
    const found = known.get(word);
    if (found !== undefined) {
      return found;
    }
    const result = compute();
    if (word.length <= LONGEST) {
      known.set(word, result);
    }
    return result;
  };
};
