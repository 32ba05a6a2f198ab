import type { StoredArticle } from '../../../../../../domain/article/stored-article';
import { isSame } from '../../../../../../domain/desk/is-same';
import { mergeDrafts } from '../../../../../../domain/desk/merge-drafts';
import type { Merged } from '../../../../../../domain/desk/merging/merged';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import { withIds } from '../../../../../../domain/desk/to-sent-draft';
import type { DeskDraft } from '../../../../contracts';
import { PLUGIN_ID } from '../../plugin-id';
import { isUnsaved, type DeskState } from './desk-state';

/** A draft that was not stored yet, as this browser keeps it over a reload or a lost session. */
interface KeptDraft {
  /** The validator of the draft that was worked on. */
  readonly etag: string;
  /** That draft. */
  readonly base: StoredArticle;
  /** What had become of it. */
  readonly mine: StoredArticle;
}

/** Where the browser keeps an administrator's work on an article. */
export const keptDraftKey = (userId: unknown, documentId: string): string =>
  `${PLUGIN_ID}.desk.${String(userId)}.${documentId}`;

/** Keeps what is not stored yet; forgets what is. */
export const keepDraft = (key: string, state: DeskState): void => {
  try {
    if (isUnsaved(state)) {
      const { saved, history, learned } = state;
      const mine = toStoredArticle(withIds(history.present, saved.article, learned));
      const kept: KeptDraft = { etag: saved.etag, base: saved.article, mine };
      window.localStorage.setItem(key, JSON.stringify(kept));
    } else {
      window.localStorage.removeItem(key);
    }
  } catch {
    // The browser's store is full or closed: the page still holds the draft.
  }
};

/** What is to be done with the draft that was kept: nothing, take it up, or bring it together with what was stored since. */
export type KeptWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'restore'; readonly article: StoredArticle }
  | { readonly kind: 'merge'; readonly merge: Merged<StoredArticle> };

/** Looks for work that was not stored. */
export const keptWork = (key: string, draft: DeskDraft): KeptWork => {
  const kept = readKept(key);
  if (kept === null || isSame(kept.mine, draft.article)) {
    return { kind: 'none' };
  }
  if (kept.etag === draft.etag) {
    return { kind: 'restore', article: kept.mine };
  }
  const merge = mergeDrafts(kept.base, kept.mine, draft.article);
  // It was stored when the page was left, and that was not seen any more.
  const isStored = merge.conflicts.length === 0 && isSame(merge.merge(new Map()), draft.article);
  return isStored ? { kind: 'none' } : { kind: 'merge', merge };
};

const readKept = (key: string): KeptDraft | null => {
  try {
    const kept = JSON.parse(
      window.localStorage.getItem(key) ?? 'null',
    ) as Partial<KeptDraft> | null;
    return kept?.etag !== undefined && kept.base !== undefined && kept.mine !== undefined
      ? { etag: kept.etag, base: kept.base, mine: kept.mine }
      : null;
  } catch {
    return null;
  }
};
