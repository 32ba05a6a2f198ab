import type { CorrectionKind, CreditRole, SegmentRole, TipChannel } from '../../article/vocabulary';

/**
 * The words that pages are made of. Keys are compared without case and spaces (`앵커 멘트` is `앵커멘트`); see word-key.ts.
 * All words of all houses are known on every page: one company uses several forms, and copies travel.
 */
export interface Vocabulary {
  /** What stands inside a segment marker's brackets; null ends a segment and begins none. */
  readonly markers?: Readonly<Record<string, SegmentRole | null>>;
  /** What stands in brackets, or after a triangle, in front of a sound bite. */
  readonly quoteLabels?: readonly string[];
  /** Role words of credit lines. */
  readonly creditRoles?: Readonly<Record<string, CreditRole>>;
  /** Labels of tip lines. */
  readonly tipChannels?: Readonly<Record<string, TipChannel>>;
  /** What stands in brackets, before a time, in front of what has been corrected. */
  readonly corrections?: Readonly<Record<string, CorrectionKind>>;
  /** Sentences above tip lines. */
  readonly slogans?: readonly RegExp[];
  /** Furniture of the page: whole lines. */
  readonly chrome?: readonly string[];
  /** Furniture that varies. Patterns are tried on whole lines and must take linear time. */
  readonly chromeForms?: readonly RegExp[];
  /** Names of the site's sections. */
  readonly sections?: readonly string[];
  /** Words in front of a time, and what time that is. */
  readonly stampWords?: Readonly<Record<string, 'published' | 'updated'>>;
}

/** How a broadcaster prints its reports. */
export interface HouseStyle extends Vocabulary {
  readonly name: string;
  /** Words that tell this house's pages from others; the first house of the list whose signs a page shows has printed it. */
  readonly signs: RegExp;
  /** IANA name of the zone of its times. */
  readonly timeZone: string;
}
