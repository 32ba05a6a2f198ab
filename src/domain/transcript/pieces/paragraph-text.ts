import { printedWords } from '../lines/page-line';
import type { Place } from './piece';

/** A place's words to the letter. */
export const textOf = ({ line, start, end }: Place): string => printedWords(line, start, end);
