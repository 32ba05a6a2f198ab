/** A word of a table or a page as they are compared: without case, spaces and hyphens. */
export const wordKey = (words: string): string => words.toLowerCase().replace(/[\s\-‐-―]+/gu, '');
