/**
 * A text as it may be sent to a terminal: a tab becomes a space, every other control character its picture (U+2400 …), so that a
 * page cannot move the cursor, and each character keeps its column.
 */
export const visibleText = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    .replace(/[\u0000-\u001f]/gu, (character) =>
      String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\u2421');
