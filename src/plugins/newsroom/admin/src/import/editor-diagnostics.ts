import type { Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { TextRange, TranslatedDiagnostic } from '../../../../../domain/diagnostics/diagnostic';

/**
 * The reader's diagnostics as the editor takes them: places as offsets, within the text that is there now.
 * @param wordsOf what is said of a diagnostic
 */
export const editorDiagnostics = (
  diagnostics: readonly TranslatedDiagnostic[],
  document: Text,
  wordsOf: (diagnostic: TranslatedDiagnostic) => string,
): EditorDiagnostic[] =>
  diagnostics.map((diagnostic) => ({
    ...offsets(diagnostic, document),
    severity: diagnostic.severity,
    message: wordsOf(diagnostic),
  }));

/** Where a range of lines and columns is in a text; kept inside it, since a reading can be older than the text. */
export const offsets = (
  { line, column, endLine, endColumn }: TextRange,
  document: Text,
): { readonly from: number; readonly to: number } => {
  const from = offsetOf(line, column, document);
  return { from, to: Math.max(from, offsetOf(endLine, endColumn, document)) };
};

const offsetOf = (number: number, column: number, document: Text): number => {
  const line = document.line(Math.min(number, document.lines));
  return Math.min(line.from + column - 1, line.to);
};
