import type { TextEdit } from './diagnostic';

/** A text with edits made, the last place first, so that none moves another. Edits must not overlap. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const lines = text.split('\n');
  const offsets: number[] = [];
  lines.reduce((offset, line) => (offsets.push(offset), offset + line.length + 1), 0);
  // A byte order mark is no column of the first line.
  offsets[0] = text.startsWith('\uFEFF') ? 1 : 0;
  const at = (line: number, column: number): number =>
    (offsets[line - 1] ?? text.length) + column - 1;
  return edits
    .map((edit) => ({
      start: at(edit.line, edit.column),
      end: at(edit.endLine, edit.endColumn),
      words: edit.text,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, words }) => edited.slice(0, start) + words + edited.slice(end),
      text,
    );
};
