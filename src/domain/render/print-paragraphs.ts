import { escapedWords } from '../transcript/lines/escapes';

/** Paragraphs with blank lines between them; a line break inside of one is written so that it stays one. */
export const printParagraphs = (text: string): string =>
  text === ''
    ? ''
    : text
        .split('\n\n')
        .map((paragraph) => paragraph.split('\n').map(escapedWords).join('\\\n'))
        .join('\n\n');
