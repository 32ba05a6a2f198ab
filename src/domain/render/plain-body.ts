import type { AssembledArticle } from '../article/assembled-article';

/** Everything that is said in a report, in spoken order, paragraphs divided by a blank line; no marks of who says it. */
export const plainBody = ({ segments }: AssembledArticle): string =>
  segments
    .flatMap(({ items }) => items)
    .map(({ text }) => text)
    .join('\n\n');

/** Words as divided by white space; Korean counts its word groups so too. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
