import type { Caret } from './caret-after';
import type { DeskBlock, DeskDocument } from './desk-document';
import { differenceOf } from './difference-of';
import { characterStart } from './edits/character-start';

/** What has words that a history writes in: the headline, and whatever is said. */
type Written = Pick<DeskBlock, 'key' | 'text'>;

/**
 * Where an editor looks after an undo or redo: behind what has become of the first words that differ; where a paragraph was joined
 * again, between its halves. Null when no words differ.
 */
export const caretBetween = (before: DeskDocument, after: DeskDocument): Caret | null => {
  const [former, now] = [writtenIn(before), writtenIn(after)];
  const formerText = new Map(former.map(({ key, text }) => [key, text]));
  const changed = now.find(({ key, text }) => formerText.get(key) !== text);
  const left = new Set(now.map(({ key }) => key));
  const gone = former.findIndex(({ key }) => !left.has(key));
  if (changed) {
    const { start, end } = differenceOf(formerText.get(changed.key) ?? '', changed.text);
    return { part: changed.key, at: characterStart(changed.text, gone < 0 ? end : start) };
  }
  const beside = former[gone - 1];
  return beside ? { part: beside.key, at: beside.text.length } : null;
};

const writtenIn = ({ headline, segments }: DeskDocument): readonly Written[] => [
  { key: 'headline', text: headline },
  ...segments.flatMap(({ blocks }) => blocks),
];
