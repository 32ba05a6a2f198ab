import type { Active, DragEndEvent, Over } from '@dnd-kit/core';
import type { DeskDocument } from '../../../../../../domain/desk/desk-document';
import type { DeskEdit } from '../../../../../../domain/desk/desk-edit';
import type { DragData } from './drag-data';

/** What a drop does to the document: a part takes the place of the one that it is dropped on; null when that is nothing. */
export const editOfDrop = (
  { segments }: DeskDocument,
  { active, over }: Pick<DragEndEvent, 'active' | 'over'>,
): DeskEdit | null => {
  const dragged = dragDataOf(active);
  const target = over && dragDataOf(over);
  if (!over || !dragged || !target || over.id === active.id) {
    return null;
  }
  const [key, overKey] = [String(active.id), String(over.id)];
  const segment = target.kind === 'segment' ? overKey : target.segment;
  if (dragged.kind === 'segment') {
    return { kind: 'move-segment', segment: key, before: placeBefore(segments, key, segment) };
  }
  const blocks = segments.find((one) => one.key === segment)?.blocks ?? [];
  const before = target.kind === 'segment' ? null : placeBefore(blocks, key, overKey);
  return { kind: 'move-block', block: key, segment, before };
};

/** What was said of something that can be dragged or dropped on. */
export const dragDataOf = ({ data }: Pick<Active | Over, 'data'>): DragData | undefined =>
  data.current as DragData | undefined;

/** Before which part something is put that is dropped on another one: it takes that one's place. */
const placeBefore = (
  parts: readonly { readonly key: string }[],
  dragged: string,
  over: string,
): string | null => {
  const from = parts.findIndex(({ key }) => key === dragged);
  const to = parts.findIndex(({ key }) => key === over);
  return from >= 0 && from < to ? (parts[to + 1]?.key ?? null) : over;
};
