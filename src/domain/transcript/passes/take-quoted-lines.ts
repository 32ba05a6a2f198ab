import { headDoubts } from '../forms/head-doubts';
import { plainOf } from '../forms/line-form';
import { readHead } from '../forms/quote-head';
import { looksLikeName } from '../../names/looks-like-name';
import { textOf } from '../pieces/paragraph-text';
import type { Doubt, Piece, Place, QuoteContent } from '../pieces/piece';
import type { ReadingPass } from './reading-pass';

/**
 * Gives quotes whose head has a line of its own the words that follow: `[나하늘/시민]` ⏎ `"…"`, `▶ 인터뷰 : 나하늘 / 시민` ⏎
 * `- "…"`, `◀INT▶나하늘/시민` ⏎ `"…"`, or a bare `나하늘 / 시민` ⏎ `“…”`.
 */
export const takeQuotedLines: ReadingPass = (pieces) => {
  const taken: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const next = nextWords(pieces, index);
    const head = awaitingQuote(piece, next === null ? undefined : pieces[next]);
    const end = head && next !== null ? quotedEnd(pieces, next) : null;
    if (head && next !== null && end !== null) {
      taken.push(head, ...pieces.slice(index + 1, end + 1).map(asWords));
      index = end;
    } else {
      taken.push(isWordless(piece) ? withoutWords(piece) : piece);
    }
  }
  return taken;
};

const QUOTED = /^[-–—]? ?["“”„‘「『]/u;
const DASHED = /^[-–—] ?\S/u;
const CLOSED = /["”’」』][.)]?$/u;

/** The next piece that is not blank, at most two blank lines away; null when something stands in between. */
const nextWords = (pieces: readonly Piece[], index: number): number | null => {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const kind = pieces[next]?.kind;
    if (kind !== 'blank') return kind === 'narration' ? next : null;
  }
  return null;
};

const isWordless = (piece: Piece): boolean =>
  piece.kind === 'quote' && piece.state === 'closed' && piece.words.start >= piece.words.end;

/** The piece as a quote that the next one's words belong to; null when it is none. */
const awaitingQuote = (piece: Piece, next: Piece | undefined): Piece | null => {
  if (!next) return null;
  const words = plainOf(next);
  if (isWordless(piece)) {
    return QUOTED.test(words) || DASHED.test(words) ? piece : null;
  }
  if (piece.kind === 'bracket' && QUOTED.test(words)) {
    return headedBy(piece, { line: piece.line, start: piece.start + 1, end: piece.end - 1 }, []);
  }
  const bare = piece.kind === 'narration' && QUOTED.test(words) && CLOSED.test(words);
  return bare && isBareHead(piece) ? headedBy(piece, piece, [bareHeadDoubt(plainOf(piece))]) : null;
};

const headedBy = ({ line, start, end }: Place, head: Place, doubts: readonly Doubt[]): Piece => {
  const read = readHead(plainOf(head));
  const content: QuoteContent = {
    kind: 'quote',
    head: { ...read.head, printed: textOf(head) },
    words: { line, start: end, end },
    state: 'closed',
  };
  return { line, start, end, doubts: [...doubts, ...headDoubts(read, head)], ...content };
};

const LONGEST_BARE_HEAD = 60;

/** A line that reads like a name and what that person is. One without a divider is left to be narration. */
const isBareHead = (piece: Place): boolean => {
  const words = plainOf(piece);
  const { head, division } = readHead(words);
  return (
    words.length <= LONGEST_BARE_HEAD &&
    !/[.!?…:다요]$/u.test(words) &&
    division !== 'none' &&
    (looksLikeName(head.name ?? '') || (division === 'slash' && FEW_WORDS.test(head.name ?? '')))
  );
};

/** Names that no rule knows: of foreigners in Hangul, of offices. */
const FEW_WORDS = /^[\p{L}·]{1,10}(?: [\p{L}·]{1,10}){0,3}$/u;

const bareHeadDoubt = (head: string): Doubt => ({
  code: 'quote-head-bare',
  message: {
    en: `"${head}" stands above quoted words without a bracket; it is read as their speaker.`,
    ko: `"${head}" 줄이 괄호 없이 인용한 말 위에 있어 발언자로 읽었습니다.`,
  },
  field: 'speaker',
});

const MOST_LINES = 12;

/** The last line of quoted words: the first that closes the quotation marks; their own first line when none does. */
const quotedEnd = (pieces: readonly Piece[], start: number): number => {
  for (let index = start; index < pieces.length && index < start + MOST_LINES; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'narration') break;
    if (CLOSED.test(plainOf(piece)) || !/["“”„]/u.test(plainOf(pieces[start] ?? piece)))
      return index;
  }
  return start;
};

const asWords = (piece: Piece): Piece =>
  piece.kind === 'narration'
    ? {
        ...piece,
        kind: 'quote-more',
        words: { line: piece.line, start: piece.start, end: piece.end },
      }
    : piece;

const withoutWords = (piece: Piece): Piece => ({
  ...piece,
  doubts: [
    ...piece.doubts,
    {
      code: 'quote-without-words',
      message: {
        en: 'A quote is announced here, and no words follow.',
        ko: '인용이 나온다는 표시가 있는데 이어지는 발언이 없습니다.',
      },
    },
  ],
});
