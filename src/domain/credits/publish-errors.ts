import type { Message, MessageLanguage } from '../diagnostics/message';
import type { ArticleField, CheckResult } from './check-result';
import { stopsPublishing } from './is-publishable';

/** One reason of a refused publish. */
export interface PublishReason {
  /** The code of the rule that is broken, or of what else is amiss. */
  readonly code: string;
  readonly messages: Message;
}

/** One entry of a refused publish: everything that is wrong with one top-level field of the article. */
export interface PublishError {
  readonly path: readonly [ArticleField];
  /** The sentences of all reasons, each after its code. */
  readonly message: string;
  readonly name: 'ValidationError';
  /** The same one by one, in every language. */
  readonly reasons: readonly PublishReason[];
}

/** Why an article may not be published, one entry a field; empty when it may. In English. */
export const publishErrors = (results: readonly CheckResult[]): PublishError[] => {
  const reasons = new Map<ArticleField, PublishReason[]>();
  for (const { code, field, messages } of results.filter(stopsPublishing)) {
    if (field !== null && messages !== null) {
      reasons.set(field, [...(reasons.get(field) ?? []), { code, messages }]);
    }
  }
  return [...reasons].map(([field, ofField]) => publishError(field, ofField));
};

/** The entry of one field. */
export const publishError = (
  field: ArticleField,
  reasons: readonly PublishReason[],
  language: MessageLanguage = 'en',
): PublishError => ({
  path: [field],
  message: reasons.map(({ code, messages }) => `${code}: ${messages[language]}`).join(' '),
  name: 'ValidationError',
  reasons,
});
