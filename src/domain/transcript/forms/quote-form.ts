import { wordKey } from '../house-styles/word-key';
import { textOf } from '../pieces/paragraph-text';
import type { Doubt, Place, QuoteContent, QuoteHead } from '../pieces/piece';
import { framedWords } from './framed-words';
import { headDoubts } from './head-doubts';
import { plainOf, type FormMatch, type LineForm, type PageFacts } from './line-form';
import { readMarkerWords } from './marker-form';
import { headColon, readHead } from './quote-head';

const LONGEST_LABEL = 20;
const LONGEST_HEAD = 160;
const QUOTED = /^[-–—]? ?["“”„‘「『]/u;

/** A sound bite in square brackets: `[name / affiliation : words]`, `["words"]`, `[name/affiliation] "words"`. */
export const bracketQuoteForm: LineForm = (stretch, facts) => {
  if (stretch.line.plain.charAt(stretch.start) !== '[') {
    return null;
  }
  const bracket = bracketAt(stretch);
  return headedQuote(bracket, facts) ?? quoteOfMarks(bracket) ?? quoteAfterBracket(bracket, facts);
};

/** A square bracket: what it holds, what stands after it, and whether this line closes it. */
interface Bracket {
  readonly inner: Place;
  readonly rest: Place;
  readonly closed: boolean;
}

const bracketAt = ({ line, start, end }: Place): Bracket => {
  const closing = line.closings.get(start) ?? -1;
  const closed = closing >= 0;
  return {
    inner: within(line, start + 1, closed ? closing : end),
    rest: within(line, closed ? closing + 1 : end, end),
    closed,
  };
};

const endOf = ({ inner, rest, closed }: Bracket): number =>
  closed ? inner.line.plain.indexOf(']', inner.end) + 1 : rest.end;

const stateOf = ({ closed }: Bracket): QuoteContent['state'] => (closed ? 'closed' : 'open');

/** `[name / affiliation : words]`; with a label for a head, `[녹취: name] "words"`. */
const headedQuote = (bracket: Bracket, facts: PageFacts): FormMatch | null => {
  const { inner, rest, closed } = bracket;
  const { line, start, end } = inner;
  const colon = headColon(line.plain.slice(start, Math.min(end, start + LONGEST_HEAD)));
  if (colon < 0) {
    return null;
  }
  const head = within(line, start, start + colon);
  const words = within(line, start + colon + 1, end);
  if (closed && isQuoteLabel(plainOf(head), facts)) {
    return isQuoted(rest) || !isSentence(plainOf(words))
      ? saying(words, rest, Math.max(rest.end, endOf(bracket)))
      : quote(null, words, 'closed', endOf(bracket));
  }
  return quote(head, words, stateOf(bracket), endOf(bracket), afterLabel(head, facts));
};

/** What stands behind a label in a head: `녹취/나하늘 주민`. */
const afterLabel = (head: Place, facts: PageFacts): Place => {
  const slash = plainOf(head).indexOf('/');
  const label = slash < 0 ? '' : plainOf({ ...head, end: head.start + slash });
  return isQuoteLabel(label.trim(), facts)
    ? within(head.line, head.start + slash + 1, head.end)
    : head;
};

/** `["words"]`, or a whole sentence in brackets: nobody is named. */
const quoteOfMarks = (bracket: Bracket): FormMatch | null =>
  isQuoted(bracket.inner) || (!isQuoted(bracket.rest) && isSentence(plainOf(bracket.inner)))
    ? quote(null, bracket.inner, stateOf(bracket), endOf(bracket))
    : null;

/** `[name/affiliation] "words"` */
const quoteAfterBracket = ({ inner, rest }: Bracket, facts: PageFacts): FormMatch | null => {
  if (inner.end - inner.start > LONGEST_HEAD || !isQuoted(rest)) {
    return null;
  }
  return isQuoteLabel(plainOf(inner), facts)
    ? quote(null, rest, 'closed', rest.end)
    : saying(inner, rest, rest.end);
};

const isQuoted = (place: Place): boolean =>
  QUOTED.test(place.line.plain.slice(place.start, Math.min(place.end, place.start + 3)));

/** A sound bite after a label: `[Soundbite] name(affiliation) : "words"`, `<녹취> "words"`, `▶ 인터뷰 : name / title`, `◀INT▶name`. */
export const labelQuoteForm: LineForm = ({ line, start, end }, facts) => {
  const plain = line.plain.slice(start, Math.min(end, start + LONGEST_LABEL + 4));
  const label = framedWords(LABEL, plain);
  if (!label || !isQuoteLabel(label.words.replace(NOTE, ''), facts)) {
    return null;
  }
  const rest = within(line, start + label.whole.length, end);
  // `[인터뷰]` alone on its line is a segment's marker.
  const isMarker = rest.start >= rest.end && readMarkerWords(label.words, facts) !== null;
  return isMarker ? null : readAfterLabel(rest);
};

/** How it was recorded: `인터뷰(☎)`. */
const NOTE = / ?\([^()]{1,10}\)$/u;

const LABEL =
  /^(?:\[ ?([^[\]:]{1,20}?) ?\]|<([^<>:]{1,20})>|◀ ?([^◀▶:]{1,20}?) ?▶|【 ?([^【】:]{1,20}?) ?】|[▶▷■●] ?([^:▶▷]{1,20}?) ?:)/u;

const readAfterLabel = (rest: Place): FormMatch => {
  const { line, start, end } = rest;
  const plain = line.plain.slice(start, Math.min(end, start + LONGEST_HEAD));
  if (QUOTED.test(plain)) {
    return quote(null, rest, 'closed', end);
  }
  const colon = headColon(plain);
  const headEnd = colon >= 0 ? colon : markOutside(plain);
  return headEnd < 0
    ? saying(rest, within(line, end, end), end)
    : saying(
        within(line, start, start + headEnd),
        within(line, start + headEnd + (colon >= 0 ? 1 : 0), end),
        end,
      );
};

/** Where an opening quotation mark first stands; -1 when nowhere. */
const markOutside = (plain: string): number => plain.search(/["“「『]/u);

/** A sound bite whose head stands in another frame than square brackets, with the words after it: `<name / affiliation> "words"`. */
export const framedQuoteForm: LineForm = ({ line, start, end }) => {
  const framed = framedWords(FRAME, line.plain.slice(start, Math.min(end, start + LONGEST_HEAD)));
  if (!framed) {
    return null;
  }
  const head = within(line, start + 1, start + framed.whole.length - 1);
  const words = within(line, start + framed.whole.length, end);
  return isQuoted(words) ? saying(head, words, end) : null;
};

const FRAME = /^(?:<([^<>]{2,100})>|◀([^◀▶]{2,100})▶|【([^【】]{2,100})】)/u;

/** Old reports put a bullet before whoever speaks: `⊙ 나하늘(농민): words`. */
export const bulletQuoteForm: LineForm = ({ line, start, end }) => {
  const plain = line.plain.slice(start, Math.min(end, start + LONGEST_HEAD));
  const colon = /^[⊙◎◉]/u.test(plain) ? headColon(plain) : -1;
  return colon < 2
    ? null
    : saying(within(line, start + 1, start + colon), within(line, start + colon + 1, end), end);
};

/** Something in brackets alone on its line, of which only the rest of the page can tell what it is: `[나하늘]`. */
export const loneBracketForm: LineForm = ({ line, start, end }) => {
  const framed = framedWords(LONE, line.plain.slice(start, Math.min(end, start + 120)));
  return framed && start + framed.whole.length === end
    ? { content: { kind: 'bracket', words: framed.words }, end }
    : null;
};

const LONE = /^(?:\[([^[\]]{1,100})\]|<([^<>]{1,100})>|◀([^◀▶]{1,100})▶|【([^【】]{1,100})】)$/u;

const isQuoteLabel = (words: string, { words: { quoteLabels } }: PageFacts): boolean =>
  quoteLabels.has(wordKey(words));

/** A stretch of a line without the space around it. */
const within = (line: Place['line'], start: number, end: number): Place => {
  let [first, last] = [start, end];
  while (first < last && line.plain.charAt(first) === ' ') first += 1;
  while (last > first && line.plain.charAt(last - 1) === ' ') last -= 1;
  return { line, start: first, end: last };
};

const saying = (head: Place, words: Place, end: number): FormMatch =>
  quote(head.start < head.end ? head : null, words, 'closed', end);

const quote = (
  headPlace: Place | null,
  words: Place,
  state: QuoteContent['state'],
  end: number,
  speaker: Place | null = headPlace,
): FormMatch => {
  const read = headPlace && speaker && readHead(plainOf(speaker));
  const head: QuoteHead | null = read && { ...read.head, printed: textOf(headPlace) };
  const doubts: Doubt[] = read ? headDoubts(read, speaker) : [];
  return { content: { kind: 'quote', head, words, state }, end, doubts };
};

/** Bracketed words that are somebody's and no label: they end like a sentence, or are as long as one. */
const isSentence = (words: string): boolean =>
  /[.!?…~]["”’)]?$/u.test(words) ||
  (words.length > 20 && /(?:[다요죠네까])$/u.test(words)) ||
  words.length > 60;
