import type { DeskCredit, DeskDocument } from '../desk-document';
import type { CreditEdit } from '../desk-edit';
import { changed, moved, shifted, without } from './keyed-list';
import { newKeys } from './new-parts';

/** Edits credits. */
export const editCredits = (document: DeskDocument, edit: CreditEdit): DeskDocument => {
  const { credits } = document;
  switch (edit.kind) {
    case 'insert-credit':
      return insertCredit(document, edit);
    case 'set-credit':
      return withCredits(
        document,
        changed(credits, edit.credit, (credit) => ({ ...credit, ...edit.change })),
      );
    case 'move-credit':
      return withCredits(document, moved(credits, edit.credit, edit.before));
    case 'shift-credit':
      return withCredits(document, shifted(credits, edit.credit, edit.by));
    case 'remove-credit':
      return withCredits(document, without(credits, edit.credit));
  }
};

const withCredits = (document: DeskDocument, credits: readonly DeskCredit[]): DeskDocument =>
  credits === document.credits ? document : { ...document, credits };

const insertCredit = (
  document: DeskDocument,
  { role, name, person }: Extract<CreditEdit, { kind: 'insert-credit' }>,
): DeskDocument => {
  const { keys, document: known } = newKeys(document, 1);
  const last = document.credits.findLastIndex((credit) => credit.role === role);
  const at = last < 0 ? document.credits.length : last + 1;
  const made = keys.map((key): DeskCredit => ({
    key,
    documentId: null,
    role,
    roleLabel: null,
    name,
    kind: 'person',
    person,
    evidence: 'manual',
    evidenceText: null,
  }));
  return { ...known, credits: document.credits.toSpliced(at, 0, ...made) };
};
