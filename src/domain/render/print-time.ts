import type { PrintWords } from './print-words';
import type { RenderSettings } from './render-settings';
import { zonedParts } from './zoned-parts';

/**
 * An instant as a newsroom prints it, AM or PM before the hour: `2024.12.29 AM 01:08`, `2024.12.29 오전 01:08`.
 * @param instant ISO 8601 with its zone; anything else is printed as it stands
 */
export const printTime = (
  instant: string,
  { halves }: PrintWords,
  { timeZone }: RenderSettings,
): string => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) {
    return instant;
  }
  const parts = zonedParts(at, timeZone);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const day = [part('year').padStart(4, '0'), part('month'), part('day')].join('.');
  const hour = Number(part('hour'));
  const half = halves[hour < 12 ? 0 : 1];
  return `${day} ${half} ${twoDigits(hour % 12 || 12)}:${part('minute')}`;
};

/**
 * The same with the zone's offset, for a page that would be taken for one of another zone: `2024.12.29 AM 01:08 +09:00`.
 */
export const printTimeWithOffset = (
  instant: string,
  words: PrintWords,
  settings: RenderSettings,
): string => {
  const at = new Date(instant);
  return Number.isNaN(at.getTime())
    ? instant
    : `${printTime(instant, words, settings)} ${offsetOf(at, settings.timeZone)}`;
};

const offsetOf = (at: Date, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
};

/** A day as a newsroom prints it: `2024-12-28` → `2024.12.28`. */
export const printDay = (day: string): string => day.replaceAll('-', '.');

const twoDigits = (count: number): string => String(count).padStart(2, '0');
