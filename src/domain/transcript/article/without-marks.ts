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
 * says by itself. Marks that enclose only some of the words stay.
 */
export const withoutMarks = (printed: string): string => {
  const text = printed.replace(/^[-–—] ?(?=["“‘「『])/u, '');
  const closing = CLOSING_MARKS[text.charAt(0)];
  const inner = text.slice(1, -1);
  return closing !== undefined &&
    text.length > 2 &&
    text.endsWith(closing) &&
    !inner.includes(closing) &&
    !inner.includes(text.charAt(0))
    ? inner.trim()
    : printed;
};
