import type { ParsedQuote } from '../article/parsed-article';
import { readHead } from '../transcript/forms/quote-head';
import { withoutMarks } from '../transcript/article/without-marks';
import { escapedSigns } from '../transcript/lines/escapes';
import { fieldedDirective } from './print-outright';
import { printParagraphs } from './print-paragraphs';

/**
 * A sound bite as it can be printed: in brackets, `[Name / Affiliation: words]`, without the closing one while its end is in doubt; in
 * brackets with signs escaped; outright. What a bracket cannot say stands above it.
 * @param byHand whether the whole page says that its heads are none that were printed
 */
export const quoteForms = (quote: ParsedQuote, byHand: boolean): [string, string, string] => [
  withNotes(quote, printedHead(quote), byHand, inBrackets(quote)),
  withNotes(quote, escapedHead(quote), byHand, inEscapedBrackets(quote), UNREVIEWED),
  withNotes(
    quote,
    null,
    byHand,
    fieldedDirective('quote', [quote.speaker.name, quote.speaker.affiliation, quote.text]),
    UNREVIEWED,
  ),
];

const UNREVIEWED = '@unreviewed';

/** @param head what a reader will take for the head as printed */
const withNotes = (
  { attribution, anonymous, originalLanguage, originalText, status, text }: ParsedQuote,
  head: string | null,
  byHand: boolean,
  words: string,
  unreviewed?: typeof UNREVIEWED,
): string => {
  const isPrinted = attribution === (byHand ? null : head);
  const isOpen = unreviewed === undefined && !text.includes('\n\n');
  return [
    ...(isPrinted ? [] : [fieldedDirective('attribution', [attribution])]),
    ...(anonymous ? ['@anonymous'] : []),
    ...(originalLanguage === null && originalText === null
      ? []
      : [fieldedDirective('original', [originalLanguage, originalText])]),
    ...(status === 'needs-review' && !isOpen ? [UNREVIEWED] : []),
    words,
  ].join('\n');
};

/** The head as it was printed, where it says who speaks; a head may have lost what divides name and affiliation. */
const printedHead = ({
  attribution,
  speaker: { name, affiliation },
}: ParsedQuote): string | null => {
  const { head } = readHead(attribution ?? '');
  const says = attribution !== null && head.name === name && head.affiliation === affiliation;
  return says ? attribution : escapedHead({ speaker: { name, affiliation } });
};

const HEAD_SIGNS = /[/:,()[\]"“”„‘「『|]/gu;

const escapedHead = ({ speaker }: Pick<ParsedQuote, 'speaker'>): string | null => {
  const [name, affiliation] = [speaker.name, speaker.affiliation].map((part) =>
    part === null || part === '' ? null : escapedSigns(part, HEAD_SIGNS),
  );
  if (!affiliation) return name ?? null;
  return name ? `${name} / ${affiliation}` : `(${affiliation})`;
};

const inBrackets = (quote: ParsedQuote): string => {
  const closing = quote.status === 'needs-review' && !quote.text.includes('\n\n') ? '' : ']';
  return `[${headAndWords(printedHead(quote), marked(quote.text), printParagraphs)}${closing}`;
};

const inEscapedBrackets = (quote: ParsedQuote): string =>
  `[${headAndWords(escapedHead(quote), marked(quote.text), escapedParagraphs)}]`;

const headAndWords = (
  head: string | null,
  text: string,
  print: (text: string) => string,
): string => (head === null ? print(quoted(text)) : `${head}: ${print(text)}`);

/** Marks around all words are notation; words that have their own get one more pair. */
const marked = (text: string): string => (withoutMarks(text) === text ? text : `"${text}"`);

const quoted = (text: string): string => (/^["“]/u.test(text) ? text : `"${text}"`);

const escapedParagraphs = (text: string): string =>
  printParagraphs(text, (line) => escapedSigns(line, /[[\]]/gu));
