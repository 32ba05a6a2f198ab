import { diffArrays } from 'diff';
import type { WordRun } from './article-difference';

/** A word of a script that divides words by spaces; one ideograph or kana; a stretch of blanks; or one other character. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+|\s+|./gsu;

/** Two texts that differ in more words than this have nothing in common worth looking for; looking would take too long. */
const MOST_EDITS = 2_000;

/** What differs between two texts, in runs of whole words. */
export const differWords = (before: string, after: string): WordRun[] => {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return runs([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  return runs(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
};

/** How much two texts have in common: from 0, no word, to 1, the same words. Their sequence does not matter. */
export const likeness = (before: string, after: string): number => {
  const words = wordsOf(before);
  const others = wordsOf(after);
  const left = new Map<string, number>();
  words.forEach((word) => left.set(word, (left.get(word) ?? 0) + 1));
  const common = others.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  const all = words.length + others.length;
  return all === 0 ? 1 : (2 * common.length) / all;
};

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

const wordsOf = (text: string): string[] =>
  tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token));

const runs = (all: readonly WordRun[]): WordRun[] => all.filter(({ text }) => text !== '');
