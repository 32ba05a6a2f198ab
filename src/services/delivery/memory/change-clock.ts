import { performance } from 'node:perf_hooks';

/** A moment by both clocks: one goes on steadily but may stand while the machine sleeps, the other may be set. */
export interface Moment {
  /** `performance.now()` */
  readonly steady: number;
  /** `Date.now()` */
  readonly wall: number;
}

/** This moment. */
export const thisMoment = (): Moment => ({ steady: performance.now(), wall: Date.now() });

/** The one of two moments of this process that came first. */
export const earlier = (one: Moment, other: Moment): Moment =>
  other.steady < one.steady ? other : one;

/** The first of several moments; now, when there are none. */
export const earliest = (moments: readonly Moment[]): Moment =>
  moments.reduce(earlier, thisMoment());

/** When this process last changed anything that the public reads. */
export interface ChangeClock {
  /** By `performance.now()`. */
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
  /** Tells whether what was read at one moment may be served to who asks at another. */
  readonly isFresh: (readAt: Moment, askedAt: Moment) => boolean;
}

/**
 * Fresh is what was read at most `windowMs` ago, whatever clock one asks, and after this process's last change. A clock that was set
 * back by more says nothing of what was read before.
 */
export const createFreshness = (clock: ChangeClock, windowMs: number): Freshness => ({
  isFresh: (readAt, askedAt) =>
    askedAt.steady - readAt.steady <= windowMs &&
    Math.abs(askedAt.wall - readAt.wall) <= windowMs &&
    readAt.steady > clock.lastChange(),
});
