import { tipAddress } from '../../../src/domain/render/html/link-address';
import {
  articleAddress,
  isWebAddress,
  permanentAddress,
} from '../../../src/domain/render/article-address';
import { DEFAULT_RENDER_SETTINGS } from '../../../src/domain/render/render-settings';
import type { TipChannel } from '../../../src/domain/article/vocabulary';

const article = { documentId: 'abc', slug: '배가/뜬다?' };
const served = { ...DEFAULT_RENDER_SETTINGS, publicUrl: 'https://api.naru.example' };

describe('the address of an article', () => {
  it('is on the newsroom’s own site where that is known, with the slug as one step', () => {
    const settings = { ...served, articleUrl: 'https://naru.example/{slug}?id={documentId}' };
    expect(articleAddress(article, settings)).toBe(
      'https://naru.example/%EB%B0%B0%EA%B0%80%2F%EB%9C%AC%EB%8B%A4%3F?id=abc',
    );
    expect(permanentAddress(article, settings)).toBe(
      'https://api.naru.example/api/articles/abc/assembled',
    );
  });

  it('is the server’s page otherwise, and none for what was never stored or has no server', () => {
    expect(articleAddress({ ...article, slug: null }, served)).toBe(
      'https://api.naru.example/api/articles/abc/assembled?format=html',
    );
    expect(articleAddress({ documentId: null, slug: null }, served)).toBeNull();
    expect(articleAddress(article, DEFAULT_RENDER_SETTINGS)).toBeNull();
  });
});

describe('a web address', () => {
  it.each(['https://naru.example', 'http://127.0.0.1:1337/a?b=c&d=%EB%B0%B0#e'])(
    'is %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'https://naru.example/%zz',
    'https://naru.example/<script>',
    ' https://naru.example',
    'https://naru.example/\n',
    'naru.example',
    '//naru.example',
  ])('is not %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('what a tip line links to', () => {
  it.each<[TipChannel, string, string | null, string | null]>([
    ['phone', '02-398-8585', null, 'tel:023988585'],
    ['phone', '#8585', null, 'tel:%238585'],
    ['phone', 'ask for Min', null, null],
    ['sms', '+82 10-0000-0000', null, 'sms:+821000000000'],
    ['email', 'tip@naru.example', null, 'mailto:tip@naru.example'],
    ['email', 'tip@naru.example?bcc=all@naru.example', null, null],
    ['web', 'https://naru.example/tip', null, 'https://naru.example/tip'],
    ['web', 'javascript:alert(1)', null, null],
    ['kakaotalk', 'Naru', 'https://pf.kakao.example/_naru', 'https://pf.kakao.example/_naru'],
    ['kakaotalk', 'Naru', 'javascript:alert(1)', null],
    ['post', '1 Pier Road', null, null],
  ])('of %s %s (%s) is %s', (channel, value, url, address) => {
    expect(tipAddress({ documentId: null, label: 'Tip', channel, value, url })).toBe(address);
  });
});
