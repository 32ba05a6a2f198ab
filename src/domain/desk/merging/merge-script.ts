import type { StoredArticle, StoredSegment } from '../../article/stored-article';
import type { DeskBlock, DeskSegment } from '../desk-document';
import { isSame } from '../is-same';
import { storedSegmentOf } from '../to-stored-article';
import { keyedScripts, type Script } from './keyed-script';
import { mergeOrder } from './merge-order';
import { mergeQuotes } from './merge-quotes';
import { mergeSegment } from './merge-segment';
import { ofEach, type Merged, type Versions } from './merged';
import { placeQuotes } from './place-quotes';

/** Brings the segments of two versions of a draft together, and the quotes in them. */
export const mergeScript = (drafts: Versions<StoredArticle>): Merged<readonly StoredSegment[]> => {
  const scripts = keyedScripts(drafts);
  const quotes = mergeQuotes(scripts);
  const inOrder = mergeOrder(scripts);
  const segments = new Map(
    [...scripts.base, ...scripts.mine, ...scripts.theirs].map(({ key }) => [
      key,
      mergeSegment(
        ofEach(scripts, (script) => script.find((segment) => segment.key === key) ?? null),
        quotes,
      ),
    ]),
  );
  return {
    conflicts: [...segments].flatMap(([key, segment]) => [
      ...segment.conflicts,
      ...[...quotes.values()].flatMap(({ conflicts }) =>
        conflicts.filter((piece) => 'segment' in piece && piece.segment === key),
      ),
    ]),
    merge: (choices) => {
      const left = inOrder.flatMap(({ key }) => segments.get(key)?.merge(choices) ?? []);
      const fates = new Map([...quotes].map(([key, quote]) => [key, quote.merge(choices)]));
      return placeQuotes(left, fates, scripts).map((segment, index) =>
        toTheLetter(storedSegmentOf(segment, index), segment, drafts, scripts),
      );
    },
  };
};

/** A segment that says what it says in one of the versions has its body and its numbers as they are stored there. */
const toTheLetter = (
  merged: StoredSegment,
  { key, blocks }: DeskSegment,
  drafts: Versions<StoredArticle>,
  scripts: Versions<Script>,
): StoredSegment => {
  const stored = ofEach(drafts, ({ segments }) =>
    segments.find(({ documentId }) => documentId === key),
  );
  const sides = ['mine', 'theirs'] as const;
  const side = (isSame(stored.theirs, stored.base) ? sides : sides.toReversed()).find((one) => {
    const laid: readonly DeskBlock[] | undefined = scripts[one].find(
      (segment) => segment.key === key,
    )?.blocks;
    return isSame(laid, blocks);
  });
  const { body, quotes } = (side && stored[side]) ?? merged;
  return { ...merged, body, quotes };
};
