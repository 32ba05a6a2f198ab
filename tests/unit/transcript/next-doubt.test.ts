import type { Doubt } from '../../../src/domain/importing/doubts';
import { doubtAt, nextDoubt, type DoubtCursor } from '../../../src/domain/importing/next-doubt';

const doubt = (
  id: string,
  line: number,
  column: number,
  kind: 'open' | 'refused' = 'open',
): Doubt => ({
  id,
  state: { kind },
  diagnostic: {
    line,
    column,
    endLine: line,
    endColumn: column + 4,
    code: 'line-broken',
    severity: 'warning',
    message: '',
  },
});

const START: DoubtCursor = { line: 1, column: 1, visited: null };

/** The doubts at which the cursor arrives when it goes on so many times. */
const walk = (doubts: readonly Doubt[], steps: number, from = START): string[] => {
  const arrived: string[] = [];
  let cursor = from;
  for (let step = 0; step < steps; step += 1) {
    const next = nextDoubt(doubts, cursor);
    if (next === undefined) {
      break;
    }
    arrived.push(next.id);
    expect(doubtAt(doubts, { ...next.diagnostic, visited: next.id })).toBe(next);
    cursor = { ...next.diagnostic, visited: next.id };
  }
  return arrived;
};

describe('going from doubt to doubt', () => {
  it('passes what is decided, round and round', () => {
    const doubts = [
      doubt('a', 1, 1),
      doubt('b', 2, 1, 'refused'),
      doubt('c', 3, 5),
      doubt('d', 4, 1, 'refused'),
    ];
    expect(walk(doubts, 3)).toEqual(['a', 'c', 'a']);
    expect(walk(doubts, 1, { line: 2, column: 3, visited: null })).toEqual(['c']);
    expect(walk(doubts, 1, { line: 3, column: 6, visited: null })).toEqual(['a']);
  });

  it('reaches both doubts of a line, and both that begin at one place', () => {
    const doubts = [doubt('a', 2, 1), doubt('b', 2, 1), doubt('c', 2, 3), doubt('d', 5, 1)];
    expect(walk(doubts, 5)).toEqual(['a', 'b', 'c', 'd', 'a']);
  });

  it('goes on from a doubt that was decided while the cursor stood on it', () => {
    const doubts = [doubt('a', 2, 1, 'refused'), doubt('b', 2, 1), doubt('c', 3, 1)];
    expect(walk(doubts, 2, { line: 2, column: 1, visited: 'a' })).toEqual(['b', 'c']);
  });

  it('stays with the only one left, and walks through all where none is', () => {
    expect(walk([doubt('a', 1, 1, 'refused'), doubt('b', 2, 1)], 2)).toEqual(['b', 'b']);
    const decided = [doubt('a', 1, 1, 'refused'), doubt('b', 2, 1, 'refused')];
    expect(walk(decided, 3)).toEqual(['a', 'b', 'a']);
    expect(walk([], 1)).toEqual([]);
  });

  it('forgets where it was put once the cursor stands elsewhere', () => {
    const doubts = [doubt('a', 2, 1), doubt('b', 2, 1), doubt('c', 4, 2)];
    expect(doubtAt(doubts, { line: 2, column: 1, visited: 'b' })?.id).toBe('b');
    expect(doubtAt(doubts, { line: 4, column: 1, visited: 'b' })?.id).toBe('c');
    expect(doubtAt(doubts, { line: 3, column: 1, visited: 'b' })).toBeUndefined();
    expect(walk(doubts, 1, { line: 3, column: 1, visited: 'b' })).toEqual(['c']);
  });
});
