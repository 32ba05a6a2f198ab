import type { PageWords } from '../house-styles/page-words';
import type { Doubt, PieceContent, Place } from '../pieces/piece';

/** What a form found at the beginning of a stretch. */
export interface FormMatch {
  readonly content: PieceContent;
  /** Where the piece ends; what stands after it on the line is read anew. */
  readonly end: number;
  readonly doubts?: readonly Doubt[];
}

/** What the whole page says that a single line is read by. */
export interface PageFacts {
  readonly words: PageWords;
  /** Family names in capitals of speakers whom the page introduces (`JANE DOE, HOST:`), and their roles' marker words. */
  readonly speakers: ReadonlyMap<string, Speaking>;
  /** The page's line breaks are lost: markers are looked for inside lines. */
  readonly breaksLost: boolean;
}

/** Somebody whom a page in the American form introduces. */
export interface Speaking {
  readonly name: string;
  readonly title: string;
}

/**
 * One form that a piece of a page can have.
 * @param stretch what is left of a line, without the space around it
 * @returns null when the stretch does not begin with this form. Takes time linear in the stretch at most, and does so whatever it holds
 */
export type LineForm = (stretch: Place, facts: PageFacts) => FormMatch | null;

/** No form but narration and quotes is longer; longer stretches are not looked at for the others. */
export const LONGEST_SHORT_FORM = 400;

/** The words of a stretch as rules see them. */
export const plainOf = ({ line, start, end }: Place): string => line.plain.slice(start, end);

/** The words of a stretch when it is short enough for the forms that are short, else null. */
export const shortPlainOf = (stretch: Place): string | null =>
  stretch.end - stretch.start <= LONGEST_SHORT_FORM ? plainOf(stretch) : null;
