import { addresslessByline, bylineForm } from '../forms/byline-form';
import { creditForm } from '../forms/credit-form';
import { LONGEST_SHORT_FORM, type PageFacts } from '../forms/line-form';
import { framedMarkerForm } from '../forms/marker-form';
import { headColon } from '../forms/quote-head';
import { timestampForm } from '../forms/timestamp-form';
import { sloganForm } from '../forms/tip-form';
import { MAIL } from '../forms/mail-pattern';
import { wordKey } from '../house-styles/word-key';
import type { PageLine } from '../lines/page-line';
import type { Place } from './piece';

/**
 * Where, inside a line, something begins that usually has a line of its own: a quote with its head, a marker, the credits or the
 * byline after a sign-off, a tip slogan, a rest of HTML. In order. Linear: each place is looked at once, and not far ahead.
 */
export const innerStarts = (line: PageLine, facts: PageFacts): number[] => {
  const starts: number[] = [];
  for (const { index } of line.plain.matchAll(CANDIDATE)) {
    if (beginsAt(line, index, facts)) {
      starts.push(index);
    }
  }
  return [...starts, ...endingStarts(line, facts)].sort((a, b) => a - b);
};

/** What may begin something; a bracket that another one follows at once begins nothing. */
const CANDIDATE =
  /[[<◀【](?![[<◀【\]])|※|br br\b|(?<=\s)(?:\d{4}[.-]|[가-힣A-Z]{2,8} ?[:ㅣ|]|[▶▣] |Aired (?=\p{L}{3,9}\.? \d))/gu;
/** Inline tags stand inside of sentences. */
const BLOCK_TAG = /^<\/?(?:br|p|div|li|ul|tr|table|hr|h[1-6])(?:\s[^<>]{0,60})? ?\/?>/iu;
const SENTENCE_END = /[.!?…다요\])"”][ ]*$/u;

const beginsAt = (line: PageLine, index: number, facts: PageFacts): boolean => {
  const { plain } = line;
  const place: Candidate = {
    stretch: { line, start: index, end: Math.min(plain.length, index + LOOK_AHEAD) },
    ahead: plain.slice(index, index + LOOK_AHEAD),
    before: plain.slice(Math.max(0, index - 4), index),
  };
  const known = BEGINNINGS[place.ahead.charAt(0)]?.(place, facts) ?? null;
  if (known !== null) return known;
  if (/^[\d가-힣A-Z]/u.test(place.ahead)) {
    return facts.breaksLost && beginsShortForm(place.ahead, facts);
  }
  return (
    (facts.breaksLost || SENTENCE_END.test(place.before)) &&
    framedMarkerForm(place.stretch, facts) !== null
  );
};

interface Candidate {
  readonly stretch: Place;
  /** What stands from there on, and right before. */
  readonly ahead: string;
  readonly before: string;
}

/** What a first character tells; null where it tells nothing. */
const BEGINNINGS: Readonly<Record<string, (place: Candidate, facts: PageFacts) => boolean | null>> =
  {
    '※': ({ stretch }, facts) => sloganForm(stretch, facts) !== null,
    b: () => true,
    '[': ({ stretch: { line, start }, ahead, before }) =>
      beginsQuote(ahead, before) ? line.closings.has(start) || SENTENCE_END.test(before) : null,
    '<': ({ ahead }) => BLOCK_TAG.test(ahead) || null,
    '▶': (_, { breaksLost }) => breaksLost,
    '▣': (_, { breaksLost }) => breaksLost,
    // `… Suspended. Aired January 13, 2003 - 05:34 ET`
    A: ({ stretch, ahead }, facts) =>
      ahead.startsWith('Aired ') ? timestampForm(stretch, facts) !== null : null,
  };

/** A time or a credit between the words of a page that has lost its breaks. */
const beginsShortForm = (ahead: string, { words }: PageFacts): boolean => {
  const [role = ''] = /^[^:ㅣ|]*/u.exec(ahead) ?? [];
  return /^\d{4}[.-] ?\d{1,2}[.-] ?\d{1,2}/u.test(ahead) || words.creditRoles.has(wordKey(role));
};

const LOOK_AHEAD = 180;

/** A bracket inside a line is a quote's when its head has a slash, or when a sentence ends before it. */
const beginsQuote = (ahead: string, before: string): boolean => {
  const colon = headColon(ahead.slice(1));
  const head = ahead.slice(1, colon + 1);
  return colon > 0 && !head.includes('[') && (head.includes('/') || SENTENCE_END.test(before));
};

/** Credits and bylines after the last sentence of a line: `… YTN 나하늘입니다.(영상취재 도마음)`. */
const endingStarts = (line: PageLine, facts: PageFacts): number[] => {
  const { plain } = line;
  const end = plain.trimEnd().length;
  const first = Math.max(1, end - LONGEST_SHORT_FORM);
  const starts: number[] = [];
  const tail = plain.slice(first, end);
  const byline = /@|protected/u.test(tail) ? BYLINE_AT_END.exec(tail) : null;
  const bylineStart = byline ? first + byline.index + (byline[1] ?? byline[2] ?? '').length : end;
  if (byline) {
    starts.push(bylineStart);
  }
  for (const { index, 0: space } of tail.matchAll(SENTENCE_START)) {
    const start = first + index + space.length;
    if (start >= bylineStart) break;
    const stretch = { line, start, end: plain.slice(0, bylineStart).trimEnd().length };
    if (
      creditForm(stretch, facts) ??
      bylineForm(stretch, facts) ??
      isTitled(plain.slice(start, end))
    ) {
      starts.push(stretch.start);
      break;
    }
  }
  return starts;
};

/** A byline with its address behind something else: `영상편집 : 명소라 나하늘 기자(haneul@mbc.co.kr)`. */
const BYLINE_AT_END = new RegExp(
  String.raw`(?:(?:([\s)])[가-힣]{2,4}|(?<=[가-힣])[가-힣]{3}) ?(?:기자|특파원)|(\s)(?:YTN|KBS|MBC|SBS|MBN|JTBC) [가-힣]{2,4}) ?[([]?\s?${MAIL}\s?[)\]]?\.?$`,
  'u',
);

const isTitled = (words: string): true | null => (addresslessByline(words) ? true : null);

const SENTENCE_START = /(?<=[.!?다])\s*(?=[[(\p{L}])/gu;
