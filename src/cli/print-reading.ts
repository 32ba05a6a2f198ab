import type { StoredArticle } from '../domain/article/stored-article';
import { SEVERITIES, type Diagnostic } from '../domain/diagnostics/diagnostic';
import { displayWidth } from '../domain/text/display-width';
import { LINE_CLASSES, type ClassifiedLine, type Reading } from '../domain/transcript/reading';
import { severityStyle } from './severity-style';
import type { Terminal } from './terminal';
import { visibleText } from './visible-text';

const CLASS_WIDTH = Math.max(...LINE_CLASSES.map((lineClass) => lineClass.length));

/** A reading for people: every line with its number and class, its diagnostics below it, and what was found in all. */
export const printReading = (
  { article, diagnostics, lines }: Reading,
  terminal: Terminal,
): string => {
  const numberWidth = String(lines.length).length;
  const margin = ' '.repeat(numberWidth + CLASS_WIDTH + 4);
  const byLine = new Map<number, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    byLine.set(diagnostic.line, [...(byLine.get(diagnostic.line) ?? []), diagnostic]);
  }
  return [
    ...lines.flatMap((line) => [
      `${printLineHead(line, numberWidth, terminal)}${visibleText(line.text)}`.trimEnd(),
      ...(byLine.get(line.number) ?? []).flatMap((diagnostic) =>
        printDiagnostic(diagnostic, line, terminal).map((row) => `${margin}${row}`),
      ),
    ]),
    '',
    printSummary(article, diagnostics, terminal),
    '',
  ].join('\n');
};

const printLineHead = (
  { number, class: lineClass }: ClassifiedLine,
  numberWidth: number,
  { paint }: Terminal,
): string =>
  `${paint('dim', String(number).padStart(numberWidth))}  ${paint('cyan', lineClass.padEnd(CLASS_WIDTH))}  `;

const printDiagnostic = (
  diagnostic: Diagnostic,
  line: ClassifiedLine,
  { paint }: Terminal,
): string[] => {
  const { code, severity, message, endLine, suggestions = [] } = diagnostic;
  const style = severityStyle(severity);
  const reach = endLine > line.number ? ` (to line ${endLine})` : '';
  return [
    paint(style, carets(diagnostic, line)),
    `${paint(style, `${severity} ${code}`)}: ${visibleText(message)}${reach}`,
    ...suggestions.map(({ label }) => `  suggestion: ${visibleText(label)}`),
  ];
};

/** Marks under the part of its first line that a diagnostic speaks of, at least one. */
const carets = ({ column, endLine, endColumn }: Diagnostic, { number, text }: ClassifiedLine) => {
  const end = endLine > number ? text.length : endColumn - 1;
  const before = displayWidth(visibleText(text.slice(0, column - 1)));
  const marked = displayWidth(visibleText(text.slice(column - 1, end)));
  return ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
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
  return `${found.join(', ')}; ${doubts.join(', ') || 'nothing doubtful'}`;
};

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
