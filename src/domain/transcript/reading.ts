import type { StoredArticle } from '../article/stored-article';
import type { Diagnostic } from '../diagnostics/diagnostic';

/** What a line of a page is; every line has exactly one class. */
export type LineClass =
  | 'blank'
  | 'chrome'
  | 'headline'
  | 'section'
  | 'timestamp'
  | 'marker'
  | 'narration'
  | 'toss'
  | 'sign-off'
  | 'quote'
  | 'credit'
  | 'tip-slogan'
  | 'tip'
  | 'repeat';

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
