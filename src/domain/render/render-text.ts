import type {
  AssembledArticle,
  AssembledSegment,
  QuoteItem,
  SegmentItem,
} from '../article/assembled-article';
import type { Correction } from '../article/stored-article';
import { printCredits } from './print-credits';
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
    printAired(article, words, settings),
    printSummary(article.summary),
    ...article.segments.map((segment) => printSegment(segment, words)),
    printCredits(article, words.credits).join('\n'),
    ...article.corrections.map((correction) => printCorrection(correction, words, settings)),
    printTips(article),
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

/** Each line as a bullet: only bullets tell a summary from the anchor's words. */
const printSummary = (summary: string | null): string =>
  (summary ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (/^\s*[-•·■▶]/u.test(line) ? line : `- ${line}`))
    .join('\n');

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
    case 'guest':
      return `[${name ?? markers.guest}]`;
    case 'anchor':
    case 'reporter':
    case 'caster':
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

const printQuote = (quote: QuoteItem): string => {
  const head = printHead(quote);
  return head === '' ? `[${quote.text}]` : `[${head}: ${quote.text}]`;
};

/** A head as printed may have lost what divides name and affiliation; it is printed again only where it tells them apart. */
const printHead = ({ attribution, speaker: { name, affiliation } }: QuoteItem): string => {
  const [printedName, ...printedAffiliation] = (attribution ?? '').split(/\s*[/,]\s*/u);
  const tellsApart =
    printedName === (name ?? '') && printedAffiliation.join(' / ') === (affiliation ?? '');
  return attribution !== null && tellsApart
    ? attribution
    : [name, affiliation].filter((part) => part !== null && part !== '').join(' / ');
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
