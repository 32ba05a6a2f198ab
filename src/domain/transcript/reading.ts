import type { StoredArticle } from '../article/stored-article';
import type { Diagnostic, TranslatedDiagnostic } from '../diagnostics/diagnostic';

/** What a line of a page is; every line has exactly one class. Values are those of the public contract. */
export const LINE_CLASSES = [
  'blank',
  'chrome',
  'headline',
  'section',
  'timestamp',
  'summary',
  'marker',
  'narration',
  'toss',
  'sign-off',
  'quote',
  'credit',
  'byline',
  'tip-slogan',
  'tip',
  'copyright',
  'hashtag',
  'repeat',
  'unparsed',
] as const;
export type LineClass = (typeof LINE_CLASSES)[number];

/** A physical line; joined with line feeds the texts are the input. */
export interface ClassifiedLine {
  readonly number: number;
  readonly text: string;
  readonly class: LineClass;
}

/** What reading a page gives. */
export interface Reading {
  readonly article: StoredArticle;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly ClassifiedLine[];
}

/** A reading for editors: its diagnostics speak every language of theirs. */
export interface TranslatedReading extends Reading {
  readonly diagnostics: readonly TranslatedDiagnostic[];
}
