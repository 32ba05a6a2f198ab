import { looksLikeName } from '../../names/looks-like-name';
import { withoutTitle } from '../../names/name-titles';
import { looksLikeOrganization, namesOrganization } from '../../names/organization-words';
import { isSignOff } from '../../names/spoken-name';
import { addresslessByline } from '../forms/byline-form';
import { plainOf } from '../forms/line-form';
import type { Doubt, Piece, PrintedCredit } from '../pieces/piece';
import { brokenDoubt } from './join-credits';
import { isSpoken } from './is-spoken';
import { looksLikeSentence } from './looks-like-sentence';
import type { ReadingPass } from './reading-pass';

/**
 * Reads what stands after a report: credits in words that no table has, bylines without an address, a headline that the page prints
 * at its end. Only where it stands tells these from narration.
 */
export const readTail: ReadingPass = (pieces) => {
  const hasHeadline = pieces.some(({ kind }) => kind === 'headline');
  const last = pieces.findLastIndex((piece) => isSpoken(piece) || piece.kind === 'marker');
  let [inTail, spoke, headlined] = [false, false, hasHeadline];
  return pieces.map((piece, index): Piece => {
    if (piece.kind === 'marker') {
      [inTail, spoke] = [false, false];
      return piece;
    }
    // The very last line of a report may be its byline, with nothing in between.
    if (index === last && spoke && !inTail) return asByline(piece);
    if (inTail && piece.kind === 'narration') {
      const read = readTailLine(
        piece,
        nextPiece(pieces, index),
        previousPiece(pieces, index),
        headlined,
      );
      headlined ||= read.kind === 'headline';
      return read;
    }
    inTail ||= (spoke && BEGINS_TAIL.has(piece.kind)) || isSigningOff(piece);
    spoke ||= isSpoken(piece);
    return piece;
  });
};

const asByline = (piece: Piece): Piece => {
  const names = piece.kind === 'narration' ? addresslessByline(plainOf(piece)) : null;
  return names ? { ...placed(piece), kind: 'byline', names } : piece;
};

const BEGINS_TAIL: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'credit',
  'byline',
  'tip',
  'tip-slogan',
  'copyright',
  'hashtag',
  'timestamp',
]);

const isSigningOff = (piece: Piece): boolean =>
  piece.kind === 'narration' && isSignOff(plainOf(piece));

const nextPiece = (pieces: readonly Piece[], index: number): Piece | undefined =>
  pieces.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blank');

const previousPiece = (pieces: readonly Piece[], index: number): Piece | undefined =>
  pieces.slice(Math.max(0, index - 2), index).findLast(({ kind }) => kind !== 'blank');

const readTailLine = (
  piece: Piece,
  next: Piece | undefined,
  previous: Piece | undefined,
  headlined: boolean,
): Piece => {
  const words = plainOf(piece);
  const names = addresslessByline(words);
  if (names) return { ...placed(piece), kind: 'byline', names };
  // The half before it has this line's credit.
  if (previous && halfCredit(previous, piece))
    return { ...placed(piece), kind: 'credit', credits: [] };
  const joined = next && halfCredit(piece, next);
  if (joined) return creditPiece(piece, [joined], [brokenDoubt(piece, next)]);
  const credits = unknownCredits(words);
  if (credits) return creditPiece(piece, credits, []);
  return !headlined && next && isByline(next) && !looksLikeSentence(words)
    ? { ...placed(piece), kind: 'headline' }
    : piece;
};

const creditPiece = (
  piece: Piece,
  credits: readonly PrintedCredit[],
  doubts: readonly Doubt[],
): Piece => ({
  ...placed(piece),
  kind: 'credit',
  credits,
  doubts: [
    ...piece.doubts,
    ...doubts,
    {
      code: 'credit-role-unknown',
      message: {
        en: `"${credits[0]?.roleLabel}" is no role that is known; it is credited as another one.`,
        ko: `"${credits[0]?.roleLabel}" 역할은 목록에 없어 그 밖의 역할로 크레딧에 넣었습니다.`,
      },
    },
  ],
});

/** A word alone on its line whose role goes on in the next: `Drone` ⏎ `footage: Do Ma-eum`. */
const halfCredit = (piece: Piece, next: Piece): PrintedCredit | null => {
  const words = plainOf(piece);
  const half =
    piece.kind === 'narration' && next.kind === 'narration' && /^[\p{L}]{2,20}$/u.test(words);
  const [credit = null] = (half && unknownCredits(plainOf(next))) || [];
  return credit && { ...credit, roleLabel: `${words} ${credit.roleLabel}` };
};

const placed = ({ line, start, end, doubts }: Piece) => ({ line, start, end, doubts });

const isByline = (piece: Piece): boolean =>
  piece.kind === 'byline' ||
  piece.kind === 'timestamp' ||
  (piece.kind === 'narration' && addresslessByline(plainOf(piece)) !== null);

const UNKNOWN_ROLE = /^(?<label>[^:ㅣ|]{2,30}?) ?[:ㅣ|] ?(?<name>\S.{0,59})$/u;

/** One role, and a name or several with commas between. */
const unknownCredits = (words: string): PrintedCredit[] | null => {
  const { label = '', name: printed = '' } = UNKNOWN_ROLE.exec(words)?.groups ?? {};
  const names = printed.split(/, ?/u).map(withoutTitle);
  return label !== '' && names.every((name) => looksLikeName(name) || looksLikeOrganization(name))
    ? names.map((name) => ({
        role: 'other',
        roleLabel: label,
        name,
        kind: namesOrganization(name) ? 'organization' : 'person',
      }))
    : null;
};
