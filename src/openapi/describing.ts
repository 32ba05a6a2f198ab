import type { z } from 'zod';

/**
 * Holds a schema and the type that the code answers with together: it does not compile when the schema lacks a field of the type,
 * has one that the type has not, or says something else of one.
 */
export const describing =
  <Meant>() =>
  <Schema extends z.ZodType<Meant>>(
    schema: Schema & (Meant extends z.output<Schema> ? unknown : never),
  ): Schema =>
    schema;
