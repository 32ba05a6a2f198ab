import type { Diagnostic, TranslatedDiagnostic } from '../diagnostics/diagnostic';
import { DIAGNOSTIC_CODES } from '../diagnostics/diagnostic-codes';
import type { ReadArticle } from './article/read-article';
import type { Doubt, Piece } from './pieces/piece';
import { rangeOf } from './pieces/place-range';

/** All doubts as diagnostics, in the order of their places; in English. */
export const diagnose = (pieces: readonly Piece[], read: ReadArticle): Diagnostic[] =>
  inOrder(
    allDoubts(pieces, read).map(([piece, doubt]) => ({
      ...withoutSuggestions(piece, doubt, read),
      ...(doubt.suggestions && {
        suggestions: doubt.suggestions.map(({ label, edits }) => ({ label: label.en, edits })),
      }),
    })),
  );

/** The same in every language. */
export const diagnoseTranslated = (
  pieces: readonly Piece[],
  read: ReadArticle,
): TranslatedDiagnostic[] =>
  inOrder(
    allDoubts(pieces, read).map(([piece, doubt]) => ({
      ...withoutSuggestions(piece, doubt, read),
      messages: doubt.message,
      ...(doubt.suggestions && {
        suggestions: doubt.suggestions.map(({ label, edits }) => ({
          label: label.en,
          labels: label,
          edits,
        })),
      }),
    })),
  );

const allDoubts = (pieces: readonly Piece[], { doubts }: ReadArticle) => [
  ...pieces.flatMap((piece) => piece.doubts.map((doubt) => [piece, doubt] as const)),
  ...doubts,
];

const inOrder = <Found extends Diagnostic>(diagnostics: readonly Found[]): Found[] =>
  [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);

const withoutSuggestions = (
  piece: Piece,
  { code, severity, message, range, related, field }: Doubt,
  { paths }: ReadArticle,
): Omit<Diagnostic, 'suggestions'> => {
  const path = pathOf(paths.get(piece), field);
  return {
    code,
    severity: severity ?? DIAGNOSTIC_CODES[code].severity,
    message: message.en,
    ...(range ?? rangeOf(piece)),
    ...(path === undefined ? {} : { path }),
    ...(related ? { related } : {}),
  };
};

/** A field that begins with a slash is one of the article's, not of the piece's. */
const pathOf = (piecePath: string | undefined, field: string | undefined): string | undefined => {
  if (field?.startsWith('/')) return field.slice(1);
  return piecePath === undefined || field === undefined ? piecePath : `${piecePath}.${field}`;
};
