/** A time as a page prints it. */
export interface Stamp {
  readonly which: 'published' | 'updated';
  /** ISO 8601 with offset; null when only a day is printed, or when it is none that exists. */
  readonly at: string | null;
  /** `YYYY-MM-DD`; null when it is none that exists. */
  readonly on: string | null;
  readonly zoneAssumed: boolean;
  readonly valid: boolean;
}
