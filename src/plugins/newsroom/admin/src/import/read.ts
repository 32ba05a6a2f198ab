import {
  acceptedOf,
  doubtsOf,
  type Decision,
  type Doubt,
} from '../../../../../domain/importing/doubts';
import type { TranslatedDiagnostic } from '../../../../../domain/diagnostics/diagnostic';
import { readTranslated } from '../../../../../domain/transcript/read-transcript';
import { readWithDecisions } from '../../../../../domain/transcript/read-with-decisions';
import type { Reading, TranslatedReading } from '../../../../../domain/transcript/reading';

/** A doubt that can be said in the panel's language. */
export type EditorDoubt = Doubt<TranslatedDiagnostic>;

/** What is read of a page. */
export interface DecidedReading {
  /** Of the page as it is: its lines and doubts. */
  readonly printed: TranslatedReading;
  /** Of the page with what was accepted: the article. */
  readonly decided: Reading;
  readonly doubts: readonly EditorDoubt[];
}

/** Reads a page and makes the accepted edits. */
export const read = (text: string, decisions: readonly Decision[]): DecidedReading => {
  const printed = readTranslated(text);
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
