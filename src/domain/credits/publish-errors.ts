import type { ArticleField, CheckResult } from './check-result';
import { stopsPublishing } from './is-publishable';

/** One entry of a refused publish: everything that is wrong with one top-level field of the article. */
export interface PublishError {
  readonly path: readonly [ArticleField];
  /** The sentences of all breaches, each after its rule's code. */
  readonly message: string;
  readonly name: 'ValidationError';
}

/** Why an article may not be published, one entry a field; empty when it may. */
export const publishErrors = (results: readonly CheckResult[]): PublishError[] => {
  const sentences = new Map<ArticleField, string[]>();
  for (const { code, field, message } of results.filter(stopsPublishing)) {
    if (field !== null) {
      sentences.set(field, [...(sentences.get(field) ?? []), `${code}: ${message ?? ''}`]);
    }
  }
  return [...sentences].map(([field, messages]) => ({
    path: [field],
    message: messages.join(' '),
    name: 'ValidationError',
  }));
};
