import { isGarbledSignOff, isHandOver, nameInSignOff, nameInToss } from '../../names/spoken-name';
import type { SegmentRole } from '../../article/vocabulary';
import type { Doubt, Piece } from '../pieces/piece';
import { rangeOf } from '../pieces/place-range';
import { impliedMarker } from './imply-markers';
import { isSpoken } from './is-spoken';
import { lastSentences, type Sentence } from './last-sentences';
import type { ReadingPass } from './reading-pass';

/**
 * Finds what closes each segment: an anchor's hand-over, where somebody else speaks next, or a sign-off. The position tells, not the
 * wording: "This is Na Ha-neul" is a hand-over when the anchor says it. Where the paragraph holds more, only its last sentences are
 * it. Text behind a sign-off is a segment of its own.
 */
export const closeSegments: ReadingPass = (pieces) => {
  const closings = new Map<number, Closing>();
  const leftovers = new Set<number>();
  for (const { role, next, spoken } of segmentsOf(pieces)) {
    const closing = role === 'anchor' ? tossOf(pieces, spoken, next) : signOffOf(pieces, spoken);
    if (!closing) continue;
    closings.set(closing.index, closing);
    const leftover = spoken.find((index) => index > closing.last);
    if (leftover !== undefined) leftovers.add(leftover);
  }
  return pieces.flatMap((piece, index) => {
    const closing = closings.get(index);
    if (closing) return cutClosing(piece, closing);
    const part = closings.get(index - 1)?.last === index || closings.get(index - 2)?.last === index;
    if (part && piece.kind === 'narration')
      return [{ ...piece, kind: 'toss', name: null } as const];
    return leftovers.has(index)
      ? [impliedMarker(piece, 'unmarked', leftoverDoubt(piece)), piece]
      : [piece];
  });
};

interface Span {
  readonly role: SegmentRole | null;
  /** Who speaks after it; null at the end. */
  readonly next: SegmentRole | null;
  /** Where the pieces stand that are heard in it. */
  readonly spoken: readonly number[];
}

interface Closing {
  readonly kind: 'toss' | 'sign-off';
  /** The piece in which it begins, and the one in which it ends. */
  readonly index: number;
  readonly last: number;
  readonly name: string | null;
  /** Where it begins in the line's `plain`. */
  readonly start: number;
  readonly garbled?: boolean;
}

const segmentsOf = (pieces: readonly Piece[]): Span[] => {
  const spans: Span[] = [];
  let [role, spoken]: [SegmentRole | null, number[]] = ['unmarked', []];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'marker') {
      spans.push({ role, next: piece.role, spoken });
      [role, spoken] = [piece.role, []];
    } else if (isSpoken(piece)) {
      spoken.push(index);
    }
  });
  return [...spans, { role, next: null, spoken }];
};

const LONGEST_QUESTION = 80;

/** The hand-over of an anchor: in the last paragraph; or in the one before, when an address is followed by a question. */
const tossOf = (
  pieces: readonly Piece[],
  spoken: readonly number[],
  next: SegmentRole | null,
): Closing | null => {
  if (next === null) return null;
  const [last = -1, before = -1] = spoken.slice(-2).reverse();
  const found = tossIn(pieces, last, last);
  const asked = last - before <= 2 && isShortQuestion(pieces[last]);
  const addressed = asked ? tossIn(pieces, before, last) : null;
  const named = [found, addressed].find((closing) => closing?.name);
  // A question under a marker of its own may follow a named hand-over: `【 질문 1 】`.
  return named ?? (next === 'anchor' ? null : found);
};

const isShortQuestion = (piece: Piece | undefined): boolean =>
  piece?.kind === 'narration' &&
  piece.end - piece.start <= LONGEST_QUESTION &&
  piece.line.plain.charAt(piece.end - 1) === '?';

const tossIn = (pieces: readonly Piece[], index: number, last: number): Closing | null => {
  const piece = pieces[index];
  if (piece?.kind !== 'narration') return null;
  const sentences = lastSentences(piece);
  const named = sentences.find(({ words }) => nameInToss(words) !== null);
  const found = named ?? sentences.slice(0, 1).find(({ words }) => isHandOver(words));
  return found
    ? { kind: 'toss', index, last, name: nameInToss(found.words), start: found.start }
    : null;
};

/** The last paragraph of a segment that signs off; text may follow it. Without a station, it has to be the very last. */
const signOffOf = (pieces: readonly Piece[], spoken: readonly number[]): Closing | null => {
  for (const index of [...spoken].reverse()) {
    const piece = pieces[index];
    if (piece?.kind !== 'narration') continue;
    const [last] = lastSentences(piece);
    const closing = last && signOffIn(last, index);
    if (closing && (index === spoken.at(-1) || STATION_SIGN_OFF.test(last.words))) return closing;
  }
  return null;
};

const STATION_SIGN_OFF =
  /(?:[A-Z]{3}|뉴스|TV|채널|엠비).*(?:입니다|였습니다|기잡니다)|\b(?:YTN|KBS|MBC|SBS|MBN|JTBC)\b/u;
const signOffIn = ({ words, start }: Sentence, index: number): Closing | null => {
  const name = nameInSignOff(words);
  const garbled = name === null && isGarbledSignOff(words);
  return name !== null || garbled
    ? { kind: 'sign-off', index, last: index, name, start, garbled }
    : null;
};

const cutClosing = (piece: Piece, { kind, name, start, garbled = false }: Closing): Piece[] => {
  const { line, end, doubts } = piece;
  const before = line.plain.slice(piece.start, start).trimEnd().length;
  const own: Doubt[] = garbled
    ? [
        {
          code: 'sign-off-garbled',
          message: {
            en: 'The name in this sign-off cannot be read.',
            ko: '클로징 멘트의 이름을 읽을 수 없습니다.',
          },
        },
      ]
    : [];
  return before === 0
    ? [{ line, start, end, doubts: [...doubts, ...own], kind, name }]
    : [
        { line, start: piece.start, end: piece.start + before, doubts, kind: 'narration' },
        { line, start, end, doubts: own, kind, name },
      ];
};

const leftoverDoubt = (piece: Piece): Doubt => ({
  code: 'text-after-sign-off',
  message: {
    en: 'This text stands after the sign-off without a marker; whose it is cannot be told.',
    ko: '클로징 멘트 뒤에 표시 없이 글이 이어집니다. 누구의 말인지 알 수 없습니다.',
  },
  range: rangeOf(piece),
});
