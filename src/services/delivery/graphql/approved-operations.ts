import { parse, type DocumentNode } from 'graphql';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { deliveryOf } from '../delivery';
import { foundAnswer } from '../http/answer';
import type { Loaded } from '../memory/answer-memory';
import { isAllowed, type GraphqlAnswer } from './graphql-answer';
import { MOST_DOCUMENTS } from './operation-key';
import { tokenOf, untilOf, type Dependency } from './read-from';

/** An operation to be executed. */
export interface ApprovedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer, with what it was read from. */
export interface Executed {
  readonly body: string;
  readonly dependencies: readonly Dependency[];
}

/** Executes an approved operation past Strapi; null when the variables make it something that Strapi has to judge, or an error. */
export type ExecuteApproved = (operation: ApprovedOperation) => Promise<Executed | null>;

/** What is known of an operation that Strapi has answered without an error. */
interface Learned {
  /** Printed. */
  readonly document: string;
  readonly operationName: string | null;
  /** Of its answer, for the headers with which it was asked. */
  readonly mediaType: string;
  /** What the public must be allowed to do, to have it. */
  readonly actions: readonly string[];
}

/** The public operations that Strapi has found to be right, whatever their variables were then. */
export interface ApprovedOperations {
  /** @param form tells the operation, and how it was asked, from every other */
  readonly learn: (form: string, operation: Learned) => void;
  /**
   * The answer to an operation with its variables, as JSON. Null when it was not found to be right yet, when the public may not have
   * it, or when it is an error: all of that is for Strapi to say.
   */
  readonly answer: (form: string, variables: string) => Promise<Loaded<GraphqlAnswer> | null>;
}

/** Knows of none yet. */
export const createApprovedOperations = (
  strapi: Core.Strapi,
  execute: ExecuteApproved,
): ApprovedOperations => {
  const known = new LRUCache<string, Learned & { readonly parsed: DocumentNode }>({
    max: MOST_DOCUMENTS,
  });
  return {
    learn: (form, operation) => {
      known.set(form, { ...operation, parsed: parse(operation.document, { noLocation: true }) });
    },
    answer: async (form, variables) => {
      const operation = known.get(form);
      const { publicActions } = deliveryOf(strapi);
      if (
        !operation ||
        !isAllowed(operation.actions, publicActions.known() ?? (await publicActions.get()))
      ) {
        return null;
      }
      const loadedAt = new Date();
      const { parsed: document, operationName, mediaType, actions } = operation;
      const values = JSON.parse(variables) as Record<string, unknown>;
      const executed = await execute({ document, operationName, variables: values }).catch(
        () => null,
      );
      return (
        executed && {
          value: {
            ...foundAnswer(executed.body, mediaType, loadedAt),
            actions,
            dependencies: executed.dependencies,
          },
          ...tokenOf(executed.dependencies),
          until: untilOf(executed.dependencies),
        }
      );
    },
  };
};
