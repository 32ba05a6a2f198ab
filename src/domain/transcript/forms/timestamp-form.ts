import { wordKey } from '../house-styles/word-key';
import type { Stamp } from '../pieces/stamp';
import { plainOf, type LineForm, type PageFacts } from './line-form';
import { twoDigits, zoneOffset } from './zone-offset';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DATE = String.raw`(?:(?<y1>\d{4}) ?[.\-/년] ?(?<m1>\d{1,2}) ?[.\-/월] ?(?<d1>\d{1,2})(?!\d) ?[.일]?|(?<m2>${MONTH}) (?<d2>\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\d{4})|(?<d3>\d{1,2}) (?<m3>${MONTH}),? (?<y3>\d{4}))`;
const WEEKDAY = String.raw`(?: ?\(?(?:[월화수목금토일](?:요일)?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\.?)\)?(?![가-힣a-z]))?`;
const HALF = String.raw`(?:am|pm|a\.m\.|p\.m\.|오전|오후)`;
const ZONE = String.raw`(?: *\(?(?<zone>z(?![a-z])|kst|utc|gmt|e[sd]?t|ct|pt|[+-]\d{2}:?\d{2})(?![a-z])\)?)?`;
const TIME = String.raw`(?:[ ,|T·-]{0,4}\(?(?:(?<half>${HALF}) ?)?(?<hour>\d{1,2})(?::|시 ?)(?<minute>\d{2})분?(?::(?<second>\d{2}(?:\.\d{1,3})?))?(?: ?(?<after>${HALF}|[ap](?= )))?\)?${ZONE})?`;
const STAMP = new RegExp(`${DATE}${WEEKDAY}${TIME}`, 'giu');

const LONGEST = 160;

/** When a report was aired or put out, and when it was changed: one or more times and the words that belong to them, no others. */
export const timestampForm: LineForm = (stretch, facts) => {
  const plain = stretch.end - stretch.start > LONGEST ? '' : plainOf(stretch);
  if (!/\d{4}/u.test(plain)) {
    return null;
  }
  const matches = [...plain.matchAll(STAMP)];
  const words = plain
    .split(STAMP_TEXT)
    .map((word) => word.replace(/^[\s|:.,/·()[\]-]+|[\s|:.,/·()[\]-]+$/gu, ''));
  if (matches.length === 0 || !words.every((word) => belongs(word, facts))) {
    return null;
  }
  const stamps = matches.map((match, index) =>
    stampOf(match, whichIs(words[index] ?? '', index, facts), facts),
  );
  return { content: { kind: 'timestamp', stamps }, end: stretch.end };
};

/** The same without groups, so that splitting gives the words between times only. */
const STAMP_TEXT = new RegExp(STAMP.source.replace(/\?<\w+>/gu, '?:'), 'iu');

const belongs = (word: string, { words }: PageFacts): boolean => {
  const key = wordKey(word);
  return (
    key === '' ||
    words.stampWords.has(key) ||
    words.chrome.has(key) ||
    words.chromeForms.some((form) => form.test(word))
  );
};

const whichIs = (word: string, index: number, { words }: PageFacts): Stamp['which'] =>
  words.stampWords.get(wordKey(word)) ?? (index === 0 ? 'published' : 'updated');

const stampOf = (
  { groups = {} }: RegExpMatchArray,
  which: Stamp['which'],
  { words: { house } }: PageFacts,
): Stamp => {
  const day = dayOf(groups);
  const on = `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
  const dayOnly = { which, at: null, zoneAssumed: false };
  if (!isDay(day)) {
    return { ...dayOnly, on: null, valid: false };
  }
  if (groups['hour'] === undefined) {
    return { ...dayOnly, on, valid: true };
  }
  const hour = hourOf(Number(groups['hour']), groups['half'] ?? groups['after'] ?? null);
  const minute = Number(groups['minute']);
  if (hour === null || minute > 59) {
    return { ...dayOnly, on, valid: false };
  }
  const zone = groups['zone'] ?? house?.timeZone ?? 'Asia/Seoul';
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}:${groups['second'] ?? '00'}`;
  return {
    which,
    at: `${on}T${clock}${zoneOffset(zone, { ...day, hour, minute })}`,
    on,
    zoneAssumed: groups['zone'] === undefined,
    valid: true,
  };
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A date in whichever of the three orders it was printed. */
const dayOf = (groups: Groups): Day => ({
  year: Number(groups['y1'] ?? groups['y2'] ?? groups['y3']),
  month: monthOf(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? ''),
  day: Number(groups['d1'] ?? groups['d2'] ?? groups['d3']),
});

const monthOf = (printed: string): number =>
  /^\d/u.test(printed) ? Number(printed) : MONTHS.indexOf(printed.slice(0, 3).toLowerCase()) + 1;

const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1900 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 12 AM is midnight, 12 PM is noon; an hour past 12 with its half of the day is taken as it stands where they agree. */
const hourOf = (hour: number, half: string | null): number | null => {
  if (half === null) {
    return hour <= 23 ? hour : null;
  }
  const afternoon = /^(?:p|오후)/iu.test(half);
  if (hour > 12) {
    return afternoon && hour <= 23 ? hour : null;
  }
  return (hour % 12) + (afternoon ? 12 : 0);
};
