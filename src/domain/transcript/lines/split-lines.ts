/** Splits a page into its physical lines: CRLF counts as a line feed, a byte order mark is dropped. */
export const splitLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n')
    .split('\n');
