import type { Diagnostic } from '../diagnostics/diagnostic';
import { DIAGNOSTIC_CODES } from '../diagnostics/diagnostic-codes';
import type { ReadArticle } from './article/read-article';
import type { Doubt, Piece } from './pieces/piece';
import { rangeOf } from './pieces/place-range';

/** All doubts as diagnostics, in the order of their places. */
export const diagnose = (pieces: readonly Piece[], { paths, doubts }: ReadArticle): Diagnostic[] =>
  [...pieces.flatMap((piece) => piece.doubts.map((doubt) => [piece, doubt] as const)), ...doubts]
    .map(([piece, doubt]) => diagnosticOf(piece, doubt, paths.get(piece)))
    .sort((a, b) => a.line - b.line || a.column - b.column);

const diagnosticOf = (
  piece: Piece,
  { code, severity, message, range, related, suggestions, field }: Doubt,
  piecePath: string | undefined,
): Diagnostic => {
  const path = pathOf(piecePath, field);
  return {
    code,
    severity: severity ?? DIAGNOSTIC_CODES[code].severity,
    message,
    ...(range ?? rangeOf(piece)),
    ...(path === undefined ? {} : { path }),
    ...(related ? { related } : {}),
    ...(suggestions ? { suggestions } : {}),
  };
};

/** A field that begins with a slash is one of the article's, not of the piece's. */
const pathOf = (piecePath: string | undefined, field: string | undefined): string | undefined => {
  if (field?.startsWith('/')) return field.slice(1);
  return piecePath === undefined || field === undefined ? piecePath : `${piecePath}.${field}`;
};
