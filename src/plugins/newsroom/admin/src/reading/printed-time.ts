/** The time or day of airing as the page gives it: never moved to the reader's own zone. Null when the page gives none. */
export const printedTime = ({
  airedAt,
  airedOn,
}: {
  readonly airedAt: string | null;
  readonly airedOn: string | null;
}): string | null => {
  const [, day, time, zone] = /^(.{10})T(.{5}).*?(Z|[+-]\d\d:\d\d)$/u.exec(airedAt ?? '') ?? [];
  return day && time && zone
    ? `${day} ${time} (${zone === 'Z' ? 'UTC' : `UTC${zone}`})`
    : (airedAt ?? airedOn);
};
