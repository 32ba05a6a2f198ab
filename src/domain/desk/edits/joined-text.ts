/** Two paragraphs as one: a space between them, unless one of them brings it or says nothing. */
export const joinedText = (before: string, after: string): string =>
  before === '' || after === '' || /\s$/u.test(before) || /^\s/u.test(after)
    ? before + after
    : `${before} ${after}`;
