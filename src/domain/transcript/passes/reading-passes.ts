import { closeQuotes } from './close-quotes';
import { closeSegments } from './close-segments';
import { implyMarkers } from './imply-markers';
import { joinContinued } from './join-continued';
import { joinCredits } from './join-credits';
import { markRepeatedCredits } from './mark-repeated-credits';
import { markRepeats } from './mark-repeats';
import { noteBrokenLines } from './note-broken-lines';
import { noteEmptyMarkers } from './note-empty-markers';
import { noteLostBreaks } from './note-lost-breaks';
import { noteMarkup } from './note-markup';
import { notePage } from './note-page';
import { noteStamps } from './note-stamps';
import { offerQuoteEnds } from './offer-quote-ends';
import { readHeadOfPage } from './read-head-of-page';
import { readTail } from './read-tail';
import type { ReadingPass } from './reading-pass';
import { takeQuotedLines } from './take-quoted-lines';
import { tellBrackets } from './tell-brackets';
import { wrapLines } from './wrap-lines';

/**
 * The steps from pieces that each line tells by itself to pieces that the page tells; each needs the ones before it. Repeats go
 * first, so that nothing is read twice; brackets before the head, since a guest's name may be the first marker; the head before
 * the tail, which has the headline when the head has none; notes last, when every piece is what it is.
 */
export const READING_PASSES: readonly ReadingPass[] = [
  markRepeats,
  closeQuotes,
  joinContinued,
  takeQuotedLines,
  joinCredits,
  markRepeatedCredits,
  tellBrackets,
  readHeadOfPage,
  readTail,
  implyMarkers,
  closeSegments,
  wrapLines,
  offerQuoteEnds,
  noteEmptyMarkers,
  noteBrokenLines,
  noteLostBreaks,
  noteMarkup,
  noteStamps,
  notePage,
];
