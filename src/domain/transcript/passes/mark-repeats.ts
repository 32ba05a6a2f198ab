import type { Doubt, Piece } from '../pieces/piece';
import { rangeOf } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

/** A line that is not blank, as repeats are looked for. */
interface RepeatableLine {
  readonly words: string;
  readonly first: Piece;
  /** Markers and furniture may be in one copy of a body and not in the other. */
  readonly skippable: boolean;
}

/** Where a run of lines stands once more. */
interface Run {
  readonly original: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what stands on the page once more: a whole body that extraction repeated after the end, or single lines such as credits.
 * Repeats stay in the copy, are linked to what they repeat, and are not imported twice.
 */
export const markRepeats: ReadingPass = (pieces) => {
  const lines = repeatableLines(pieces);
  const doubts = new Map<Piece, Doubt>();
  const repeated = new Set<number>();
  const firsts = new Map<string, number>();
  for (let index = 0; index < lines.length; index += 1) {
    const words = lines[index]?.words ?? '';
    const original = firsts.get(words);
    const run = original === undefined ? null : repeatedRun(lines, original, index);
    if (!run) {
      if (original === undefined) firsts.set(words, index);
      continue;
    }
    for (const { first } of lines.slice(run.start, run.end)) repeated.add(first.line.number);
    const [at, of] = [lines[run.start]?.first, lines[run.original]?.first];
    if (at && of) doubts.set(at, repeatDoubt(of, run));
    index = run.end - 1;
  }
  return pieces.map((piece) => {
    const doubt = doubts.get(piece);
    return repeated.has(piece.line.number)
      ? { ...placeOf(piece), kind: 'repeat', doubts: doubt ? [doubt] : [] }
      : piece;
  });
};

const placeOf = ({ line, start, end }: Piece) => ({ line, start, end });

const SKIPPABLE: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>(['marker', 'chrome']);
/** Lines of these kinds are repeats however short they are. */
const ALWAYS: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'credit',
  'byline',
  'tip',
  'tip-slogan',
  'copyright',
  'hashtag',
]);

const repeatableLines = (pieces: readonly Piece[]): RepeatableLine[] => {
  const lines: RepeatableLine[] = [];
  let last = 0;
  for (const piece of pieces) {
    if (piece.line.number === last || piece.kind === 'blank') continue;
    last = piece.line.number;
    lines.push({
      // What is said outright is never a repeat.
      words: piece.outright ? `\n${last}` : piece.line.plain.trim(),
      first: piece,
      skippable: SKIPPABLE.has(piece.kind),
    });
  }
  return lines;
};

const SHORTEST_LINE = 80;
const SHORTEST_RUN = 60;
const MOST_SKIPPED = 12;

/** The lines from `start` on that repeat those from `original` on; null when they are too few to be more than chance. */
const repeatedRun = (
  lines: readonly RepeatableLine[],
  original: number,
  start: number,
): Run | null => {
  const { end, characters, count } = alikeLines(lines, original, start);
  const long = count > 1 ? characters >= SHORTEST_RUN : characters >= SHORTEST_LINE;
  const single = ALWAYS.has(lines[start]?.first.kind ?? 'blank');
  return count > 0 && (long || single) ? { original, start, end: long ? end : start + 1 } : null;
};

/** How far lines from two places on are alike, and how much of that is neither a marker nor furniture. */
const alikeLines = (lines: readonly RepeatableLine[], original: number, start: number) => {
  let [before, after, skipped] = [original, start, 0];
  const alike = { end: start, characters: 0, count: 0 };
  while (before < start && skipped <= MOST_SKIPPED) {
    const [one, other] = [lines[before], lines[after]];
    if (!one || !other) break;
    if (one.words === other.words) {
      alike.characters += other.skippable ? 0 : other.words.length;
      alike.count += other.skippable ? 0 : 1;
      [before, after] = [before + 1, after + 1];
      alike.end = after;
    } else if (one.skippable || other.skippable) {
      [before, after] = one.skippable ? [before + 1, after] : [before, after + 1];
      skipped += 1;
    } else {
      break;
    }
  }
  return alike;
};

const repeatDoubt = (original: Piece, { start, end }: Run): Doubt => {
  const body = end - start > 1;
  return {
    code: body || original.kind === 'narration' ? 'body-repeated' : 'line-repeated',
    message: body
      ? {
          en: `${end - start} lines from here on repeat those from line ${original.line.number} on; they are not imported twice.`,
          ko: `여기부터 ${end - start}줄은 ${original.line.number}행부터 나온 글을 되풀이합니다. 한 번만 가져옵니다.`,
        }
      : {
          en: `This repeats line ${original.line.number}; it is not imported twice.`,
          ko: `${original.line.number}행에 이미 나온 글입니다. 한 번만 가져옵니다.`,
        },
    related: [{ ...rangeOf(original), message: 'What is repeated.' }],
  };
};
