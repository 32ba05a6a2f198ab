/** A change of an article: it takes effect somewhere between its begin and its end. Times by `performance.now()`. */
interface Change {
  readonly slug: string;
  /** Null: withdrawn. */
  readonly version: number | null;
  readonly server: string;
  readonly begunAt: number;
  endedAt: number;
}

/** What a reader got. */
export interface Reading {
  readonly slug: string;
  /** Null: withdrawn. */
  readonly version: number | null;
  readonly server: string;
  readonly askedAt: number;
  readonly gotAt: number;
}

/** Keeps what was changed when, and holds what was read against it. */
export interface Timeline {
  readonly begin: (slug: string, version: number | null, server: string) => Change;
  readonly end: (change: Change) => void;
  readonly check: (reading: Reading) => void;
  readonly fail: (sentence: string) => void;
  /** Prints the figures; tells whether all was right. */
  readonly print: (changes: number, seconds: number) => boolean;
}

const LONGEST_AGE_MS = 1000;
const MOST_SENTENCES = 10;

/** Nothing has been changed yet. */
export const createTimeline = (): Timeline => {
  const changes = new Map<string, Change[]>();
  const faults: string[] = [];
  const ages: number[] = [];
  let readings = 0;
  let withdrawn = 0;

  const fail = (sentence: string): void => {
    faults.push(sentence);
  };

  /** How old what was read is: since when the change after it had ended. 0 when there is none, or it had not. */
  const ageOf = ({ slug, version, askedAt, gotAt }: Reading): number | null => {
    const all = changes.get(slug) ?? [];
    const candidates = all.filter(
      (change) => change.version === version && change.begunAt <= gotAt,
    );
    const ages = candidates.map((change) => {
      const next = all[all.indexOf(change) + 1];
      return next && next.endedAt < askedAt ? askedAt - next.endedAt : 0;
    });
    return ages.length === 0 ? null : Math.min(...ages);
  };

  return {
    begin: (slug, version, server) => {
      const change = { slug, version, server, begunAt: performance.now(), endedAt: Infinity };
      changes.set(slug, [...(changes.get(slug) ?? []), change]);
      return change;
    },
    end: (change) => {
      change.endedAt = performance.now();
    },
    check: (reading) => {
      readings += 1;
      withdrawn += reading.version === null ? 1 : 0;
      const age = ageOf(reading);
      if (age === null) {
        fail(`${reading.slug}: version ${reading.version} was read before it was there.`);
        return;
      }
      ages.push(age);
      const last = (changes.get(reading.slug) ?? []).findLast(
        ({ endedAt }) => endedAt < reading.askedAt,
      );
      if (age > LONGEST_AGE_MS) {
        fail(`${reading.slug}: version ${reading.version} was ${age.toFixed(0)} ms old.`);
      }
      if (age > 0 && last?.server === reading.server) {
        fail(`${reading.slug}: the server that made version ${last.version} gave an older one.`);
      }
    },
    fail,
    print: (count, seconds) => {
      const oldest = ages.reduce((most, age) => Math.max(most, age), 0);
      const sorted = ages.filter((age) => age > 0).toSorted((a, b) => a - b);
      const lines = [
        `${count} changes, ${readings} answers in ${seconds} s (${Math.round(readings / seconds)}/s), ${withdrawn} of them 410`,
        `answers of a version that had been replaced: ${sorted.length}, the oldest ${oldest.toFixed(0)} ms (half of them below ${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} ms)`,
        `errors, torn articles, answers older than a second: ${faults.length}`,
        ...faults.slice(0, MOST_SENTENCES),
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
      return faults.length === 0;
    },
  };
};
