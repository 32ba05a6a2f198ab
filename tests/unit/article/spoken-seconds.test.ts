import { spokenSeconds } from '../../../src/domain/article/spoken-seconds';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('spokenSeconds', () => {
  it.each<[string, string[], string, number]>([
    ['nothing', [], 'en', 0],
    ['a minute of English words', [words(190)], 'en', 60],
    ['the same in two texts', [words(100), words(90)], 'en', 60],
    ['the same with a region', [words(190)], 'en-GB', 60],
    ['another language at the usual speed', [words(170)], 'fr', 60],
    ['an unknown language at the usual speed', [words(170)], '', 60],
    ['a minute of Korean syllables', ['가'.repeat(350)], 'ko', 60],
    ['Korean words, spaces not counted', ['가나 다라 '.repeat(35)], 'ko-KR', 24],
    ['digits, one syllable each', ['12'.repeat(175)], 'ko', 60],
    ['Latin letters in Korean, half a syllable each', ['A'.repeat(700)], 'ko', 60],
    ['whole seconds', ['one two'], 'en', 1],
  ])('of %s', (_what, texts, language, seconds) => {
    expect(spokenSeconds(texts, language)).toBe(seconds);
  });

  it('uses a newsroom’s own speeds', () => {
    const speeds = { en: { unit: 'word', perMinute: 60 } } as const;
    expect(spokenSeconds([words(30)], 'en', speeds)).toBe(30);
    expect(spokenSeconds([words(170)], 'ko', speeds)).toBe(60);
  });
});
