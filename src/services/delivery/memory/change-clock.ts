import { performance } from 'node:perf_hooks';

/** When this process last changed anything that the public reads. Times are those of `performance.now()`: no clock change moves them. */
export interface ChangeClock {
  readonly lastChange: () => number;
  /** To be called once a change is committed, never before: who reads between both would take the old state for the new one. */
  readonly tick: () => void;
}

/** A clock that has seen no change yet. */
export const createChangeClock = (): ChangeClock => {
  let last = -Infinity;
  return {
    lastChange: () => last,
    tick: () => {
      last = performance.now();
    },
  };
};

/** What may be served without asking the database again. */
export interface Freshness {
  /** Tells whether what was read at `readAt` may be served to who asks at `askedAt`; both by `performance.now()`. */
  readonly isFresh: (readAt: number, askedAt: number) => boolean;
}

/** Fresh is what was read at most `windowMs` ago, and after this process's last change. */
export const createFreshness = (clock: ChangeClock, windowMs: number): Freshness => ({
  isFresh: (readAt, askedAt) => askedAt - readAt <= windowMs && readAt > clock.lastChange(),
});
