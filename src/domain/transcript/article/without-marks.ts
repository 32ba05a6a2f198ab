const CLOSING_MARKS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/**
 * The words of a quote without the quotation marks that enclose all of them: the marks say that it is a quote, which the article
 * says by itself. Marks that enclose only some of the words stay, and so does the inner one of two pairs.
 */
export const withoutMarks = (printed: string): string => {
  const text = printed.replace(/^[-–—] ?(?=["“‘「『])/u, '');
  const opening = text.charAt(0);
  const closing = CLOSING_MARKS[opening];
  const enclosed =
    closing !== undefined &&
    text.length > 2 &&
    text.endsWith(closing) &&
    (opening === closing ? enclosedInAlike(text, opening) : enclosedInPair(text, opening, closing));
  return enclosed ? text.slice(1, -1).trim() : printed;
};

/** Marks that open and close alike enclose all when there are none inside, or when they are doubled on both sides. */
const enclosedInAlike = (text: string, mark: string): boolean =>
  !text.slice(1, -1).includes(mark) ||
  (text.length > 4 && text.charAt(1) === mark && text.charAt(text.length - 2) === mark);

/** The first mark is closed by the last one, and by none before. */
const enclosedInPair = (text: string, opening: string, closing: string): boolean => {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === opening) depth += 1;
    else if (character === closing) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
};
