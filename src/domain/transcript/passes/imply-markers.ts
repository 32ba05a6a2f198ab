import { plainOf } from '../forms/line-form';
import { isHandOver, nameInSignOff, nameInToss } from '../../names/spoken-name';
import { compareNames } from '../../names/compare-names';
import type { SegmentRole } from '../../article/vocabulary';
import type { Doubt, Piece } from '../pieces/piece';
import { rangeOf } from '../pieces/place-range';
import { isSpoken } from './is-spoken';
import type { ReadingPass } from './reading-pass';

/**
 * Puts markers in where the page has lost them, so that no text is without a segment: before text that stands above the first
 * marker, before a text without any marker, and behind a hand-over after which the same segment goes on.
 */
export const implyMarkers: ReadingPass = (pieces) => {
  const first = pieces.findIndex(({ kind }) => kind === 'marker');
  const opening = openingText(pieces, first < 0 ? pieces.length : first);
  const lost = lostMarkers(pieces);
  return pieces.flatMap((piece, index) => {
    if (index === opening) return [openingMarker(pieces, index, first), piece];
    const role = lost.get(index);
    return role === undefined
      ? [piece]
      : [impliedMarker(piece, role, markerLost(role, piece)), piece];
  });
};

const openingText = (pieces: readonly Piece[], end: number): number => {
  const index = pieces.findIndex(isSpoken);
  return index < end ? index : -1;
};

const openingMarker = (pieces: readonly Piece[], index: number, first: number): Piece => {
  const piece = pieces[index];
  const marker = pieces[first];
  if (!piece) throw new RangeError(`no piece ${index}`);
  if (marker?.kind !== 'marker') {
    return impliedMarker(piece, 'unmarked', {
      code: 'marker-missing',
      message: {
        en: 'The page has no marker; its text is read as one unmarked segment.',
        ko: '앵커·기자 표시가 하나도 없어 글 전체를 표시 없는 세그먼트 하나로 읽었습니다.',
      },
      range: rangeOf(piece),
    });
  }
  const last = pieces.slice(index, first).filter(isSpoken).at(-1);
  const words = last?.kind === 'narration' ? plainOf(last) : '';
  const handsOver = marker.role !== 'anchor' && (nameInToss(words) !== null || isHandOver(words));
  return handsOver
    ? impliedMarker(piece, 'anchor', {
        code: 'marker-implied',
        message: {
          en: 'This text has no marker. It closes with a hand-over, so it is read as the anchor’s.',
          ko: '이 글에는 표시가 없습니다. 기자를 부르며 끝나므로 앵커의 말로 읽었습니다.',
        },
        range: rangeOf(piece),
      })
    : impliedMarker(piece, 'unmarked', {
        code: 'text-before-marker',
        message: {
          en: 'This text stands before the first marker; whose it is cannot be told.',
          ko: '첫 표시보다 앞에 있는 글입니다. 누구의 말인지 알 수 없습니다.',
        },
        range: rangeOf(piece),
      });
};

/** A marker that is not printed: it takes no room on its line. */
export const impliedMarker = ({ line, start }: Piece, role: SegmentRole, doubt: Doubt): Piece => ({
  line,
  start,
  end: start,
  kind: 'marker',
  role,
  label: null,
  name: null,
  doubts: [doubt],
});

const markerLost = (role: SegmentRole, piece: Piece): Doubt => ({
  code: 'marker-lost',
  message:
    role === 'reporter'
      ? {
          en: 'The marker after the hand-over is lost. The sign-off is by whom the anchor hands over to, so this is read as the reporter’s.',
          ko: '연결 멘트 뒤의 표시가 빠졌습니다. 앵커가 부른 사람이 클로징 멘트를 하므로 기자의 말로 읽었습니다.',
        }
      : {
          en: 'Text goes on after the hand-over without a marker; whose it is cannot be told.',
          ko: '연결 멘트 뒤에 표시 없이 글이 이어집니다. 누구의 말인지 알 수 없습니다.',
        },
  range: rangeOf(piece),
});

const LONGEST_HAND_OVER = 160;

/** Before which pieces a marker is lost, and whose. A hand-over alone in its paragraph, inside an anchor's segment, tells. */
const lostMarkers = (pieces: readonly Piece[]): ReadonlyMap<number, SegmentRole> => {
  const lost = new Map<number, SegmentRole>();
  let anchor = false;
  let named: string | null = null;
  let after: number | null = null;
  let last: Piece | undefined;
  const settle = (): void => {
    if (after !== null) lost.set(after, isSignedOffBy(last, named) ? 'reporter' : 'unmarked');
    [after, named] = [null, null];
  };
  pieces.forEach((piece, index) => {
    if (piece.kind === 'marker') {
      settle();
      anchor = piece.role === 'anchor';
    } else if (isSpoken(piece)) {
      last = piece;
      if (named !== null) after ??= index;
      else if (anchor && piece.kind === 'narration') named = handOverTo(piece);
    }
  });
  settle();
  return lost;
};

const handOverTo = (piece: Piece): string | null => {
  const words = plainOf(piece);
  return words.length <= LONGEST_HAND_OVER && CERTAIN.test(words) ? nameInToss(words) : null;
};

/** Hand-overs after which the reporter speaks at once. An address (`나하늘 기자!`) may be followed by a question. */
const CERTAIN =
  /(?:보도합니다|전해 ?드립니다|취재했습니다|정리했습니다|다녀왔습니다|보도입니다|기자입니다|특파원입니다|기잡니다)[.]*$|\b(?:reports?|has the story|story|report|together)[.]*$/u;

const isSignedOffBy = (piece: Piece | undefined, name: string | null): boolean => {
  const signed = piece?.kind === 'narration' ? nameInSignOff(plainOf(piece)) : null;
  return signed !== null && name !== null && compareNames(signed, name) !== 'different';
};
