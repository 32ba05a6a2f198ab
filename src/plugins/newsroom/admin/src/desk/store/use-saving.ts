import { useAuth, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoredArticle } from '../../../../../../domain/article/stored-article';
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

/** After so many milliseconds without an edit the draft is stored. */
const IDLE = 2_500;

/** After so many milliseconds it is tried again when the server could not be reached. */
const RETRY = 10_000;

/** How long the typing rests before it is kept in the browser, in milliseconds. */
const KEEP = 400;

/** Stores the draft when nothing was typed for a while, keeps it in the browser until then, and says how that goes. */
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
        desk.takeSaved(answer.data, sent);
        const isAll = !isUnsaved(desk.get());
        setState({ kind: isAll ? 'saved' : 'unsaved' });
        if (isAll) {
          return true;
        }
        continue;
      }
      if (statusOf(answer.error) !== 412) {
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

  const isBlocked = state.kind === 'conflict';
  useEffect(() => {
    let idle: ReturnType<typeof setTimeout> | undefined;
    let keeping: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      if (!isAsking.current || isUnsaved(desk.get())) {
        keepDraft(key, desk.get());
      }
    };
    const onChange = (): void => {
      clearTimeout(keeping);
      keeping = setTimeout(keep, KEEP);
      if (!isUnsaved(desk.get())) {
        setState((before) => (before.kind === 'unsaved' ? { kind: 'saved' } : before));
        return;
      }
      setState((before) => (before.kind === 'saved' ? { kind: 'unsaved' } : before));
      clearTimeout(idle);
      idle = setTimeout(() => {
        desk.pause();
        if (!isBlocked) {
          void save();
        }
      }, IDLE);
    };
    if (isUnsaved(desk.get())) {
      onChange();
    }
    const stop = desk.subscribe(onChange);
    window.addEventListener('pagehide', keep);
    return () => {
      stop();
      clearTimeout(idle);
      clearTimeout(keeping);
      keep();
      window.removeEventListener('pagehide', keep);
    };
  }, [desk, key, save, isBlocked]);

  const isFailed = state.kind === 'failed';
  useEffect(() => {
    if (!isFailed) {
      return;
    }
    const timer = setInterval(() => void save(), RETRY);
    const onOnline = (): void => void save();
    window.addEventListener('online', onOnline);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', onOnline);
    };
  }, [isFailed, save]);

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
