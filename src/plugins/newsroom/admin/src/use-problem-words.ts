import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PublishError } from '../../../../domain/credits/publish-errors';
import { useMessageWords } from './use-message-words';
import { useWords, type WordKey } from './use-words';

type FormattedError = Parameters<
  ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']
>[0];

/** What the server says in English alone, by its sentence. */
const KNOWN: ReadonlyMap<unknown, WordKey> = new Map([
  ['There is no such article.', 'problem.no-article'],
  ['There is no such edition.', 'problem.no-edition'],
  ['There is no such part.', 'problem.no-part'],
  ['There is no such segment.', 'problem.no-part'],
] as const);

/** What a body that is too large is answered with; the sentence is whatever stands before the server says. */
const TOO_LARGE = 413;

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
    const known = error.status === TOO_LARGE ? 'problem.too-large' : KNOWN.get(error.message);
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
