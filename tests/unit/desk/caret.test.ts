import { applyEdit } from '../../../src/domain/desk/apply-edit';
import { caretAfter } from '../../../src/domain/desk/caret-after';
import { caretBetween } from '../../../src/domain/desk/caret-between';
import type { DeskDocument } from '../../../src/domain/desk/desk-document';
import type { DeskEdit } from '../../../src/domain/desk/desk-edit';
import { toDeskDocument } from '../../../src/domain/desk/to-desk-document';
import { sampleArticle } from '../../support/sample-article';

const opened = toDeskDocument(sampleArticle('a-report'));

const keyOfFirst = opened.segments[0]?.blocks.find(({ kind }) => kind === 'paragraph')?.key ?? '';

const withText = (text: string): DeskDocument =>
  applyEdit(opened, { kind: 'set-text', block: keyOfFirst, text });

/** The words before and behind a place. */
const around = ({ segments }: DeskDocument, caret: ReturnType<typeof caretAfter>) => {
  const block = segments.flatMap(({ blocks }) => blocks).find(({ key }) => key === caret?.part);
  return block && [block.text.slice(0, caret?.at), block.text.slice(caret?.at)];
};

describe('where the writing goes on after several paragraphs were pasted', () => {
  it.each([
    ['at the end', 'The pier', 'The pier\n\nis\n\nempty', ['empty', '']],
    ['within', 'The pier is empty', 'The sea\n\ncalm, pier is empty', ['calm, ', 'pier is empty']],
    ['the same words once more', 'Pier', 'Pier\n\nPier', ['Pier', '']],
    ['beside half a character', 'a😀', 'a\n\nb😁😀', ['b😁', '😀']],
  ])('%s: behind them', (_where, before, after, expected) => {
    const document = withText(before);
    const edit: DeskEdit = { kind: 'set-text', block: keyOfFirst, text: after };
    expect(around(applyEdit(document, edit), caretAfter(document, edit))).toEqual(expected);
  });

  it('stays where one paragraph stays one', () => {
    expect(caretAfter(opened, { kind: 'set-text', block: keyOfFirst, text: 'The sea' })).toBeNull();
  });
});

describe('where the writing goes on after an undo or redo', () => {
  const split: DeskEdit = { kind: 'split-paragraph', block: keyOfFirst, at: 8 };

  it.each([
    ['typing was undone: where it was', 'The long pier', 'The pier', ['The ', 'pier']],
    ['words came back: behind them', 'The pier', 'The long pier', ['The long ', 'pier']],
  ])('%s', (_what, before, after, expected) => {
    const document = withText(after);
    expect(around(document, caretBetween(withText(before), document))).toEqual(expected);
  });

  it('a paragraph is whole again: between its halves', () => {
    const document = withText('The pier is empty');
    expect(around(document, caretBetween(applyEdit(document, split), document))).toEqual([
      'The pier',
      ' is empty',
    ]);
  });

  it('a paragraph that was made is gone: at the end of the one before', () => {
    const document = withText('The pier');
    const segment = opened.segments[0]?.key ?? '';
    const made = applyEdit(document, { kind: 'insert-paragraph', segment, before: null });
    const last = document.segments[0]?.blocks.at(-1);
    expect(caretBetween(made, document)).toEqual({ part: last?.key, at: last?.text.length });
  });

  it('no words differ: where it is', () => {
    const moved = applyEdit(opened, { kind: 'shift-block', block: keyOfFirst, by: 1 });
    expect(caretBetween(moved, opened)).toBeNull();
    expect(caretBetween(opened, { ...opened, section: 'Sea' })).toBeNull();
  });
});
