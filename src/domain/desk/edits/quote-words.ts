import type { DeskBlock, DeskDocument } from '../desk-document';
import { characterStart } from './character-start';
import { withBlocks, type FoundBlock } from './find-block';
import { newKeys, newParagraph, newQuote } from './new-parts';
import { paragraphsOf } from './paragraphs-of';

/** Makes words of a paragraph a quote; the paragraph keeps what stands before them, a new one what stands after. */
export const wordsToQuote = (
  document: DeskDocument,
  { segment, block, index }: FoundBlock,
  words: { readonly from: number; readonly to: number },
): DeskDocument => {
  const from = characterStart(block.text, words.from);
  const to = characterStart(block.text, words.to);
  const spoken = block.text.slice(from, to).trim();
  if (block.kind !== 'paragraph' || spoken === '') {
    return document;
  }
  const [before, after] = [block.text.slice(0, from).trimEnd(), block.text.slice(to).trimStart()];
  const { keys, document: known } = newKeys(document, 2);
  const [quoteKey = '', afterKey = ''] = keys;
  const blocks: DeskBlock[] = [
    ...(before === '' ? [] : [{ ...block, text: before }]),
    newQuote(quoteKey, withoutQuotationMarks(spoken)),
    ...(after === '' ? [] : [newParagraph(afterKey, after)]),
  ];
  return withBlocks(known, segment.key, (all) => all.toSpliced(index, 1, ...blocks));
};

const QUOTATION_MARKS = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ['「', '」'],
  ['[', ']'],
] as const;

/** A sound bite carries no marks around it; the words within keep theirs. */
const withoutQuotationMarks = (words: string): string => {
  const marked = QUOTATION_MARKS.some(
    ([opening, closing]) =>
      words.length > 2 &&
      words.startsWith(opening) &&
      words.endsWith(closing) &&
      !words.slice(1, -1).includes(opening),
  );
  return marked ? words.slice(1, -1).trim() || words : words;
};

/** Makes a quote's words paragraphs where it stands. */
export const quoteToWords = (
  document: DeskDocument,
  { segment, block, index }: FoundBlock,
): DeskDocument => {
  if (block.kind !== 'quote') {
    return document;
  }
  const words = paragraphsOf(block.text);
  const { keys, document: known } = newKeys(document, words.length);
  return withBlocks(known, segment.key, (all) =>
    all.toSpliced(index, 1, ...keys.map((key, at) => newParagraph(key, words[at]))),
  );
};
