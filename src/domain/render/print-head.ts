import type { ParsedArticle } from '../article/parsed-article';
import { escapedWords } from '../transcript/lines/escapes';
import { wordedDirective } from './print-outright';
import { printDay, printTime, printTimeWithOffset } from './print-time';
import type { PrintWords } from './print-words';
import type { RenderSettings } from './render-settings';
import type { TranscriptPart } from './transcript-part';

/** What stands above the report, in its order. Language and format are told by the page itself, mostly. */
export const headParts = (
  article: ParsedArticle,
  words: PrintWords,
  settings: RenderSettings,
): TranscriptPart[] => [
  fieldPart('section', article.section, escapedWords),
  fieldPart('headline', article.headline, (headline) =>
    headline === '' ? '' : escapedWords(headline),
  ),
  {
    key: 'airedAt',
    turn: 'frame',
    forms: [
      printAired(article, (time) => printTime(time, words, settings)),
      printAired(article, (time) => printTimeWithOffset(time, words, settings)),
      outrightAired(article),
    ],
  },
  {
    key: 'language',
    turn: 'conclusion',
    forms: ['', wordedDirective('language', article.language)],
  },
  { key: 'format', turn: 'conclusion', forms: ['', wordedDirective('format', article.format)] },
  fieldPart('summary', article.summary, (summary) =>
    summary
      .split('\n')
      .map((line) => `- ${escapedWords(line)}`)
      .join('\n'),
  ),
];

const fieldPart = (
  key: 'section' | 'headline' | 'summary',
  words: string | null,
  print: (words: string) => string,
): TranscriptPart => ({
  key,
  turn: 'frame',
  forms: words === null ? [''] : [print(words), wordedDirective(key, words)],
});

const printAired = (
  { airedAt, airedOn }: ParsedArticle,
  print: (instant: string) => string,
): string => {
  if (airedAt !== null) return print(airedAt);
  return airedOn === null ? '' : printDay(airedOn);
};

const outrightAired = ({ airedAt, airedOn }: ParsedArticle): string =>
  [airedAt, airedOn].flatMap((time) => (time === null ? [] : [`@aired ${time}`])).join('\n');
