const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a text can't be stored as it is, in words that follow its field's name; null when it can. */
export const textProblem = (text: string): string | null => {
  if (text.includes('\0')) {
    return 'holds a NUL character, which no text has';
  }
  return LONE_SURROGATE.test(text) ? 'holds half a character (a lone surrogate)' : null;
};
