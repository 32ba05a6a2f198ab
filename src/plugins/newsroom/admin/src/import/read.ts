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
export interface PageReading {
  /** Of the page as it is: its lines and doubts. */
  readonly printed: TranslatedReading;
  /** Of the page with what was accepted: the article. */
  readonly decided: Reading;
}

/** What is read of a page, and what was decided on each of its doubts. */
export interface DecidedReading extends PageReading {
  readonly doubts: readonly EditorDoubt[];
}

/** Reads a page as it is. Nobody has to be told that an empty one has no headline. */
export const readPrinted = (text: string): TranslatedReading => {
  const printed = readTranslated(text);
  return text.trim() === '' ? { ...printed, diagnostics: [] } : printed;
};

/** Reads a page, of which is known how it reads as it is, with the accepted edits made. */
export const readDecided = (
  text: string,
  printed: TranslatedReading,
  decisions: readonly Decision[],
): Reading => {
  const { edits } = acceptedOf(doubtsOf(printed, decisions));
  return edits.length === 0 ? printed : readWithDecisions(text, edits);
};

/** Reads a page both ways. */
export const read = (text: string, decisions: readonly Decision[]): PageReading => {
  const printed = readPrinted(text);
  return { printed, decided: readDecided(text, printed, decisions) };
};
