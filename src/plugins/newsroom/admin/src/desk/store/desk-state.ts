import type { StoredArticle } from '../../../../../../domain/article/stored-article';
import type { Fix } from '../../../../../../domain/credits/fixes/fix';
import { caretAfter, type Caret } from '../../../../../../domain/desk/caret-after';
import { caretBetween } from '../../../../../../domain/desk/caret-between';
import type { DeskDocument } from '../../../../../../domain/desk/desk-document';
import type { DeskEdit } from '../../../../../../domain/desk/desk-edit';
import {
  edit,
  rebase,
  redo,
  startHistory,
  undo,
  type DeskHistory,
} from '../../../../../../domain/desk/desk-history';
import { fixedArticle } from '../../../../../../domain/desk/fixed-article';
import { keepKeys } from '../../../../../../domain/desk/keep-keys';
import { mergeDrafts } from '../../../../../../domain/desk/merge-drafts';
import { toDeskDocument } from '../../../../../../domain/desk/to-desk-document';
import { learnIds, withIds, type LearnedIds } from '../../../../../../domain/desk/to-sent-draft';
import { toStoredArticle } from '../../../../../../domain/desk/to-stored-article';
import type { DeskDraft } from '../../../../contracts';

/** All that the desk knows of the draft it works on. */
export interface DeskState {
  readonly history: DeskHistory;
  /** The draft as the server has it. */
  readonly saved: DeskDraft;
  /** The document as the server has it. */
  readonly savedDocument: DeskDocument;
  readonly learned: LearnedIds;
  /** Where the writing is to go on; a new object each time that it has to be brought there. */
  readonly caret: Caret | null;
}

/** The state with which a draft is opened. */
export const openDraft = (draft: DeskDraft): DeskState => {
  const document = toDeskDocument(draft.article);
  return {
    history: startHistory(document),
    saved: draft,
    savedDocument: document,
    learned: new Map(),
    caret: null,
  };
};

/** Whether the document is another than the server's. */
export const isUnsaved = ({ history, savedDocument }: DeskState): boolean =>
  history.present !== savedDocument;

export const withEdit = (state: DeskState, made: DeskEdit): DeskState => {
  const history = edit(state.history, made);
  return history === state.history
    ? state
    : { ...state, history, caret: caretAfter(state.history.present, made) ?? state.caret };
};

export const withUndo = (state: DeskState): DeskState => withStep(state, undo(state.history));

export const withRedo = (state: DeskState): DeskState => withStep(state, redo(state.history));

/** A step through the history is made; the writing goes on where it changed words. */
const withStep = (state: DeskState, history: DeskHistory): DeskState => ({
  ...state,
  history,
  caret: caretBetween(state.history.present, history.present) ?? state.caret,
});

/**
 * The server has stored a document; what was written meanwhile is still to be.
 * @param sent the document as it was sent
 */
export const withSaved = (state: DeskState, saved: DeskDraft, sent: DeskDocument): DeskState => ({
  ...state,
  saved,
  savedDocument: sent,
  learned: new Map([...state.learned, ...learnIds(sent, saved.article)]),
});

/** Only what the server says beside the document has changed: it was published, or withdrawn. */
export const withStanding = (state: DeskState, saved: DeskDraft): DeskState => ({
  ...state,
  saved,
});

/** A repair of the check is made. */
export const withFix = (state: DeskState, fix: Fix): DeskState => {
  const { history, saved, learned } = state;
  const stored = toStoredArticle(withIds(history.present, saved.article, learned));
  return withArticle(state, fixedArticle(stored, fix));
};

/** The document becomes another article, as one step that can be undone. */
export const withArticle = (state: DeskState, article: StoredArticle): DeskState =>
  withEdit(state, { kind: 'replace', document: laidAnew(article, state.history.present) });

/**
 * The server has another draft than the one that was opened, and the document becomes what both together are; so does every step that
 * can be undone.
 */
export const withRebased = (
  state: DeskState,
  saved: DeskDraft,
  merged: StoredArticle,
): DeskState => {
  const { history, learned } = state;
  const base = state.saved.article;
  const savedDocument = laidAnew(saved.article, history.present);
  const document = laidAnew(merged, { ...history.present, nextKey: savedDocument.nextKey });
  const withTheirs = (step: DeskDocument): DeskDocument => {
    const mine = toStoredArticle(withIds(step, base, learned));
    const both = mergeDrafts(base, mine, saved.article).merge(new Map());
    return laidAnew(both, { ...step, nextKey: document.nextKey });
  };
  return { ...state, saved, savedDocument, history: rebase(history, document, withTheirs) };
};

const laidAnew = (article: StoredArticle, former: DeskDocument): DeskDocument =>
  keepKeys(toDeskDocument(article, former.nextKey), former);
