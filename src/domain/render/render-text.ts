import type { AssembledArticle, AssembledSegment, SegmentItem } from '../article/assembled-article';
import type { Correction } from '../article/stored-article';
import { printCredits } from './print-credits';
import { printQuote } from './print-quote';
import { printDay, printTime } from './print-time';
import { printWords, type PrintWords } from './print-words';
import { DEFAULT_RENDER_SETTINGS, type RenderSettings } from './render-settings';

/**
 * An article as its transcript, in the notation and the language of its page: what the page printed stays to the letter, what it
 * did not print is printed as such pages do. Meant to be read again: reading it gives the same article, but for ids and links.
 * @returns plain text with a final newline, blocks divided by blank lines
 */
export const renderText = (
  article: AssembledArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
): string => {
  const words = printWords(article.language);
  const blocks = [
    article.section ?? '',
    article.headline,
    article.summary ?? '',
    printAired(article, words, settings),
    ...article.segments.map((segment) => printSegment(segment, words)),
    printCredits(article, words).join('\n'),
    printTips(article),
    ...article.corrections.map((correction) => printCorrection(correction, words, settings)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

const printAired = (
  { airedAt, airedOn }: AssembledArticle,
  words: PrintWords,
  settings: RenderSettings,
): string => {
  if (airedAt !== null) {
    return printTime(airedAt, words, settings);
  }
  return airedOn === null ? '' : printDay(airedOn);
};

const printSegment = (segment: AssembledSegment, words: PrintWords): string => {
  const marker = printMarker(segment, words);
  const items = segment.items.map(printItem).join('\n\n');
  return [marker, items].filter((part) => part !== '').join('\n');
};

const printMarker = ({ label, role, name }: AssembledSegment, { markers }: PrintWords): string => {
  if (label !== null) {
    return label;
  }
  switch (role) {
    case 'unmarked':
      return '';
    case 'anchor':
    case 'reporter':
    case 'caster':
    case 'guest':
    case 'narrator':
      return name === null ? `[${markers[role]}]` : `[${markers[role]} ${name}]`;
  }
};

const printItem = (item: SegmentItem): string => {
  switch (item.kind) {
    case 'narration':
    case 'toss':
    case 'sign-off':
      return item.text;
    case 'quote':
      return printQuote(item);
  }
};

const printCorrection = (
  { kind, text, date }: Correction,
  words: PrintWords,
  settings: RenderSettings,
): string => `[${words.corrections[kind]}] ${printTime(date, words, settings)}\n${text}`;

const printTips = ({ tipSlogan, tipLines }: AssembledArticle): string =>
  [
    ...(tipSlogan === null ? [] : [`※ '${tipSlogan}'`]),
    ...tipLines.map(({ label, value }) => `[${label}] ${value}`),
  ].join('\n');
