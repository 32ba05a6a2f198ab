import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { acceptedOf, doubtsOf } from '../../../../../domain/importing/doubts';
import { useImportReportMutation } from '../newsroom-api';
import { deskAddress } from '../plugin-id';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../use-words';
import { withItem, withoutItem, type ImportItem, type ImportItems } from './import-items';
import { readPrinted } from './read';

type Change = (next: (before: ImportItems) => ImportItems) => void;

interface Import {
  /**
   * Stores a page as a draft, and goes to it.
   * @param options again: store it although the same text has a draft already
   */
  readonly store: (item: ImportItem, options?: { readonly again: boolean }) => Promise<void>;
  /** Stores several pages, one after the other, and stays. */
  readonly storeAll: (items: readonly ImportItem[]) => Promise<void>;
}

/** Turns pages into drafts. */
export const useImport = (change: Change): Import => {
  const words = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const problemWords = useProblemWords();
  const [importReport] = useImportReportMutation();

  const send = useCallback(
    async (item: ImportItem, again: boolean) => {
      change((items) => withItem(items, item.id, { state: { kind: 'storing' } }));
      const { choices } = acceptedOf(doubtsOf(readPrinted(item.text), item.decisions));
      const answer = await importReport({ text: item.text, again, accepted: choices });
      if ('data' in answer) {
        const { kind, documentId } = answer.data;
        change((items) => withItem(items, item.id, { state: { kind, documentId } }));
        return answer.data;
      }
      const reason = problemWords(answer.error);
      change((items) => withItem(items, item.id, { state: { kind: 'failed', reason } }));
      return null;
    },
    [change, importReport, problemWords],
  );

  return {
    store: async (item, { again } = { again: false }) => {
      const imported = await send(item, again);
      if (imported?.kind === 'stored') {
        change((items) => withoutItem(items, item.id));
        toggleNotification({ type: 'success', message: words('import.stored') });
        navigate(deskAddress(imported.documentId));
      }
    },
    storeAll: async (items) => {
      for (const item of items) {
        await send(item, false);
      }
    },
  };
};
