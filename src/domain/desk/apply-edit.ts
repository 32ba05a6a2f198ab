import type { DeskDocument } from './desk-document';
import type { DeskEdit } from './desk-edit';
import { editCorrections } from './edits/edit-corrections';
import { editCredits } from './edits/edit-credits';
import { editScript } from './edits/edit-script';
import { editSegments } from './edits/edit-segments';
import { editTipLines } from './edits/edit-tip-lines';

/** What makes an edit of a kind. */
type Editors = {
  readonly [Kind in DeskEdit['kind']]: (
    document: DeskDocument,
    edit: Extract<DeskEdit, { readonly kind: Kind }>,
  ) => DeskDocument;
};

const EDITORS: Editors = {
  'set-head': (document, { field, value }) =>
    document[field] === value ? document : { ...document, [field]: value },
  'set-text': editScript,
  'split-paragraph': editScript,
  'join-paragraph': editScript,
  'insert-paragraph': editScript,
  'insert-quote': editScript,
  'words-to-quote': editScript,
  'quote-to-words': editScript,
  'paragraph-to-closing': editScript,
  'set-quote': editScript,
  'move-block': editScript,
  'shift-block': editScript,
  'remove-block': editScript,
  'insert-segment': editSegments,
  'split-segment': editSegments,
  'join-segment': editSegments,
  'set-segment': editSegments,
  'move-segment': editSegments,
  'shift-segment': editSegments,
  'remove-segment': editSegments,
  'insert-credit': editCredits,
  'set-credit': editCredits,
  'move-credit': editCredits,
  'shift-credit': editCredits,
  'remove-credit': editCredits,
  'add-tip-line': editTipLines,
  'remove-tip-line': editTipLines,
  'add-correction': editCorrections,
  'set-correction': editCorrections,
  'remove-correction': editCorrections,
  replace: (_document, { document }) => document,
};

/** A document with an edit made; the same document (by identity) when the edit changes nothing. */
export const applyEdit = (document: DeskDocument, edit: DeskEdit): DeskDocument => {
  // The table's type holds each kind to its editor; TypeScript does not follow that through the look-up.
  const editor = EDITORS[edit.kind] as (document: DeskDocument, edit: DeskEdit) => DeskDocument;
  return editor(document, edit);
};
