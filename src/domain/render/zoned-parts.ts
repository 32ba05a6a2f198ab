/** The numbers of a time as a clock in some zone shows them, and the zone's name, by the names that Intl gives them. */
export type ZonedParts = ReadonlyMap<Intl.DateTimeFormatPartTypes, string>;

/**
 * What a clock in a zone shows: year, and of month, day, hour (00–23) and minute two digits each; the zone as `GMT+9`.
 * @param timeZone by its IANA name
 */
export const zonedParts = (at: Date, timeZone: string): ZonedParts =>
  new Map(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'shortOffset',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
