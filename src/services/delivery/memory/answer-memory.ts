import { LRUCache } from 'lru-cache';
import { earlier, thisMoment, type Freshness, type Moment } from './change-clock';

/** What can be had from the database and kept. */
export interface Source<Value extends Kept> {
  /** Tells it from every other source. */
  readonly key: string;
  readonly load: () => Promise<Loaded<Value>>;
  /** The token that `load` would give, for less. @param kept the value that is to be confirmed */
  readonly token: (kept: Value) => Promise<Token>;
}

/** Stands for what was read. */
export interface Token {
  readonly token: string;
  /** When the oldest of it was read, should that be before the reading began. */
  readonly readAt?: Moment;
}

export interface Kept {
  /** How much memory it takes at most. */
  readonly bytes: number;
}

/** A value, which is the same as long as its token is, until it turns. */
export interface Loaded<Value> extends Token {
  readonly value: Value;
  /** When it turns into another by itself, in milliseconds since 1970; Infinity when it does not. */
  readonly until: number;
}

/** Values by their keys, within a limit of bytes: those that were not asked for longest go first. */
export interface AnswerMemory<Value extends Kept> {
  /** The value of a key, when it may be served without asking the database. */
  readonly known: (key: string) => Value | undefined;
  /** The value of a source: as it is kept, confirmed by its token, or loaded; one reading of a key at a time. */
  readonly get: (source: Source<Value>) => Promise<Value>;
  /** How many values are kept, and how many bytes they take. */
  readonly size: () => { readonly values: number; readonly bytes: number };
}

interface Entry<Value> extends Loaded<Value> {
  /** When it was loaded, in milliseconds since 1970: should the clock be set back before that, it is loaded again. */
  readonly since: number;
  /** When the reading began that showed it to be right. */
  confirmedAt: Moment;
}

/** What an entry takes beside its value. */
const ENTRY_BYTES = 500;

/** A clock may be corrected by so much without anything being loaded again. */
const CLOCK_CORRECTION_MS = 1000;

/** @param maxBytes 0 keeps nothing: every request is a load of its own */
export const createAnswerMemory = <Value extends Kept>(
  maxBytes: number,
  { isFresh }: Freshness,
): AnswerMemory<Value> => {
  const entries =
    maxBytes > 0 ? new LRUCache<string, Entry<Value>>({ maxSize: maxBytes }) : undefined;
  const readings = new Map<
    string,
    { readonly startedAt: Moment; readonly result: Promise<Value> }
  >();

  const keep = (key: string, entry: Entry<Value>): void => {
    const other = entries?.peek(key);
    if (other === undefined || other.confirmedAt.steady < entry.confirmedAt.steady) {
      entries?.set(key, entry, {
        size: Math.ceil(entry.value.bytes) + key.length * 2 + ENTRY_BYTES,
      });
    }
  };

  const confirm = async (source: Source<Value>, entry: Entry<Value>): Promise<boolean> => {
    const startedAt = thisMoment();
    const { token, readAt = startedAt } = await source.token(entry.value);
    if (token !== entry.token || hasTurned(entry)) {
      return false;
    }
    const confirmedAt = earlier(readAt, startedAt);
    if (confirmedAt.steady > entry.confirmedAt.steady) {
      entry.confirmedAt = confirmedAt;
    }
    return true;
  };

  const load = async (source: Source<Value>): Promise<Value> => {
    const startedAt = thisMoment();
    const loaded = await source.load();
    const confirmedAt = earlier(loaded.readAt ?? startedAt, startedAt);
    keep(source.key, { ...loaded, since: startedAt.wall, confirmedAt });
    return loaded.value;
  };

  const read = async (source: Source<Value>, entry: Entry<Value> | undefined): Promise<Value> =>
    entry !== undefined && !hasTurned(entry) && (await confirm(source, entry))
      ? entry.value
      : load(source);

  const start = (source: Source<Value>, startedAt: Moment): Promise<Value> => {
    const result = read(source, entries?.get(source.key)).finally(() => {
      if (readings.get(source.key)?.result === result) {
        readings.delete(source.key);
      }
    });
    readings.set(source.key, { startedAt, result });
    return result;
  };

  const known = (key: string, askedAt: Moment): Value | undefined => {
    const entry = entries?.get(key);
    return entry !== undefined && isFresh(entry.confirmedAt, askedAt) && !hasTurned(entry)
      ? entry.value
      : undefined;
  };

  return {
    known: (key) => known(key, thisMoment()),
    get: (source) => {
      if (entries === undefined) {
        return source.load().then(({ value }) => value);
      }
      const askedAt = thisMoment();
      const value = known(source.key, askedAt);
      if (value !== undefined) {
        return Promise.resolve(value);
      }
      const reading = readings.get(source.key);
      return reading !== undefined && isFresh(reading.startedAt, askedAt)
        ? reading.result
        : start(source, askedAt);
    },
    size: () => ({ values: entries?.size ?? 0, bytes: entries?.calculatedSize ?? 0 }),
  };
};

const hasTurned = ({ since, until }: Entry<unknown>): boolean => {
  const now = Date.now();
  return now >= until || now < since - CLOCK_CORRECTION_MS;
};
