import type {
  AssembledArticle,
  AssembledSegment,
  QuoteItem,
  SegmentItem,
} from '../../article/assembled-article';
import { itemAnchor, segmentAnchor } from '../part-anchors';
import { printWords } from '../print-words';
import { splitParagraphs } from '../split-paragraphs';
import { markup, type Content, type Markup } from './markup';
import { pageWords, type PageWords } from './page-words';

/** What is said in a report, segment by segment; a part of a page, or the whole of a feed's entry. */
export const printSegments = (article: AssembledArticle): readonly Markup[] =>
  article.segments.map((segment, index) => printSegment(segment, index, article.language));

const printSegment = (segment: AssembledSegment, index: number, language: string): Markup => {
  const words = pageWords(language);
  return markup`<section class="segment ${segment.role}" id="${segmentAnchor(index)}">
${printWho(segment, language)}<div class="said">
${segment.items.map((item, at) => printItem(item, itemAnchor(index, at), words))}</div>
</section>
`;
};

/** The marker without its brackets, and the name where the marker does not hold it. */
const printWho = ({ label, role, name }: AssembledSegment, language: string): Markup | null => {
  const marker =
    label === null
      ? markerOf(role, language)
      : label.replace(/^[\s[(<【◀〔]+|[\s\])>】▶〕:：]+$/gu, '');
  const parts = [
    marker,
    name !== null && !marker.includes(name) ? markup`<span>${name}</span>` : '',
  ]
    .filter((part) => part !== '')
    .flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
  return parts.length === 0 ? null : markup`<h2 class="who">${parts}</h2>\n`;
};

const markerOf = (role: AssembledSegment['role'], language: string): string =>
  role === 'unmarked' ? '' : printWords(language).markers[role];

const printItem = (item: SegmentItem, anchor: string, words: PageWords): Markup => {
  switch (item.kind) {
    case 'narration':
      return markup`<p>${lines(item.text)}</p>\n`;
    case 'toss':
    case 'sign-off':
      return markup`<p class="${item.kind}">${lines(item.text)}</p>\n`;
    case 'quote':
      return printQuote(item, anchor, words);
  }
};

const printQuote = (quote: QuoteItem, anchor: string, words: PageWords): Markup =>
  markup`<figure class="quote" id="${anchor}">
<blockquote>
${paragraphs(quote.text)}</blockquote>
${printOriginal(quote, words)}${printSpeaker(quote, words)}</figure>
`;

const printOriginal = (
  { originalText, originalLanguage }: QuoteItem,
  { original }: PageWords,
): Markup | null =>
  originalText
    ? markup`<details>
<summary>${original}</summary>
<blockquote lang="${originalLanguage ?? ''}">
${paragraphs(originalText)}</blockquote>
</details>
`
    : null;

const printSpeaker = (
  { speaker: { name, affiliation }, anonymous }: QuoteItem,
  words: PageWords,
): Markup | null => {
  const shown = name || (anonymous ? words.anonymous : '');
  const parts = [
    shown && markup`<strong>${shown}</strong>`,
    shown && affiliation ? ' ' : null,
    affiliation && markup`<span>${affiliation}</span>`,
  ];
  return shown || affiliation ? markup`<figcaption>${parts}</figcaption>\n` : null;
};

const paragraphs = (text: string): readonly Markup[] =>
  splitParagraphs(text).map((paragraph) => markup`<p>${lines(paragraph)}</p>\n`);

/** One paragraph's lines, each on its own. */
export const lines = (text: string): readonly Content[] =>
  text.split(/\r\n?|\n/u).map((line, index) => (index === 0 ? line : markup`<br>${line}`));
