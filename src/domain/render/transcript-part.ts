/** One thing that a transcript prints, and the ways in which it can be printed. */
export interface TranscriptPart {
  /** What of the article it is: a field of the head, or a place among what is said. */
  readonly key: string;
  /**
   * From the printed form to the one that says outright what it is (see docs/transcript-notation.md). An empty form prints nothing.
   */
  readonly forms: readonly [string, ...string[]];
  /**
   * When it is printed more outright, several parts being read otherwise: what others are read by goes first (`frame`), what is
   * concluded from others last (`conclusion`).
   */
  readonly turn: Turn;
  /** Whether it stands on the line right below the part before it, as what is said first stands below its marker. */
  readonly isClose?: boolean;
}

export const TURNS = ['frame', 'content', 'conclusion'] as const;
export type Turn = (typeof TURNS)[number];

/** How outright each part is printed; parts that are not in it have their first form. */
export type Levels = ReadonlyMap<string, number>;

/** The text of parts at their levels, with a final newline. */
export const composeParts = (parts: readonly TranscriptPart[], levels: Levels): string =>
  parts.reduce((text, part) => {
    const form = formAt(part, levels);
    if (form === '') return text;
    if (text === '') return form;
    return `${text}${part.isClose && !text.endsWith('\n') ? '\n' : '\n\n'}${form}`;
  }, '') + '\n';

const formAt = ({ key, forms }: TranscriptPart, levels: Levels): string =>
  forms[Math.min(levels.get(key) ?? 0, forms.length - 1)] ?? forms[0];
