/** An offset in a text that divides no character: one within a surrogate pair is moved before it. */
export const characterStart = (text: string, at: number): number =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
