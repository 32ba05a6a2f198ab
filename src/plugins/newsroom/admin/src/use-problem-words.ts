import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PublishError } from '../../../../domain/credits/publish-errors';
import { useMessageWords } from './use-message-words';
import { useWords } from './use-words';

type FormattedError = Parameters<
  ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']
>[0];

/** What the server says in English alone, and means the same wherever it does. */
const KNOWN: ReadonlyMap<unknown, 'problem.no-article' | 'problem.too-large'> = new Map([
  [404, 'problem.no-article'],
  [413, 'problem.too-large'],
]);

/**
 * Says why a request failed: in the panel's language where the server gave its reasons in every one, else in the server's words;
 * that it could not be reached when it did not answer.
 */
export const useProblemWords = () => {
  const words = useWords();
  const messageWords = useMessageWords();
  const { _unstableFormatAPIError: format } = useAPIErrorHandler();
  return (error: FormattedError): string => {
    if (!('status' in error) || error.status === undefined) {
      return words('problem.unreachable');
    }
    const known = KNOWN.get(error.status);
    if (known) {
      return words(known);
    }
    const fields = refusedFieldsOf(error);
    return fields === null
      ? format(error)
      : fields
          .flatMap(({ reasons }) => reasons.map(({ messages }) => messageWords(messages)))
          .join(' ');
  };
};

/** What a refused publish says of each field; null for any other error. */
export const refusedFieldsOf = (error: object): readonly PublishError[] | null => {
  const { details } = error as { readonly details?: { readonly errors?: unknown } };
  const entries: readonly object[] = Array.isArray(details?.errors)
    ? (details.errors as readonly object[])
    : [];
  return entries.length > 0 && entries.every((entry) => 'reasons' in entry)
    ? (entries as readonly PublishError[])
    : null;
};
