import { compareNames } from '../../names/compare-names';
import { looksLikeName } from '../../names/looks-like-name';
import { textOf } from '../pieces/paragraph-text';
import type { Piece } from '../pieces/piece';
import { isSpoken } from './is-spoken';
import type { ReadingPass } from './reading-pass';

/**
 * Tells what brackets alone on their lines are, whose words are in no table: a guest's name as marker, when the page introduces the
 * guest (`■ 출연 : …`) or the bracket alternates with the anchor's; anything else is narration.
 */
export const tellBrackets: ReadingPass = (pieces) => {
  const guests = introducedGuests(pieces);
  const turns = turnsAfterAnchor(pieces);
  const top = topOfPage(pieces);
  return pieces.map((piece, index) => {
    if (piece.kind !== 'bracket') return piece;
    if (index < top) {
      return { ...placed(piece), kind: 'section' };
    }
    const [name = '', ...rest] = piece.words.split(/ ?\/ ?/u);
    const known = guests.some((guest) => compareNames(guest, name) !== 'different');
    return (known && rest.length < 2) || takesTurns(piece.words, turns)
      ? { ...piece, kind: 'marker', role: 'guest', label: textOf(piece), name }
      : { ...piece, doubts: [...piece.doubts, unknown(piece.words)] };
  });
};

/** Above everything else, and above a marker, a bracket holds the name of a programme: `[뉴스데스크]`. */
const topOfPage = (pieces: readonly Piece[]): number => {
  const spoken = pieces.findIndex((piece) => isSpoken(piece) && piece.kind !== 'bracket');
  return Math.min(
    spoken,
    pieces.findIndex(({ kind }) => kind === 'marker'),
  );
};

const placed = ({ line, start, end, doubts }: Piece) => ({ line, start, end, doubts });

/** The same words stand after the anchor's more than once, or several names do. */
const takesTurns = (words: string, turns: ReadonlyMap<string, number>): boolean => {
  const names = [...turns.keys()].filter((key) => looksLikeName(key) || turns.get(key) !== 1);
  return (
    (turns.get(words) ?? 0) > 1 || (turns.has(words) && looksLikeName(words) && names.length > 1)
  );
};

const unknown = (words: string) => ({
  code: 'bracket-unknown' as const,
  message: {
    en: `"${words}" in brackets is no marker and no quote that is known; it is kept as narration.`,
    ko: `괄호 속 "${words}" 표기는 아는 표시도 인용도 아니어서 본문에 그대로 두었습니다.`,
  },
});

/** Who is said to take part: the credits of a page's head that are no role of making it. */
const introducedGuests = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'credit'
      ? piece.credits.filter(({ role }) => role === 'other').map(({ name }) => name)
      : [],
  );

/** How often each bracket stands where an anchor spoke before, by its words. */
const turnsAfterAnchor = (pieces: readonly Piece[]): ReadonlyMap<string, number> => {
  const turns = new Map<string, number>();
  let anchorSpoke = false;
  for (const piece of pieces) {
    if (piece.kind === 'marker') {
      anchorSpoke = piece.role === 'anchor';
    } else if (piece.kind === 'bracket') {
      if (anchorSpoke) turns.set(piece.words, (turns.get(piece.words) ?? 0) + 1);
      anchorSpoke = false;
    }
  }
  return turns;
};
