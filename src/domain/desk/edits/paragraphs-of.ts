import { splitParagraphs } from '../../article/segment-body';

/** A text that is one paragraph, as it is, its spaces too; the paragraphs of one that blank lines divide; at least one. */
export const paragraphsOf = (text: string): readonly string[] => {
  if (!/\n[^\S\n]*\n|^\n|\n$/u.test(text)) {
    return [text];
  }
  const paragraphs = splitParagraphs(text);
  return paragraphs.length === 0 ? [''] : paragraphs;
};
