import { slugFrom, slugFromHeadline } from '../../../src/domain/article/slug-from-headline';

const TODAY = '2025-03-05';
const undated = { headline: '왜 배가 멈췄나', airedAt: null, airedOn: null };

describe('slugFromHeadline', () => {
  it('is the headline, as an address is written', () => {
    const headline = 'Why did the ferry to “Dolsan” stop — again?';
    expect(slugFromHeadline({ ...undated, headline }, TODAY)).toBe(
      'why-did-the-ferry-to-dolsan-stop-again',
    );
  });

  it.each([
    [
      'the day of the page’s own clock',
      { airedAt: '2024-12-29T01:08:00+09:00' },
      'report-2024-12-29',
    ],
    ['the day, where there is no time', { airedOn: '2024-12-28' }, 'report-2024-12-28'],
    ['today, where there is no day', {}, 'report-2025-03-05'],
  ])('is %s for a headline in Hangul', (_what, aired, slug) => {
    expect(slugFromHeadline({ ...undated, ...aired }, TODAY)).toBe(slug);
  });
});

describe('slugFrom', () => {
  it('is no longer than an address should be, and ends in no hyphen', () => {
    expect(slugFrom(`${'a'.repeat(199)} b`)).toBe('a'.repeat(199));
    expect(slugFrom('ab '.repeat(200))).toMatch(/^(?:ab-)+ab?$/u);
  });
});
