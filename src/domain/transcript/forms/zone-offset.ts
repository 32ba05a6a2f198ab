/** A date and a time as printed, in no zone. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Zones as pages print them. */
const PRINTED_ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: '+00:00',
  gmt: '+00:00',
  kst: '+09:00',
  et: 'America/New_York',
  est: '-05:00',
  edt: '-04:00',
  ct: 'America/Chicago',
  pt: 'America/Los_Angeles',
};

/** The offset of a zone at a time: `+09:00`, or `Z` where the page prints that. @param zone a printed one (`ET`, `+0900`) or an IANA name */
export const zoneOffset = (zone: string, time: WallTime): string => {
  const known = PRINTED_ZONES[zone.toLowerCase()] ?? zone;
  if (known === 'Z' || known === 'Asia/Seoul') {
    return known === 'Z' ? known : '+09:00';
  }
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(known) ?? [];
  return sign && hours && minutes ? `${sign}${hours}:${minutes}` : offsetByName(known, time);
};

const MINUTE = 60_000;

const offsetByName = (name: string, time: WallTime): string => {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  // The offset at the wall time taken for UTC is right but for hours around a change; asking again at the time so found mends that.
  const guess = wall - offsetMinutes(name, wall) * MINUTE;
  const minutes = offsetMinutes(name, guess);
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
  return `${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};

const offsetMinutes = (timeZone: string, instant: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (type: string): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return Math.round((shown - instant) / MINUTE);
};

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
