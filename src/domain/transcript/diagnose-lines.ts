import type { Diagnostic, TextRange } from '../diagnostics/diagnostic';
import { readCredit } from './classify-lines';
import type { ClassifiedLine } from './reading';

/** The whole of a line as a place. */
export const wholeLine = ({ number, text }: ClassifiedLine): TextRange => ({
  line: number,
  column: 1,
  endLine: number,
  endColumn: text.length + 1,
});

/** What is doubtful about lines as such: broken ones, joined credit labels, a time without a zone. */
export const diagnoseLines = (lines: readonly ClassifiedLine[]): Diagnostic[] =>
  lines.flatMap((line, index) => {
    const next = lines.slice(index + 1, index + 4).find(({ class: kind }) => kind !== 'blank');
    return [...assumedZone(line), ...brokenCredit(line, next), ...brokenSentence(line, next)];
  });

const assumedZone = (line: ClassifiedLine): Diagnostic[] =>
  line.class === 'timestamp'
    ? [note(line, 'time-zone-assumed', 'info', 'No zone is given: Korean time is assumed.')]
    : [];

const brokenCredit = (line: ClassifiedLine, next: ClassifiedLine | undefined): Diagnostic[] => {
  const broken =
    line.class === 'credit' &&
    readCredit(line.text) === null &&
    readCredit(next?.text ?? '', line.text) !== null;
  return broken
    ? [note(line, 'credit-line-broken', 'warning', 'This credit is read with the next line.')]
    : [];
};

const brokenSentence = (line: ClassifiedLine, next: ClassifiedLine | undefined): Diagnostic[] => {
  const broken =
    line.class === 'narration' &&
    next?.class === 'narration' &&
    /[^.!?。…"'”’\])]\s*$/u.test(line.text) &&
    /^\s*\p{Ll}/u.test(next.text);
  return broken
    ? [note(line, 'line-broken', 'warning', 'This sentence seems to go on in the next line.')]
    : [];
};

const note = (
  line: ClassifiedLine,
  code: string,
  severity: Diagnostic['severity'],
  message: string,
): Diagnostic => ({ ...wholeLine(line), code, severity, message });
