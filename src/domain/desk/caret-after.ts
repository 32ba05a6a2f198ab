import type { DeskDocument, PartKey } from './desk-document';
import type { DeskEdit } from './desk-edit';
import { characterStart } from './edits/character-start';
import { findBlock } from './edits/find-block';
import { joinedText } from './edits/joined-text';
import { paragraphsOf } from './edits/paragraphs-of';
import { differenceOf } from './difference-of';
import { keyOf } from './to-desk-document';

/** Where the writing goes on: a block (or another part), and an offset in its words, in UTF-16 units. */
export interface Caret {
  readonly part: PartKey;
  readonly at: number;
}

/** The kinds of edit after which it goes on in the part that was made. */
const MAKING: ReadonlySet<DeskEdit['kind']> = new Set([
  'split-paragraph',
  'insert-paragraph',
  'insert-quote',
  'quote-to-words',
  'words-to-quote',
  'insert-segment',
  'split-segment',
  'insert-credit',
  'add-correction',
]);

/**
 * Where an editor writes on after an edit; null where they stay.
 * @param before the document that the edit is made in
 */
export const caretAfter = (before: DeskDocument, edit: DeskEdit): Caret | null => {
  if (MAKING.has(edit.kind)) {
    return { part: keyOf(before.nextKey), at: 0 };
  }
  if (edit.kind === 'set-text') {
    return caretBehindPasted(before, edit);
  }
  return edit.kind === 'join-paragraph' || edit.kind === 'remove-block'
    ? caretBefore(before, edit)
    : null;
};

/** Behind the last paragraph that was pasted; null where the words stay one paragraph: there the field keeps its cursor. */
const caretBehindPasted = (
  document: DeskDocument,
  { block, text }: { readonly block: PartKey; readonly text: string },
): Caret | null => {
  const found = findBlock(document, block);
  const paragraphs = found?.block.kind === 'paragraph' ? paragraphsOf(text) : [];
  const last = paragraphs.at(-1);
  if (!found || last === undefined || paragraphs.length === 1) {
    return null;
  }
  const behind = text.length - differenceOf(found.block.text, text).end;
  return {
    part: keyOf(document.nextKey + paragraphs.length - 2),
    at: characterStart(last, Math.max(0, last.length - behind)),
  };
};

/** In the block before: where the joined words begin, or at its end when the block is gone. */
const caretBefore = (
  document: DeskDocument,
  edit: { readonly kind: 'join-paragraph' | 'remove-block'; readonly block: PartKey },
): Caret | null => {
  const found = findBlock(document, edit.block);
  const before = found?.segment.blocks[found.index - 1];
  if (!found || !before) {
    return null;
  }
  const { text } = found.block;
  return {
    part: before.key,
    at:
      edit.kind === 'join-paragraph'
        ? joinedText(before.text, text).length - text.length
        : before.text.length,
  };
};
