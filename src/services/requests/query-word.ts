import { z } from 'zod';

/** A word of a query that is looked for in a database. PostgreSQL refuses even to look for a NUL character. */
export const QueryWord = z.string().refine((word) => !word.includes('\0'), 'holds a NUL character');
