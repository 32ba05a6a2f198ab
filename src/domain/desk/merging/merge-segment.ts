import type { DeskBlock, DeskSegment, PartKey } from '../desk-document';
import { isSame } from '../is-same';
import { SEGMENT_FIELDS, type BodyPiece } from './conflict-piece';
import { isKnownQuote } from './keyed-script';
import type { MergedQuote } from './merge-quotes';
import { mergeSequences, type Stretch } from './merge-sequences';
import { choiceOf, mergeValue, ofEach, settled, type Merged, type Versions } from './merged';

/**
 * Brings two versions of a segment together: field by field and paragraph by paragraph where it is in all of them, as a whole where
 * one does not have it. A quote is left out of the comparison where it can't be heard in this segment.
 * @param versions null where a version does not have it
 * @returns the segment, null when it is gone; which of its quotes stay is not decided
 */
export const mergeSegment = (
  versions: Versions<DeskSegment | null>,
  quotes: ReadonlyMap<PartKey, MergedQuote>,
): Merged<DeskSegment | null> => {
  const { base, mine, theirs } = ofEach(
    versions,
    (segment) => segment && hearable(segment, quotes),
  );
  return base && mine && theirs
    ? mergeShared({ base, mine, theirs })
    : mergeValue({ base, mine, theirs }, (changed) => {
        const segment = (mine ?? theirs)?.key ?? '';
        return { id: `segment:${segment}`, kind: 'segment', segment, ...changed };
      });
};

const hearable = (
  segment: DeskSegment,
  quotes: ReadonlyMap<PartKey, MergedQuote>,
): DeskSegment => ({
  ...segment,
  blocks: segment.blocks.filter(
    (block) => !isKnownQuote(block) || quotes.get(block.key)?.mayBeIn.has(segment.key),
  ),
});

const mergeShared = ({ base, mine, theirs }: Versions<DeskSegment>): Merged<DeskSegment> => {
  const segment = base.key;
  const fields = SEGMENT_FIELDS.map((field) => ({
    field,
    ...mergeValue({ base: base[field], mine: mine[field], theirs: theirs[field] }, (changed) => ({
      id: `segment:${segment}:${field}`,
      kind: 'segment-field',
      segment,
      field,
      ...changed,
    })),
  }));
  const blocks = mergeBlocks(segment, {
    base: base.blocks,
    mine: mine.blocks,
    theirs: theirs.blocks,
  });
  return {
    conflicts: [...fields, blocks].flatMap(({ conflicts }) => conflicts),
    merge: (choices) => ({
      ...theirs,
      ...timesOf({ base, mine, theirs }),
      ...Object.fromEntries(fields.map(({ field, merge }) => [field, merge(choices)])),
      blocks: blocks.merge(choices),
    }),
  };
};

/** When a segment is heard is not written at the desk: there is nothing to ask. */
const timesOf = (versions: Versions<DeskSegment>): Pick<DeskSegment, 'startMs' | 'endMs'> => {
  const { base, mine, theirs } = ofEach(versions, ({ startMs, endMs }) => ({ startMs, endMs }));
  return isSame(theirs, base) ? mine : theirs;
};

const mergeBlocks = (
  segment: PartKey,
  versions: Versions<readonly DeskBlock[]>,
): Merged<readonly DeskBlock[]> => {
  let next = 1;
  let pieces = 0;
  const stretches = mergeSequences(versions).map((stretch): Merged<readonly DeskBlock[]> => {
    const from = next;
    const length = lengthOf(stretch);
    next += length;
    switch (stretch.kind) {
      case 'settled':
        return settled(stretch.parts);
      case 'contested': {
        const { mine, theirs } = stretch;
        pieces += 1;
        const piece: BodyPiece = {
          id: `segment:${segment}:body:${pieces}`,
          kind: 'body',
          segment,
          from,
          to: next - 1,
          mine,
          theirs,
        };
        return {
          conflicts: [piece],
          merge: (choices) => (choiceOf(piece, choices) === 'theirs' ? theirs : mine),
        };
      }
    }
  });
  return {
    conflicts: stretches.flatMap(({ conflicts }) => conflicts),
    merge: (choices) => stretches.flatMap(({ merge }) => merge(choices)),
  };
};

/** How long a stretch is, in the version in which it is longer. */
const lengthOf = (stretch: Stretch<DeskBlock>): number => {
  switch (stretch.kind) {
    case 'settled':
      return stretch.parts.length;
    case 'contested':
      return Math.max(stretch.mine.length, stretch.theirs.length);
  }
};
