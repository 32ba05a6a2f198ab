import { createContext, useContext } from 'react';
import type { StoredArticle } from '../../../../../../domain/article/stored-article';
import type { Fix } from '../../../../../../domain/credits/fixes/fix';
import { pause } from '../../../../../../domain/desk/desk-history';
import type { DeskDocument } from '../../../../../../domain/desk/desk-document';
import type { DeskEdit } from '../../../../../../domain/desk/desk-edit';
import type { DeskDraft } from '../../../../contracts';
import {
  openDraft,
  withArticle,
  withEdit,
  withFix,
  withRebased,
  withRedo,
  withSaved,
  withStanding,
  withUndo,
  type DeskState,
} from './desk-state';
import { NO_FINDINGS, type Findings } from './findings';
import { useObservable, variable, type Observable, type Variable } from './observable';

/** The draft that is on the desk, and everything that can be done with it. One for a page; it stays the same while the page does. */
export interface DeskStore extends Observable<DeskState> {
  readonly edit: (edit: DeskEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is typed next is undone by itself. */
  readonly pause: () => void;
  readonly fix: (fix: Fix) => void;
  readonly replace: (article: StoredArticle) => void;
  readonly takeSaved: (saved: DeskDraft, sent: DeskDocument) => void;
  readonly takeStanding: (saved: DeskDraft) => void;
  readonly rebase: (saved: DeskDraft, merged: StoredArticle) => void;
  /** Whether whoever looks at it may change it: where not, nothing above that would change the document does anything. */
  readonly mayChange: Variable<boolean>;
  /** What the check finds in the document; a little behind the typing. */
  readonly findings: Variable<Findings>;
}

/** A desk with a draft on it. */
export const deskStore = (draft: DeskDraft): DeskStore => {
  const state = variable(openDraft(draft));
  const mayChange = variable(true);
  const take = (next: (current: DeskState) => DeskState): void => {
    state.set(next(state.get()));
  };
  const change = (next: (current: DeskState) => DeskState): void => {
    if (mayChange.get()) {
      take(next);
    }
  };
  return {
    get: state.get,
    subscribe: state.subscribe,
    edit: (made) => {
      change((current) => withEdit(current, made));
    },
    undo: () => {
      change(withUndo);
    },
    redo: () => {
      change(withRedo);
    },
    pause: () => {
      change((current) => {
        const history = pause(current.history);
        return history === current.history ? current : { ...current, history };
      });
    },
    fix: (fix) => {
      change((current) => withFix(current, fix));
    },
    replace: (article) => {
      change((current) => withArticle(current, article));
    },
    takeSaved: (saved, sent) => {
      take((current) => withSaved(current, saved, sent));
    },
    takeStanding: (saved) => {
      take((current) => withStanding(current, saved));
    },
    rebase: (saved, merged) => {
      take((current) => withRebased(current, saved, merged));
    },
    mayChange,
    findings: variable(NO_FINDINGS),
  };
};

const DeskContext = createContext<DeskStore | null>(null);

/** Gives the desk to the components below. */
export const DeskProvider = DeskContext.Provider;

/** The desk of the page that a component is on. */
export const useDesk = (): DeskStore => {
  const desk = useContext(DeskContext);
  if (desk === null) {
    throw new Error('There is no desk around this component.');
  }
  return desk;
};

/** What a component shows of the desk's state. */
export const useDeskState = <Selected>(select: (state: DeskState) => Selected): Selected =>
  useObservable(useDesk(), select);

/** The document as it is now. */
export const useDocument = (): DeskDocument => useDeskState(({ history }) => history.present);
