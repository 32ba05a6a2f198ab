import { compareNames } from '../../../src/domain/names/compare-names';
import { compareToPerson, nearestListedName } from '../../../src/domain/names/compare-to-person';

describe('comparing two printed names', () => {
  it.each([
    ['Min Seo-yun', 'Min Seoyun'],
    ['Min Seo Yun', 'min seo-yun'],
    ['O’Dell Ann', "O'Dell Ann"],
    ['J. Marlowe', 'J Marlowe'],
    ['나하늘', '나 하늘'],
    ['Émile Roux', 'Emile Roux'],
  ])('%s and %s are one spelling', (a, b) => {
    expect(compareNames(a, b)).toBe('same');
    expect(compareNames(b, a)).toBe('same');
  });

  it.each([
    ['Im Hyung-joon', 'Lim Hyungjun'],
    ['Seo Yong-su', 'Seo Yong-soo'],
    ['Kwon Sung-ho', 'Kwon Seong-ho'],
    ['Park Won-gap', 'Bakwongap'],
    ['Jo Jae-geun', 'Cho Jae-geun'],
    ['Kang-mo', 'Gangmo'],
    ['Rhee Min-ho', 'Lee Min-ho'],
    ['Yi Min-ho', 'Lee Min-ho'],
    ['Jihwan Gim', 'Kim Ji-hwan'],
    ['Han Kyung-hui', 'Han Gyeong-hee'],
    ['Jang Yoon-jung', 'Chang Yun-jeong'],
    ['유하늘', '류하늘'],
  ])('%s and %s are probably one person', (a, b) => {
    expect(compareNames(a, b)).toBe('probable');
    expect(compareNames(b, a)).toBe('probable');
  });

  it.each([
    ['Min Seo-yun', 'Tak Ji-ho'],
    ['Kim Min-ji', 'Kim Min-jun'],
    ['Lee Eun-jin', 'Kim Yun-jin'],
    ['나하늘', '나하나'],
    ['Na Ha-neul', '나하늘'],
    ['', ''],
    ['', 'Min Seo-yun'],
  ])('%s and %s are two persons', (a, b) => {
    expect(compareNames(a, b)).toBe('different');
  });
});

describe('comparing a printed name with a Person', () => {
  const person = { name: '나하늘', names: [{ value: 'Na Ha-neul' }, { value: 'Skye Na' }] };

  it.each([
    ['나하늘', 'same'],
    ['Na Haneul', 'same'],
    ['Ra Ha-neul', 'probable'],
    ['Skye Na', 'same'],
    ['Do Ma-eum', 'different'],
  ])('%s: %s', (printed, expected) => {
    expect(compareToPerson(printed, person)).toBe(expected);
  });

  it('says by which of the listed names, the nearest first', () => {
    const twice = { name: 'Ra Ha-neul', names: [{ value: 'Na Haneul' }] };
    expect(nearestListedName('Na Ha-neul', twice)).toEqual({
      likeness: 'same',
      listed: 'Na Haneul',
    });
  });

  it('never takes Hangul and Latin letters for one name without a listed one', () => {
    expect(compareToPerson('Na Ha-neul', { name: '나하늘', names: [] })).toBe('different');
  });
});
