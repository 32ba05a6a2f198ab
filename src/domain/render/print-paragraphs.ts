import { escapedWords } from '../transcript/lines/escapes';

/**
 * Paragraphs with blank lines between them; a line break inside of one is written so that it stays one.
 * @param print writes the words of a line
 */
export const printParagraphs = (
  text: string,
  print: (line: string) => string = escapedWords,
): string =>
  text === ''
    ? ''
    : text
        .split('\n\n')
        .map((paragraph) => paragraph.split('\n').map(print).join('\\\n'))
        .join('\n\n');
