import { thisMoment, type Freshness, type Moment } from './change-clock';

/** One value of the database that every request needs, read again only when it is no longer fresh. */
export interface FreshValue<Value> {
  /** The value, when it may be used without asking. */
  readonly known: () => Value | undefined;
  readonly get: () => Promise<Value>;
}

interface Reading<Value> {
  readonly startedAt: Moment;
  readonly result: Promise<Value>;
}

/** @param load reads the value; never called twice at a time, unless a change came between */
export const createFreshValue = <Value>(
  load: () => Promise<Value>,
  { isFresh }: Freshness,
): FreshValue<Value> => {
  let last: { readonly readAt: Moment; readonly value: Value } | undefined;
  let reading: Reading<Value> | undefined;

  const start = (startedAt: Moment): Promise<Value> => {
    const result = load().then(
      (value) => {
        if (last === undefined || last.readAt.steady < startedAt.steady) {
          last = { readAt: startedAt, value };
        }
        return value;
      },
      (error: unknown) => {
        reading = undefined;
        throw error;
      },
    );
    reading = { startedAt, result };
    return result;
  };

  const known = (askedAt: Moment): Value | undefined =>
    last !== undefined && isFresh(last.readAt, askedAt) ? last.value : undefined;

  return {
    known: () => known(thisMoment()),
    get: () => {
      const askedAt = thisMoment();
      const value = known(askedAt);
      if (value !== undefined) {
        return Promise.resolve(value);
      }
      return reading !== undefined && isFresh(reading.startedAt, askedAt)
        ? reading.result
        : start(askedAt);
    },
  };
};
