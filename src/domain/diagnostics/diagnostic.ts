import type { Message } from './message';

/** How much a finding weighs: an error stops publishing or says that words may be misattributed; info is for the record. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a text: lines and columns count from 1; a column counts UTF-16 units; the end is exclusive. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Replace the words of the range by `text`. */
export interface TextEdit extends TextRange {
  readonly text: string;
}

/** A repair that an editor may accept; applying its edits and reading again gives the reading that the label promises. */
export interface Suggestion {
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

/** A doubt or a fault at its place. Content never throws; it gets these. */
export interface Diagnostic extends TextRange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** A field path in the article, such as `segments[1].items[6]`. */
  readonly path?: string;
  /** Other places that the finding speaks of. */
  readonly related?: readonly (TextRange & { readonly message: string })[];
  readonly suggestions?: readonly Suggestion[];
}

/** A suggestion with its label in every language; by the English one it is known. */
export interface TranslatedSuggestion extends Suggestion {
  readonly labels: Message;
}

/** A diagnostic with its sentences in every language, for editors. */
export interface TranslatedDiagnostic extends Diagnostic {
  readonly messages: Message;
  readonly suggestions?: readonly TranslatedSuggestion[];
}
