import { useAuth, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoredArticle } from '../../../../../../domain/article/stored-article';
import type { DeskDocument } from '../../../../../../domain/desk/desk-document';
import { isStoredFormOf } from '../../../../../../domain/desk/is-stored-form-of';
import { mergeDrafts } from '../../../../../../domain/desk/merge-drafts';
import type { Choice, Merged } from '../../../../../../domain/desk/merging/merged';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import { toSentDraft, withIds } from '../../../../../../domain/desk/to-sent-draft';
import type { DeskDraft } from '../../../../contracts';
import { useLazyGetDeskDraftQuery, useSaveDraftMutation } from '../../newsroom-api';
import { useProblemWords } from '../../use-problem-words';
import { useWords } from '../../use-words';
import { isUnsaved } from './desk-state';
import type { DeskStore } from './desk-store';
import { keepDraft, keptDraftKey, keptWork } from './kept-draft';
import { useAutosave } from './use-autosave';

/** Two versions of the draft that an editor has to choose between. */
export interface DraftConflict {
  readonly theirs: DeskDraft;
  readonly merge: Merged<StoredArticle>;
}

/** How storing goes. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'conflict'; readonly conflict: DraftConflict };

export interface Saving {
  readonly state: SaveState;
  /**
   * Stores the draft as it is now.
   * @returns whether the server has all of it
   */
  readonly save: () => Promise<boolean>;
  /** Takes the chosen pieces of both versions and stores them. */
  readonly resolve: (choices: ReadonlyMap<string, Choice>) => void;
}

/** Stores the draft, by itself too (see useAutosave), meets what others have stored, and says how that goes. */
export const useSaving = (desk: DeskStore, documentId: string): Saving => {
  const words = useWords();
  const problemWords = useProblemWords();
  const { toggleNotification } = useNotification();
  const userId = useAuth('useSaving', ({ user }) => user?.id);
  const key = keptDraftKey(userId, documentId);
  const [saveDraft] = useSaveDraftMutation();
  const [getDraft] = useLazyGetDeskDraftQuery();
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const running = useRef<Promise<boolean> | null>(null);
  /** What was sent and never answered: the server may have it. */
  const unanswered = useRef(new Set<DeskDocument>());
  /** While it is asked about work that was kept, that work is nowhere else: the desk has the stored draft. */
  const isAsking = useRef(false);

  const meet = useCallback(
    (theirs: DeskDraft, merge: Merged<StoredArticle>): boolean => {
      if (merge.conflicts.length > 0) {
        isAsking.current = true;
        setState({ kind: 'conflict', conflict: { theirs, merge } });
        return false;
      }
      desk.rebase(theirs, merge.merge(new Map()));
      toggleNotification({
        type: 'info',
        message: words('save.merged', { who: theirs.changedBy ?? words('save.somebody') }),
      });
      return true;
    },
    [desk, toggleNotification, words],
  );

  const attempt = useCallback(async (): Promise<boolean> => {
    for (let attempts = 0; attempts < 5; attempts += 1) {
      const { history, saved, learned } = desk.get();
      const sent = history.present;
      if (!isUnsaved(desk.get())) {
        setState({ kind: 'saved' });
        return true;
      }
      setState({ kind: 'saving' });
      const draft = toSentDraft(sent, saved.article, learned);
      const answer = await saveDraft({ documentId, etag: saved.etag, draft });
      if ('data' in answer) {
        unanswered.current.clear();
        desk.takeSaved(answer.data, sent);
        const isAll = !isUnsaved(desk.get());
        setState({ kind: isAll ? 'saved' : 'unsaved' });
        if (isAll) {
          return true;
        }
        continue;
      }
      if (statusOf(answer.error) !== 412) {
        if (!isAnswer(answer.error)) {
          unanswered.current.add(sent);
        }
        setState({ kind: 'failed', reason: problemWords(answer.error) });
        return false;
      }
      const theirs = await getDraft(documentId)
        .unwrap()
        .catch(() => null);
      if (theirs === null) {
        setState({ kind: 'failed', reason: words('problem.unreachable') });
        return false;
      }
      const ours = [...unanswered.current].find((lost) => isStoredFormOf(theirs.article, lost));
      unanswered.current.clear();
      if (ours !== undefined) {
        desk.takeSaved(theirs, ours);
        continue;
      }
      const now = desk.get();
      const mine = toStoredArticle(withIds(now.history.present, now.saved.article, now.learned));
      if (!meet(theirs, mergeDrafts(now.saved.article, mine, theirs.article))) {
        return false;
      }
    }
    return false;
  }, [desk, documentId, getDraft, meet, problemWords, saveDraft, words]);

  const save = useCallback((): Promise<boolean> => {
    running.current ??= attempt().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [attempt]);

  const isTakenUp = useRef(false);
  useEffect(() => {
    // Once, when the page is opened.
    if (isTakenUp.current) {
      return;
    }
    isTakenUp.current = true;
    const work = keptWork(key, desk.get().saved);
    switch (work.kind) {
      case 'none':
        break;
      case 'restore':
        desk.replace(work.article);
        toggleNotification({ type: 'info', message: words('save.restored') });
        break;
      case 'merge':
        meet(desk.get().saved, work.merge);
    }
  }, [desk, key, meet, toggleNotification, words]);

  const keep = useCallback((): void => {
    if (!isAsking.current || isUnsaved(desk.get())) {
      keepDraft(key, desk.get());
    }
  }, [desk, key]);
  const onChange = useCallback((): void => {
    const [from, to] = isUnsaved(desk.get())
      ? (['saved', 'unsaved'] as const)
      : (['unsaved', 'saved'] as const);
    setState((before) => (before.kind === from ? { kind: to } : before));
  }, [desk]);
  useAutosave({
    desk,
    save,
    keep,
    onChange,
    isBlocked: state.kind === 'conflict',
    isFailed: state.kind === 'failed',
  });

  return useMemo(
    () => ({
      state,
      save,
      resolve: (choices) => {
        if (state.kind === 'conflict') {
          isAsking.current = false;
          desk.rebase(state.conflict.theirs, state.conflict.merge.merge(choices));
          setState({ kind: 'unsaved' });
          void save();
        }
      },
    }),
    [state, save, desk],
  );
};

const statusOf = (error: object): unknown => ('status' in error ? error.status : undefined);

/** Whether the server has refused to store: it has not, then. */
const isAnswer = (error: object): boolean => {
  const status = statusOf(error);
  return typeof status === 'number' && status >= 400 && status < 500;
};
