import { ifMatchPasses } from '../../../src/services/requests/if-match';

describe('If-Match', () => {
  it.each<[string, boolean]>([
    ['"now"', true],
    [' "now" ', true],
    ['"old", "now"', true],
    ['"old","now","next"', true],
    ['*', true],
    ['"old"', false],
    ['W/"now"', false],
    ['W/"now", "old"', false],
    ['now', false],
    ['"now', false],
    ['"*"', false],
    ['', false],
  ])('%s', (header, passes) => {
    expect(ifMatchPasses(header, '"now"')).toBe(passes);
  });
});
