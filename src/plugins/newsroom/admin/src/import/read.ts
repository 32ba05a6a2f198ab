import {
  acceptedOf,
  doubtsOf,
  type Decision,
  type Doubt,
} from '../../../../../domain/importing/doubts';
import { readTranscript } from '../../../../../domain/transcript/read-transcript';
import { readWithDecisions } from '../../../../../domain/transcript/read-with-decisions';
import type { Reading } from '../../../../../domain/transcript/reading';

/** What is read of a page. */
export interface DecidedReading {
  /** Of the page as it is: its lines and doubts. */
  readonly printed: Reading;
  /** Of the page with what was accepted: the article. */
  readonly decided: Reading;
  readonly doubts: readonly Doubt[];
}

/** Reads a page and makes the accepted edits. */
export const read = (text: string, decisions: readonly Decision[]): DecidedReading => {
  const printed = readTranscript(text);
  // Nobody has to be told that an empty page has no headline.
  if (text.trim() === '') {
    return { printed: { ...printed, diagnostics: [] }, decided: printed, doubts: [] };
  }
  const doubts = doubtsOf(printed, decisions);
  const { edits } = acceptedOf(doubts);
  return {
    printed,
    doubts,
    decided: edits.length === 0 ? printed : readWithDecisions(text, edits),
  };
};
