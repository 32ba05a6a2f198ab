import type { Context } from 'koa';
import type { Dependency } from './read-from';

/** What is found out about a GraphQL operation while it runs. */
export interface OperationNotes {
  /** Its document, printed in the one way that all spellings of it have. */
  document?: string;
  /** The actions that its fields need; undefined unless all of them are ours and public. */
  actions?: readonly string[];
  /** What its fields were read from. */
  readonly dependencies: Dependency[];
  /** Whether it was answered without an error. */
  succeeded: boolean;
}

const NOTES = 'graphqlNotes';

/** Begins to note; the same notes for the same request. */
export const notesOf = (ctx: Context): OperationNotes => {
  const known = ctx.state[NOTES] as OperationNotes | undefined;
  if (known) {
    return known;
  }
  const notes: OperationNotes = { dependencies: [], succeeded: false };
  ctx.state[NOTES] = notes;
  return notes;
};
