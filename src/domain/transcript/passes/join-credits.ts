import { readCredits } from '../forms/credit-form';
import { plainOf, type PageFacts } from '../forms/line-form';
import type { Doubt, Piece, Place } from '../pieces/piece';
import { between } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

const LONGEST_HALF = 60;

/**
 * Joins a credit that is broken over two lines, `Edit` ⏎ `video: Tak Ji-ho`: only where both together are a known role, and the
 * second line has the colon; or where the first line is a known role with its colon and the second a name.
 */
export const joinCredits: ReadingPass = (pieces, facts) => {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const next = nextWords(pieces, index);
    const pair = next === null ? null : joinedPair(piece, pieces[next], facts);
    if (pair && next !== null) {
      joined.push(pair[0], ...pieces.slice(index + 1, next), pair[1]);
      index = next;
    } else {
      joined.push(piece);
    }
  }
  return joined;
};

/** The next piece that is not blank, at most one blank line away. */
const nextWords = (pieces: readonly Piece[], index: number): number | null => {
  const next = pieces[index + 1]?.kind === 'blank' ? index + 2 : index + 1;
  return pieces[next] && pieces[next].kind !== 'blank' ? next : null;
};

const joinedPair = (
  head: Piece,
  tail: Piece | undefined,
  facts: PageFacts,
): readonly [Piece, Piece] | null => {
  if (!tail || !isHalf(head) || !isHalf(tail) || head.line === tail.line) {
    return null;
  }
  const [first, second] = [plainOf(head), plainOf(tail)];
  const broken = /[:ㅣ|]/u.test(first) ? isAnnounced(head) : /^[^:ㅣ|]{1,30}[:ㅣ|]/u.test(second);
  const credits = broken ? readCredits(`${first} ${second}`, facts) : null;
  if (!credits || credits.length === 0) {
    return null;
  }
  const [{ line, start, end }, last]: [Place, Place] = [head, tail];
  return [
    {
      line,
      start,
      end,
      kind: 'credit',
      credits,
      doubts: [brokenDoubt(head, tail)],
    },
    { line: last.line, start: last.start, end: last.end, doubts: [], kind: 'credit', credits: [] },
  ];
};

/** That two lines are read as one credit. */
export const brokenDoubt = (head: Piece, tail: Piece): Doubt => {
  const [first, second] = [plainOf(head), plainOf(tail)];
  return {
    code: 'credit-line-broken',
    message: {
      en: `"${first}" and "${second}" are read as one credit line, broken in two.`,
      ko: `"${first}" 줄과 "${second}" 줄을 둘로 끊긴 크레딧 한 줄로 읽었습니다.`,
    },
    suggestions: [
      {
        label: {
          en: `Join the lines: "${first} ${second}".`,
          ko: `두 줄 잇기: "${first} ${second}"`,
        },
        edits: [{ ...between(head, tail), text: ' ' }],
      },
    ],
  };
};

const isHalf = (piece: Piece): boolean =>
  (piece.kind === 'narration' || piece.kind === 'credit') &&
  piece.end - piece.start <= LONGEST_HALF;

const isAnnounced = (piece: Piece): boolean =>
  piece.kind === 'credit' && piece.credits.length === 0;
