import { tipLineKey, tipLineName } from '../../../src/domain/article/tip-line-name';

const phone = (value: string) => ({ channel: 'phone' as const, value });

describe('the name of a new tip line', () => {
  it('is its channel and value, however that is spaced or cased', () => {
    expect(tipLineName(phone(' ０2-000  0000'), new Set())).toBe('phone: 02-000 0000');
    expect(tipLineKey({ channel: 'web', value: 'Tips.Example' })).toBe('web: tips.example');
  });

  it('is another one where an editor has given that name to something else', () => {
    const taken = new Set(['phone: 02-000-0000', 'phone: 02-000-0000 (2)']);
    expect(tipLineName(phone('02-000-0000'), taken)).toBe('phone: 02-000-0000 (3)');
  });

  it('fits its column and differs though two values begin alike', () => {
    const [long, longer] = [phone('1'.repeat(300)), phone('1'.repeat(301))];
    const first = tipLineName(long, new Set());
    const second = tipLineName(longer, new Set([first]));
    expect([first.length, second.length]).toEqual([255, 255]);
    expect(second).toMatch(/^phone: 1+ \(2\)$/u);
    expect(tipLineKey(long)).not.toBe(tipLineKey(longer));
  });

  it('is never cut within a character', () => {
    expect(tipLineName(phone(`1${'🙂'.repeat(200)}`), new Set())).toMatch(/^phone: 1(?:🙂)+$/u);
    expect(tipLineName(phone('🙂'.repeat(200)), new Set())).toMatch(/^phone: (?:🙂)+$/u);
  });
});
