/** Something in a frame: all of it, and what the frame holds. */
export interface Framed {
  readonly whole: string;
  readonly words: string;
}

/**
 * What a pattern finds that has one group for each kind of frame, of which one took part.
 * @returns null when it finds nothing
 */
export const framedWords = (pattern: RegExp, plain: string): Framed | null => {
  const match = pattern.exec(plain);
  return match && framedMatch(match);
};

/** The same from a match. */
export const framedMatch = ([whole, ...groups]: RegExpExecArray): Framed => ({
  whole,
  words: (groups.find(Boolean) ?? '').trim(),
});
