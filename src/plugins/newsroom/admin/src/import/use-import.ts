import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useImportReportMutation } from '../newsroom-api';
import { deskAddress } from '../plugin-id';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';

/** How the last attempt ended when it did not lead to a new draft: it failed, or the same text has a draft already. */
export type ImportProblem =
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'known'; readonly documentId: string };

interface Import {
  /**
   * Stores the page as a draft and goes to it.
   * @param options again: store it although the same text has a draft already
   */
  readonly store: (options?: { readonly again: boolean }) => Promise<void>;
  readonly isStoring: boolean;
  /** Of the text as it is now: what was said of another text does not hold for it. */
  readonly problem: ImportProblem | null;
  readonly dismissProblem: () => void;
}

/**
 * Turns a pasted page into a draft, and leads to it.
 * @param onStored called when it is stored, before the page is left
 */
export const useImport = (text: string, onStored: () => void): Import => {
  const words = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const problemWords = useProblemWords();
  const [importReport, { data, error, originalArgs, isLoading, reset }] = useImportReportMutation();

  const store: Import['store'] = async ({ again } = { again: false }) => {
    const answer = await importReport({ text, again });
    if ('data' in answer && answer.data.kind === 'stored') {
      onStored();
      toggleNotification({ type: 'success', message: words('import.stored') });
      navigate(deskAddress(answer.data.documentId));
    }
  };

  const problem = (): ImportProblem | null => {
    if (originalArgs?.text !== text) {
      return null;
    }
    if (error) {
      return { kind: 'failed', reason: problemWords(error) };
    }
    return data?.kind === 'known' ? { kind: 'known', documentId: data.documentId } : null;
  };

  return { store, isStoring: isLoading, problem: problem(), dismissProblem: reset };
};
