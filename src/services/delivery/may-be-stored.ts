/** Tells whether a word of a request may be in the database at all; PostgreSQL refuses even to look for a NUL character. */
export const mayBeStored = (word: string): boolean => !word.includes('\0');
