import type { DeskBlock, DeskDocument, DeskSegment } from '../desk-document';
import type { SegmentEdit } from '../desk-edit';
import { findBlock } from './find-block';
import { changed, inserted, moved, shifted, without } from './keyed-list';
import { newKeys, newParagraph, newSegment } from './new-parts';
import { paragraphsOf } from './paragraphs-of';

/** Edits segments. */
export const editSegments = (document: DeskDocument, edit: SegmentEdit): DeskDocument => {
  const { segments } = document;
  switch (edit.kind) {
    case 'insert-segment': {
      const { keys, document: known } = newKeys(document, 1);
      return {
        ...known,
        segments: keys.reduce(
          (list, key) => inserted(list, newSegment(key, edit.role), edit.before),
          segments,
        ),
      };
    }
    case 'split-segment':
      return splitSegment(document, edit);
    case 'join-segment':
      return joinSegment(document, edit.segment);
    case 'set-segment':
      return withSegments(
        document,
        changed(segments, edit.segment, (segment) => ({ ...segment, ...edit.change })),
      );
    case 'move-segment':
      return withSegments(document, moved(segments, edit.segment, edit.before));
    case 'shift-segment':
      return withSegments(document, shifted(segments, edit.segment, edit.by));
    case 'remove-segment':
      return withSegments(document, without(segments, edit.segment));
  }
};

const withSegments = (document: DeskDocument, segments: readonly DeskSegment[]): DeskDocument =>
  segments === document.segments ? document : { ...document, segments };

const splitSegment = (
  document: DeskDocument,
  { block, role }: Extract<SegmentEdit, { kind: 'split-segment' }>,
): DeskDocument => {
  const found = findBlock(document, block);
  if (found === null || found.index === 0) {
    return document;
  }
  const { segment, segmentIndex, index } = found;
  const { keys, document: known } = newKeys(document, 1);
  const first = { ...segment, blocks: segment.blocks.slice(0, index), toss: null, signOff: null };
  const second = keys.map((key) => ({
    ...newSegment(key, role),
    blocks: segment.blocks.slice(index),
    toss: segment.toss,
    signOff: segment.signOff,
  }));
  return { ...known, segments: known.segments.toSpliced(segmentIndex, 1, first, ...second) };
};

const joinSegment = (document: DeskDocument, key: string): DeskDocument => {
  const index = document.segments.findIndex((segment) => segment.key === key);
  const [before, segment] = [document.segments[index - 1], document.segments[index]];
  if (!before || !segment) {
    return document;
  }
  const closings = [before.toss, before.signOff].flatMap((text) =>
    text === null ? [] : paragraphsOf(text),
  );
  const { keys, document: known } = newKeys(document, closings.length);
  const closed = keys.map((paragraph, at): DeskBlock => newParagraph(paragraph, closings[at]));
  const isClosing = segment.blocks.length > 0 || segment.toss !== null || segment.signOff !== null;
  const joined: DeskSegment = isClosing
    ? {
        ...before,
        blocks: [...before.blocks, ...closed, ...segment.blocks],
        toss: segment.toss,
        signOff: segment.signOff,
      }
    : before;
  return {
    ...(isClosing ? known : document),
    segments: document.segments.toSpliced(index - 1, 2, joined),
  };
};
