import type { Diagnostic } from '../diagnostics/diagnostic';
import { readArticle, type ReadArticle } from './article/read-article';
import { diagnose, diagnoseTranslated } from './diagnose';
import { classifiedLines } from './lines/classified-lines';
import { pageLines } from './lines/page-line';
import { READING_PASSES } from './passes/reading-passes';
import { cutLine } from './pieces/cut-line';
import { pageFacts } from './pieces/page-facts';
import type { Piece } from './pieces/piece';
import type { Reading, TranslatedReading } from './reading';

/**
 * Reads a report page: lines are cut into pieces, passes tell what each piece is on this page, and the article is built from them.
 * Every line gets a class, every doubt a diagnostic. No input throws; time is linear in the input's length.
 * @param text the page as it was copied, whatever its line ends
 */
export const readTranscript = (text: string): Reading => readWith(text, diagnose);

/** The same, with every diagnostic in all languages of the newsroom's editors. */
export const readTranslated = (text: string): TranslatedReading =>
  readWith(text, diagnoseTranslated);

const readWith = <Found extends Diagnostic>(
  text: string,
  diagnoseAll: (pieces: readonly Piece[], read: ReadArticle) => readonly Found[],
) => {
  const lines = pageLines(text);
  const facts = pageFacts(text, lines);
  const cut: readonly Piece[] = lines.flatMap((line) => cutLine(line, facts));
  const pieces = READING_PASSES.reduce((read, pass) => pass(read, facts), cut);
  const read = readArticle(pieces);
  return {
    article: read.article,
    diagnostics: diagnoseAll(pieces, read),
    lines: classifiedLines(lines, pieces),
  };
};
