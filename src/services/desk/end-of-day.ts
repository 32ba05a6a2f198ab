import { dayStart, nextDay } from '../delivery/lists/day-start';

/**
 * When the day ends that it is somewhere.
 * @param timeZone IANA name
 */
export const endOfDay = (now: Date, timeZone: string): Date =>
  new Date(dayStart(nextDay(dayOf(now, timeZone)), timeZone));

/** `2024-12-29`. */
const dayOf = (now: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (wanted: Intl.DateTimeFormatPartTypes): string =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  return [part('year').padStart(4, '0'), part('month'), part('day')].join('-');
};
