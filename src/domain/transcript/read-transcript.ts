import { readArticle } from './article/read-article';
import { diagnose } from './diagnose';
import { classifiedLines } from './lines/classified-lines';
import { pageLines } from './lines/page-line';
import { READING_PASSES } from './passes/reading-passes';
import { cutLine } from './pieces/cut-line';
import { pageFacts } from './pieces/page-facts';
import type { Piece } from './pieces/piece';
import type { Reading } from './reading';

/**
 * Reads a report page: lines are cut into pieces, passes tell what each piece is on this page, and the article is built from them.
 * Every line gets a class, every doubt a diagnostic. No input throws; time is linear in the input's length.
 * @param text the page as it was copied, whatever its line ends
 */
export const readTranscript = (text: string): Reading => {
  const lines = pageLines(text);
  const facts = pageFacts(text, lines);
  const cut: readonly Piece[] = lines.flatMap((line) => cutLine(line, facts));
  const pieces = READING_PASSES.reduce((read, pass) => pass(read, facts), cut);
  const read = readArticle(pieces);
  return {
    article: read.article,
    diagnostics: diagnose(pieces, read),
    lines: classifiedLines(lines, pieces),
  };
};
