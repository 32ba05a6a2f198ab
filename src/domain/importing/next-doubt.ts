import type { TextRange } from '../diagnostics/diagnostic';
import type { Doubt } from './doubts';

/** Where the cursor stands, and on which doubt it was put, if on any: several can begin at one place. */
export interface DoubtCursor extends Pick<TextRange, 'line' | 'column'> {
  readonly visited: string | null;
}

/** The doubt that the cursor was put on, while it still stands there. */
const visitedDoubt = <Found extends Doubt>(
  doubts: readonly Found[],
  cursor: DoubtCursor,
): Found | undefined =>
  doubts.find(({ id, diagnostic }) => id === cursor.visited && beginsAt(diagnostic, cursor));

/** The doubt at the cursor: the one that it was put on, else the one that begins there, else the first in its line. */
export const doubtAt = <Found extends Doubt>(
  doubts: readonly Found[],
  cursor: DoubtCursor,
): Found | undefined =>
  visitedDoubt(doubts, cursor) ??
  doubts.find(({ diagnostic }) => beginsAt(diagnostic, cursor)) ??
  doubts.find(({ diagnostic }) => diagnostic.line === cursor.line);

/**
 * The first undecided doubt after the one that the cursor was put on, or else from the cursor on; round and round. Where all are
 * decided, the next of all.
 */
export const nextDoubt = <Found extends Doubt>(
  doubts: readonly Found[],
  cursor: DoubtCursor,
): Found | undefined => {
  const visited = visitedDoubt(doubts, cursor);
  const from =
    visited === undefined
      ? doubts.findIndex(({ diagnostic }) => !isBefore(diagnostic, cursor))
      : doubts.indexOf(visited) + 1;
  const round = from < 0 ? doubts : [...doubts.slice(from), ...doubts.slice(0, from)];
  return round.find(({ state }) => state.kind === 'open') ?? round[0];
};

type Place = Pick<TextRange, 'line' | 'column'>;

const beginsAt = (range: Place, place: Place): boolean =>
  range.line === place.line && range.column === place.column;

const isBefore = (range: Place, place: Place): boolean =>
  range.line < place.line || (range.line === place.line && range.column < place.column);
