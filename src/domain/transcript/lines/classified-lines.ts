import type { Piece } from '../pieces/piece';
import type { ClassifiedLine, LineClass } from '../reading';
import type { PageLine } from './page-line';

/** Every line with its class, which is that of the first piece on it. */
export const classifiedLines = (
  lines: readonly PageLine[],
  pieces: readonly Piece[],
): ClassifiedLine[] => {
  const classes = new Map<number, LineClass>();
  for (const piece of pieces) {
    if (!classes.has(piece.line.number) && !isImplied(piece)) {
      classes.set(piece.line.number, classOf(piece));
    }
  }
  return lines.map(({ number, text }) => ({
    number,
    text,
    class: classes.get(number) ?? 'unparsed',
  }));
};

/** A marker that is not printed is on no line. */
const isImplied = (piece: Piece): boolean => piece.kind === 'marker' && piece.start === piece.end;

/** Kinds that are no classes of their own. */
const CLASSES_OF_KINDS = {
  'quote-more': 'quote',
  'quote-note': 'quote',
  'narration-more': 'narration',
  literal: 'narration',
  setting: 'chrome',
  correction: 'chrome',
  bracket: 'narration',
} as const;

const classOf = ({ kind }: Piece): LineClass => (isClass(kind) ? kind : CLASSES_OF_KINDS[kind]);

const isClass = (
  kind: Piece['kind'],
): kind is Exclude<Piece['kind'], keyof typeof CLASSES_OF_KINDS> => !(kind in CLASSES_OF_KINDS);
