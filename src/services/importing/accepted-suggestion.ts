import type { Diagnostic, TextEdit } from '../../domain/diagnostics/diagnostic';
import type { AcceptedChoice } from '../../domain/importing/doubts';
import { readTranscript } from '../../domain/transcript/read-transcript';
import { refusedFields } from '../requests/refused-fields';

/** A repair that an editor accepted, as it is recorded with the article's source. */
export interface AcceptedSuggestion {
  readonly code: string;
  readonly line: number;
  readonly label: string;
  readonly edits: readonly TextEdit[];
}

/**
 * The suggestions that an editor accepted on a page, found in its reading anew: nobody sends edits of their own.
 * @throws ValidationError for one that the reading does not have
 */
export const acceptChoices = (
  text: string,
  choices: readonly AcceptedChoice[],
): AcceptedSuggestion[] => {
  const { diagnostics } = choices.length === 0 ? { diagnostics: [] } : readTranscript(text);
  return choices.map(({ code, line, label }, index) => {
    const suggestion = diagnostics
      .filter((diagnostic) => diagnostic.code === code && diagnostic.line === line)
      .flatMap(({ suggestions = [] }) => suggestions)
      .find((candidate) => candidate.label === label);
    if (!suggestion) {
      throw refusedFields([
        {
          path: ['accepted', String(index)],
          message: `accepted.${index}: the reading has no such suggestion in line ${line}.`,
          name: 'ValidationError',
        },
      ]);
    }
    return { code, line, label, edits: suggestion.edits };
  });
};

/** How data names a suggestion: its diagnostic's code and line, and words of its label. */
export interface SuggestionChoice {
  readonly code: string;
  readonly line: number;
  readonly suggestion: string;
}

/**
 * Finds the suggestion that a choice names.
 * @throws Error when the reading has none, or several, that fit
 */
export const acceptSuggestion = (
  diagnostics: readonly Diagnostic[],
  choice: SuggestionChoice,
): AcceptedSuggestion => {
  const suggestions = diagnostics
    .filter(({ code, line }) => code === choice.code && line === choice.line)
    .flatMap((diagnostic) => diagnostic.suggestions ?? []);
  const fitting = suggestions.filter(({ label }) => label.includes(choice.suggestion));
  const [suggestion] = fitting;
  if (!suggestion || fitting.length > 1) {
    throw new Error(
      `"${choice.suggestion}" names ${fitting.length} suggestions of ${choice.code} in line ${choice.line}; there are: ` +
        suggestions.map(({ label }) => `"${label}"`).join(', '),
    );
  }
  const { label, edits } = suggestion;
  return { code: choice.code, line: choice.line, label, edits };
};
