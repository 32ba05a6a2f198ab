import type { Diagnostic, Suggestion, TextEdit, TextRange } from '../diagnostics/diagnostic';
import type { Reading } from '../transcript/reading';

/** What an editor has said to a doubt: the label of the suggestion that is accepted, or null where all are refused. */
export interface Decision {
  readonly doubt: string;
  readonly choice: string | null;
}

/** A doubt of the reader with what was decided on it. */
export interface Doubt<Found extends Diagnostic = Diagnostic> {
  /** Names it while the page is worked on: it stays the same when lines before it come and go. */
  readonly id: string;
  readonly diagnostic: Found;
  readonly state:
    | { readonly kind: 'open' }
    | { readonly kind: 'refused' }
    | { readonly kind: 'accepted'; readonly suggestion: Suggestion };
}

/**
 * The doubts of a reading in the page's order, with the decisions that still fit: a decision on a line that was changed since is
 * forgotten.
 */
export const doubtsOf = <Found extends Diagnostic>(
  { diagnostics, lines }: Pick<Reading, 'lines'> & { readonly diagnostics: readonly Found[] },
  decisions: readonly Decision[],
): Doubt<Found>[] => {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic): Doubt<Found> => {
    const words = `${diagnostic.code} ${lines[diagnostic.line - 1]?.text ?? ''}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    const id = `${words} ${count}`;
    return { id, diagnostic, state: stateOf(diagnostic, decisions, id) };
  });
};

const stateOf = (
  { suggestions = [] }: Diagnostic,
  decisions: readonly Decision[],
  id: string,
): Doubt['state'] => {
  const decision = decisions.find(({ doubt }) => doubt === id);
  if (!decision) {
    return { kind: 'open' };
  }
  const suggestion = suggestions.find(({ label }) => label === decision.choice);
  if (suggestion) {
    return { kind: 'accepted', suggestion };
  }
  return decision.choice === null ? { kind: 'refused' } : { kind: 'open' };
};

/** Decisions with another one made, in place of an earlier one on the same doubt. */
export const decide = (decisions: readonly Decision[], made: Decision): readonly Decision[] => [
  ...decisions.filter(({ doubt }) => doubt !== made.doubt),
  made,
];

/** Decisions without the one on a doubt. */
export const takeBack = (decisions: readonly Decision[], doubt: string): readonly Decision[] =>
  decisions.filter((decision) => decision.doubt !== doubt);

/** The open doubts of one kind that have one suggestion only: they can be accepted together. */
export const acceptableTogether = <Found extends Diagnostic>(
  doubts: readonly Doubt<Found>[],
  code: string,
): Doubt<Found>[] =>
  doubts.filter(
    ({ state, diagnostic }) =>
      state.kind === 'open' && diagnostic.code === code && diagnostic.suggestions?.length === 1,
  );

/** An accepted suggestion as the server is told of it. */
export interface AcceptedChoice {
  readonly code: string;
  readonly line: number;
  readonly label: string;
}

/** The accepted suggestions; one that would change what another one changes too is left out, the earlier line wins. */
export const acceptedOf = (
  doubts: readonly Doubt[],
): { readonly choices: readonly AcceptedChoice[]; readonly edits: readonly TextEdit[] } => {
  const choices: AcceptedChoice[] = [];
  const edits: TextEdit[] = [];
  for (const { diagnostic, state } of doubts) {
    if (
      state.kind === 'accepted' &&
      !state.suggestion.edits.some((edit) => edits.some((other) => overlaps(edit, other)))
    ) {
      choices.push({
        code: diagnostic.code,
        line: diagnostic.line,
        label: state.suggestion.label,
      });
      edits.push(...state.suggestion.edits);
    }
  }
  return { choices, edits };
};

const overlaps = (a: TextRange, b: TextRange): boolean =>
  isBefore([a.line, a.column], [b.endLine, b.endColumn]) &&
  isBefore([b.line, b.column], [a.endLine, a.endColumn]);

type Place = readonly [line: number, column: number];

const isBefore = ([line, column]: Place, [otherLine, otherColumn]: Place): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);
