import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/**
 * An instant as a field for date and time shows it: `2024-12-29T01:08`, in the newsroom's time zone.
 * @param instant ISO 8601
 * @param timeZone IANA name
 * @returns empty when there is none, or it can't be read
 */
export const wallTime = (instant: string | null, timeZone: string): string => {
  if (instant === null || Number.isNaN(Date.parse(instant))) {
    return '';
  }
  const iso = new Date(instant).toISOString();
  return toCalendarDateTime(parseAbsolute(iso, timeZone)).toString().slice(0, 16);
};

/**
 * The instant that a field for date and time means, in UTC.
 * @param wall as the field gives it; null when it is empty or half filled in
 */
export const instantOf = (wall: string, timeZone: string): string | null => {
  try {
    return new Date(toZoned(parseDateTime(wall), timeZone).toAbsoluteString()).toISOString();
  } catch {
    return null;
  }
};
