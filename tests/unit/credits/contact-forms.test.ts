import {
  isMailAddress,
  isPhoneNumber,
  isWebAddress,
} from '../../../src/domain/contact/contact-forms';

describe('a telephone number', () => {
  it.each([
    ['02-000-0000', 'KR'],
    ['02)000-0000', 'KR'],
    ['010 0000 0000', 'KR'],
    ['1588-0000', 'KR'],
    ['02-000-0000 (24시간)', 'KR'],
    ['112', 'KR'],
    ['#1234', 'KR'],
    ['+1 202 555 0143', 'KR'],
    ['202-555-0143', 'US'],
    ['+82 2 000 0000', 'nowhere'],
  ])('%s is one in %s', (words, country) => {
    expect(isPhoneNumber(words, country)).toBe(true);
  });

  it.each([
    ['02-398', 'KR'],
    ['02-0000-00000', 'KR'],
    ['202-555-0143', 'KR'],
    ['02-000-0000', 'nowhere'],
    ['call us', 'KR'],
    ['', 'KR'],
  ])('%s is none in %s', (words, country) => {
    expect(isPhoneNumber(words, country)).toBe(false);
  });
});

it.each([
  ['tips@newsroom.example', true],
  ['news.tips+tv@newsroom.co.example', true],
  ['tips@newsroom example', false],
  ['[email protected]', false],
  ['newsroom.example', false],
])('%s as a mail address: %s', (words, expected) => {
  expect(isMailAddress(words)).toBe(expected);
});

it.each([
  ['https://newsroom.example/tips?from=page', true],
  ['newsroom.example/tips', true],
  ['www.뉴스.example', true],
  ['http://127.0.0.1:1337', true],
  ['javascript:alert(1)', false],
  ['ftp://newsroom.example', false],
  ['search for newsroom', false],
  ['newsroom', false],
  ['', false],
])('%s as a web address: %s', (words, expected) => {
  expect(isWebAddress(words)).toBe(expected);
});
