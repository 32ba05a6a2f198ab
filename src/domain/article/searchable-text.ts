import type { AssembledArticle, SegmentItem } from './assembled-article';

/**
 * The words of an article in which readers may search, folded: its headline, its summary, everything that is said in it, and who
 * is heard, one part a line.
 */
export const searchableText = ({ headline, summary, segments }: AssembledArticle): string =>
  [headline, summary, ...segments.flatMap(({ items }) => items.flatMap(wordsOf))]
    .flatMap((words) => (words === null ? [] : foldForSearch(words)))
    .join('\n');

/**
 * Text as it is searched: compatibility forms as one (NFKC, so that Hangul written in single letters is found), small letters,
 * every run of spaces one space. What is asked for is folded the same way.
 */
export const foldForSearch = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const wordsOf = (item: SegmentItem): (string | null)[] => {
  switch (item.kind) {
    case 'narration':
    case 'toss':
    case 'sign-off':
      return [item.text];
    case 'quote':
      return [item.text, item.speaker.name];
  }
};
