import { zoneOffset } from '../../../domain/transcript/forms/zone-offset';

/**
 * When a day begins somewhere, in milliseconds since 1970.
 * @param day `2024-12-29`
 * @param timeZone IANA name
 */
export const dayStart = (day: string, timeZone: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const offset = zoneOffset(timeZone, { year, month, day: date, hour: 0, minute: 0 });
  return Date.parse(`${day}T00:00:00.000${offset}`);
};

/** The day after: `2024-12-30` for `2024-12-29`. */
export const nextDay = (day: string): string => {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};
