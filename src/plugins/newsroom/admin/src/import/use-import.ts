import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useImportReportMutation } from '../newsroom-api';
import { ARTICLE } from '../plugin-id';
import { useWords } from '../use-words';

interface Import {
  /** Stores a page as a draft and goes to it; calls `onStored` in between. Nothing happens while one is being stored. */
  readonly store: (text: string, onStored: () => void) => Promise<void>;
  readonly isStoring: boolean;
  /** Why the last attempt failed, until the next one; null when it did not. */
  readonly problem: string | null;
  readonly dismissProblem: () => void;
}

/** Turns a pasted page into a draft, and leads to it. */
export const useImport = (): Import => {
  const words = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const [importReport, { error, isLoading, reset }] = useImportReportMutation();

  const store = async (text: string, onStored: () => void): Promise<void> => {
    const answer = await importReport({ text });
    if ('data' in answer) {
      onStored();
      toggleNotification({ type: 'success', message: words('import.stored') });
      navigate(`/content-manager/collection-types/${ARTICLE}/${answer.data.documentId}`);
    }
  };

  return {
    store,
    isStoring: isLoading,
    problem: error ? formatError(error) : null,
    dismissProblem: reset,
  };
};
