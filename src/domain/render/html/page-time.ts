import { zonedParts } from '../zoned-parts';
import { markup, type Markup } from './markup';
import type { PageWords } from './page-words';

/** An instant in the newsroom's zone as a `<time>`; what is no instant stands as it is. */
export const pageInstant = (instant: string, words: PageWords, timeZone: string): Markup => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) {
    return markup`<span>${instant}</span>`;
  }
  const shown = fill(words.instant, Object.fromEntries(zonedParts(at, timeZone)), words);
  return markup`<time datetime="${at.toISOString()}">${shown}</time>`;
};

/** A day, `YYYY-MM-DD`, as a `<time>`; what is none stands as it is. */
export const pageDay = (day: string, words: PageWords): Markup => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) {
    return markup`<span>${day}</span>`;
  }
  const shown = fill(words.day, { year, month, day: date }, words);
  return markup`<time datetime="${day}">${shown}</time>`;
};

type TimeParts = Readonly<Partial<Record<string, string>>>;

const fill = (pattern: string, parts: TimeParts, { months }: PageWords): string => {
  const month = Number(parts['month']);
  const known: TimeParts = {
    ...parts,
    year: plain(parts['year']),
    month: plain(parts['month']),
    monthName: months[month - 1] ?? '',
    day: plain(parts['day']),
    zone: (parts['timeZoneName'] ?? '').replace('GMT', 'UTC'),
  };
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => known[name] ?? '');
};

/** `03` is written 3. */
const plain = (number: string | undefined): string => String(Number(number));
