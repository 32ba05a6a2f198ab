import { closeQuotes } from './close-quotes';
import { closeSegments } from './close-segments';
import { joinCredits } from './join-credits';
import { noteBrokenLines } from './note-broken-lines';
import { noteStamps } from './note-stamps';
import { offerQuoteEnds } from './offer-quote-ends';
import { readHeadOfPage } from './read-head-of-page';
import type { ReadingPass } from './reading-pass';

/** The steps from pieces that each line tells by itself to pieces that the page tells; each needs the ones before it. */
export const READING_PASSES: readonly ReadingPass[] = [
  closeQuotes,
  readHeadOfPage,
  joinCredits,
  closeSegments,
  offerQuoteEnds,
  noteBrokenLines,
  noteStamps,
];
