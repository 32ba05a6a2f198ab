import type { FoundAnswer } from '../http/answer';
import type { Dependency } from './read-from';

/** A GraphQL answer that is one for everybody. */
export interface GraphqlAnswer extends FoundAnswer {
  /** What the public must be allowed to do, to have it. */
  readonly actions: readonly string[];
  readonly dependencies: readonly Dependency[];
}

/** Tells whether all actions are allowed. */
export const isAllowed = (actions: readonly string[], allowed: ReadonlySet<string>): boolean =>
  actions.every((action) => allowed.has(action));
