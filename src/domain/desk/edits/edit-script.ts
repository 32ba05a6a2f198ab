import { paragraphsOf } from './paragraphs-of';
import type { DeskDocument, DeskParagraph, DeskQuote } from '../desk-document';
import type { ScriptEdit } from '../desk-edit';
import { characterStart } from './character-start';
import { findBlock, withBlocks, type FoundBlock } from './find-block';
import { joinedText } from './joined-text';
import { changed, inserted, without } from './keyed-list';
import { moveBlock, shiftBlock } from './move-block';
import { newKeys, newParagraph, newQuote } from './new-parts';
import { quoteToWords, wordsToQuote } from './quote-words';

/** Edits paragraphs and quotes. */
export const editScript = (document: DeskDocument, edit: ScriptEdit): DeskDocument => {
  if ('block' in edit) {
    const found = findBlock(document, edit.block);
    return found ? editBlock(document, found, edit) : document;
  }
  switch (edit.kind) {
    case 'insert-paragraph':
      return insert(document, edit, newParagraph);
    case 'insert-quote':
      return insert(document, edit, newQuote);
  }
};

type BlockEdit = Extract<ScriptEdit, { readonly block: string }>;

const editBlock = (document: DeskDocument, found: FoundBlock, edit: BlockEdit): DeskDocument => {
  switch (edit.kind) {
    case 'set-text':
      return setText(document, found, edit.text);
    case 'split-paragraph':
      return splitParagraph(document, found, edit.at);
    case 'join-paragraph':
      return joinParagraph(document, found);
    case 'words-to-quote':
      return wordsToQuote(document, found, edit);
    case 'quote-to-words':
      return quoteToWords(document, found);
    case 'paragraph-to-closing':
      return paragraphToClosing(document, found, edit.closing);
    case 'set-quote':
      return withBlocks(document, found.segment.key, (blocks) =>
        found.block.kind === 'quote'
          ? changed(blocks, edit.block, (block) => ({ ...block, ...edit.change }))
          : blocks,
      );
    case 'move-block':
      return moveBlock(document, found, edit);
    case 'shift-block':
      return shiftBlock(document, found, edit.by);
    case 'remove-block':
      return withBlocks(document, found.segment.key, (blocks) => without(blocks, edit.block));
  }
};

const insert = (
  document: DeskDocument,
  { segment, before }: { readonly segment: string; readonly before: string | null },
  make: (key: string) => DeskParagraph | DeskQuote,
): DeskDocument => {
  const { keys, document: known } = newKeys(document, 1);
  const changedDocument = withBlocks(known, segment, (blocks) =>
    keys.reduce((list, key) => inserted(list, make(key), before), blocks),
  );
  return changedDocument === known ? document : changedDocument;
};

/** A paragraph whose words hold blank lines becomes several: a body's paragraphs are divided by them. */
const setText = (
  document: DeskDocument,
  { segment, block, index }: FoundBlock,
  text: string,
): DeskDocument => {
  const [words = '', ...more] = block.kind === 'paragraph' ? paragraphsOf(text) : [text];
  if (more.length === 0 && words === block.text) {
    return document;
  }
  const { keys, document: known } = newKeys(document, more.length);
  return withBlocks(known, segment.key, (blocks) =>
    blocks.toSpliced(
      index,
      1,
      { ...block, text: words },
      ...keys.map((key, at) => newParagraph(key, more[at])),
    ),
  );
};

const splitParagraph = (document: DeskDocument, found: FoundBlock, at: number): DeskDocument => {
  const { segment, block, index } = found;
  if (block.kind !== 'paragraph') {
    return document;
  }
  const place = characterStart(block.text, at);
  const { keys, document: known } = newKeys(document, 1);
  return withBlocks(known, segment.key, (blocks) =>
    blocks.toSpliced(
      index,
      1,
      { ...block, text: block.text.slice(0, place).trimEnd() },
      ...keys.map((key) => newParagraph(key, block.text.slice(place).trimStart())),
    ),
  );
};

const joinParagraph = (
  document: DeskDocument,
  { segment, block, index }: FoundBlock,
): DeskDocument => {
  const before = segment.blocks[index - 1];
  return block.kind !== 'paragraph' || before?.kind !== 'paragraph'
    ? document
    : withBlocks(document, segment.key, (blocks) =>
        blocks.toSpliced(index - 1, 2, { ...before, text: joinedText(before.text, block.text) }),
      );
};

const paragraphToClosing = (
  document: DeskDocument,
  { segment, block, index }: FoundBlock,
  closing: 'toss' | 'signOff',
): DeskDocument => {
  if (block.kind !== 'paragraph' || block.text.trim() === '') {
    return document;
  }
  const former = segment[closing] === null ? [] : paragraphsOf(segment[closing]);
  const { keys, document: known } = newKeys(document, former.length);
  const blocks = [
    ...segment.blocks.toSpliced(index, 1),
    ...keys.map((key, at) => newParagraph(key, former[at])),
  ];
  return {
    ...known,
    segments: changed(known.segments, segment.key, (same) => ({
      ...same,
      blocks,
      [closing]: block.text,
    })),
  };
};
