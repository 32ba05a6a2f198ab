import type { StoredArticle } from '../domain/article/stored-article';
import { SEVERITIES, type Diagnostic } from '../domain/diagnostics/diagnostic';
import { displayWidth } from '../domain/text/display-width';
import { LINE_CLASSES, type ClassifiedLine, type Reading } from '../domain/transcript/reading';
import { classStyle } from './class-style';
import { severityStyle } from './severity-style';
import type { Terminal } from './terminal';
import { visibleText } from './visible-text';
import { wrapColumns, type Row } from './wrap-columns';

const CLASS_WIDTH = Math.max(...LINE_CLASSES.map((lineClass) => lineClass.length));
/** Narrower than this, lines are left to the terminal. */
const LEAST_COLUMNS = 30;

/**
 * A reading for people: every line with its number and, in the class's colour, its class and its words; its diagnostics below it; and
 * what was found in all. On a terminal long lines are wrapped beside their class.
 */
export const printReading = (
  { article, diagnostics, lines }: Reading,
  terminal: Terminal,
): string => {
  const page = pageFor(lines.length, terminal);
  const byLine = new Map<number, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    byLine.set(diagnostic.line, [...(byLine.get(diagnostic.line) ?? []), diagnostic]);
  }
  return [
    ...lines.flatMap((line) => printLine(line, byLine.get(line.number) ?? [], page)),
    '',
    printSummary(article, diagnostics, terminal),
    '',
  ].join('\n');
};

/** How rows are laid out. */
interface Page {
  readonly terminal: Terminal;
  readonly numberWidth: number;
  /** For words; null where nothing is wrapped. */
  readonly columns: number | null;
}

const BAR = '│';

const pageFor = (lineCount: number, terminal: Terminal): Page => {
  const numberWidth = String(lineCount).length;
  const columns = (terminal.columns ?? 0) - numberWidth - CLASS_WIDTH - 5;
  return { terminal, numberWidth, columns: columns < LEAST_COLUMNS ? null : columns };
};

/** A row of the page: what stands before the bar, and what stands behind it. */
const row = ({ terminal: { paint }, numberWidth }: Page, words: string, head?: ClassifiedLine) =>
  head
    ? `${paint('dim', String(head.number).padStart(numberWidth))}  ${paint(
        classStyle(head.class),
        head.class.padEnd(CLASS_WIDTH),
      )} ${paint('dim', BAR)} ${words}`.trimEnd()
    : `${' '.repeat(numberWidth + CLASS_WIDTH + 3)}${paint('dim', BAR)} ${words}`.trimEnd();

/** The rows of a line, with carets below the row in which a marked place ends; below all of them what is said of it. */
const printLine = (
  line: ClassifiedLine,
  diagnostics: readonly Diagnostic[],
  page: Page,
): string[] => {
  const { paint } = page.terminal;
  const text = visibleText(line.text);
  const rows = wrapColumns(text, page.columns);
  const printed = rows.flatMap((part, index) => {
    const words = text.slice(part.start, part.end).trimEnd();
    const marks = diagnostics.filter((diagnostic) => rowOf(diagnostic, line, rows) === index);
    return [
      row(page, paint(classStyle(line.class), words), index === 0 ? line : undefined),
      ...new Set(marks.map((mark) => row(page, printCarets(mark, line, part, page)))),
    ];
  });
  return [
    ...printed,
    ...diagnostics.flatMap((diagnostic) => printDiagnostic(diagnostic, line, page)),
  ];
};

/** In which row of its line a diagnostic's place ends. */
const rowOf = (diagnostic: Diagnostic, line: ClassifiedLine, rows: readonly Row[]): number => {
  const end = endOf(diagnostic, line);
  const found = rows.findIndex((part) => end <= part.end);
  return found < 0 ? rows.length - 1 : found;
};

/** Where the marked place ends in its first line, counted from 0. */
const endOf = ({ endLine, endColumn }: Diagnostic, { number, text }: ClassifiedLine): number =>
  endLine > number ? text.length : endColumn - 1;

/** Marks under the part of a row that a diagnostic speaks of, at least one. */
const printCarets = (
  diagnostic: Diagnostic,
  line: ClassifiedLine,
  part: Row,
  { terminal: { paint } }: Page,
): string => {
  const text = visibleText(line.text);
  const start = Math.max(part.start, diagnostic.column - 1);
  const end = Math.min(part.end, endOf(diagnostic, line));
  const before = displayWidth(text.slice(part.start, start));
  const marked = displayWidth(text.slice(start, end).trimEnd());
  return (
    ' '.repeat(before) + paint(severityStyle(diagnostic.severity), '^'.repeat(Math.max(1, marked)))
  );
};

const printDiagnostic = (
  { code, severity, message, endLine, suggestions = [] }: Diagnostic,
  line: ClassifiedLine,
  page: Page,
): string[] => {
  const { paint } = page.terminal;
  const style = severityStyle(severity);
  const reach = endLine > line.number ? ` (to line ${endLine})` : '';
  const told = `${severity} ${code}: ${visibleText(message)}${reach}`;
  return [
    ...wrapColumns(told, page.columns).map(({ start, end }) =>
      row(page, paint(style, told.slice(start, end).trimEnd())),
    ),
    ...suggestions.map(({ label }) => row(page, paint('italic', `  → ${visibleText(label)}`))),
  ];
};

const printSummary = (
  { segments, credits, tipLines }: StoredArticle,
  diagnostics: readonly Diagnostic[],
  { paint }: Terminal,
): string => {
  const quotes = segments.flatMap((segment) => segment.quotes);
  const found = [
    counted(segments.length, 'segment'),
    counted(quotes.length, 'quote'),
    counted(credits.length, 'credit'),
    counted(tipLines.length, 'tip line'),
  ];
  const doubts = SEVERITIES.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [paint(severityStyle(severity), `${count} × ${severity}`)];
  });
  return `${paint('bold', found.join(', '))}; ${doubts.join(', ') || 'nothing doubtful'}`;
};

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
