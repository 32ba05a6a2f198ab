import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useWords } from './use-words';

type FormattedError = Parameters<
  ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']
>[0];

/** Says why a request failed: in the server's words when it answered, else that it could not be reached. */
export const useProblemWords = () => {
  const words = useWords();
  const { _unstableFormatAPIError: format } = useAPIErrorHandler();
  return (error: FormattedError): string =>
    'status' in error && error.status !== undefined ? format(error) : words('problem.unreachable');
};
