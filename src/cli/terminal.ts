import { styleText } from 'node:util';

/** How the place that a command prints to looks. */
export interface Terminal {
  /** A text in a style where the place shows styles, as it is elsewhere. */
  readonly paint: (style: Style, text: string) => string;
  /** How wide it is; null where nobody looks at it. */
  readonly columns: number | null;
}

export type Style = Parameters<typeof styleText>[0];

/** Standard output: styled on a terminal, unless the environment asks for no colours (NO_COLOR, which Node knows). */
export const standardOutput = (): Terminal => {
  const hasStyles = process.stdout.isTTY && process.stdout.hasColors();
  return {
    paint: (style, text) => (hasStyles ? styleText(style, text) : text),
    columns: process.stdout.isTTY ? process.stdout.columns : null,
  };
};
