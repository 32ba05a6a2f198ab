import { displayWidth } from '../../../src/domain/text/display-width';

describe('displayWidth', () => {
  it.each<[string, string, number]>([
    ['nothing', '', 0],
    ['Latin letters', 'Anchor', 6],
    ['accents that are part of a letter', 'é', 1],
    ['accents that stand on a letter', 'e\u0301', 1],
    ['Hangul', '앵커', 4],
    ['Hangul and a space', '가 나', 5],
    ['decomposed Hangul', '앵커'.normalize('NFD'), 4],
    ['Hangul letters by themselves', 'ㅣㄱ', 4],
    ['Han and Kana', '漢字かなカナ', 12],
    ['full-width punctuation', '【】：', 6],
    ['half-width Kana', 'ｶﾅ', 2],
    ['quotation marks and dashes', '“”‘’—…·※', 8],
    ['a zero-width space and a byte order mark', 'a\u200b\ufeffb', 2],
    ['an emoji', '😀', 2],
  ])('of %s', (_what, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
