import type { DeskBlock, DeskQuote, DeskSegment, PartKey } from '../desk-document';
import { isKnownQuote, type Script } from './keyed-script';
import type { QuoteFate } from './merge-quotes';
import type { Versions } from './merged';

/**
 * Gives every quote its one place in the merged segments, whatever was chosen of them: taken out where it is not to be heard, or is
 * a second time; put in, where a version that has it in that segment has it, when the chosen paragraphs were without it.
 * @param fates what becomes of the quotes that more than one version can have, by their keys
 */
export const placeQuotes = (
  segments: readonly DeskSegment[],
  fates: ReadonlyMap<PartKey, QuoteFate>,
  scripts: Versions<Script>,
): DeskSegment[] => {
  const homes = homesOf(segments, fates);
  const placed = new Set<PartKey>();
  const kept = segments.map((segment) => ({
    ...segment,
    blocks: segment.blocks.flatMap((block): DeskBlock[] => {
      if (!isKnownQuote(block)) {
        return [block];
      }
      const home = homes.get(block.key);
      if (home?.segment !== segment.key || placed.has(block.key)) {
        return [];
      }
      placed.add(block.key);
      return [home.quote];
    }),
  }));
  return kept.map((segment) => ({
    ...segment,
    blocks: [...homes.values()]
      .filter((home) => home.segment === segment.key && !placed.has(home.quote.key))
      .reduce<readonly DeskBlock[]>(
        (blocks, { quote }) => withQuote(blocks, quote, segment.key, scripts),
        segment.blocks,
      ),
  }));
};

/** A quote and the segment that it is to be heard in. */
interface Home {
  readonly quote: DeskQuote;
  readonly segment: PartKey;
}

/** Where each quote goes; a quote that nobody removed stays in the report even when both segments that it could be in are gone. */
const homesOf = (
  segments: readonly DeskSegment[],
  fates: ReadonlyMap<PartKey, QuoteFate>,
): ReadonlyMap<PartKey, Home> => {
  const left = new Set(segments.map(({ key }) => key));
  return new Map(
    [...fates].flatMap(([key, fate]): [PartKey, Home][] => {
      switch (fate.kind) {
        case 'gone':
          return [];
        case 'heard': {
          const { quote, homes, isBound } = fate;
          const home = homes.find((one) => left.has(one));
          const segment = home ?? (isBound ? undefined : segments.at(-1)?.key);
          return segment === undefined ? [] : [[key, { quote, segment }]];
        }
      }
    }),
  );
};

/** The blocks with a quote after the nearest of those that stand before it in a version; at the end if no version has it here. */
const withQuote = (
  blocks: readonly DeskBlock[],
  quote: DeskQuote,
  segment: PartKey,
  { base, mine, theirs }: Versions<Script>,
): DeskBlock[] => {
  const model = [mine, theirs, base]
    .map((script) => script.find(({ key }) => key === segment)?.blocks ?? [])
    .find((blocksThere) => blocksThere.some(({ key }) => key === quote.key));
  const before = model?.slice(
    0,
    model.findIndex(({ key }) => key === quote.key),
  );
  const neighbour = before?.findLast(({ key }) => blocks.some((block) => block.key === key));
  const at =
    before === undefined
      ? blocks.length
      : blocks.findLastIndex(({ key }) => key === neighbour?.key) + 1;
  return blocks.toSpliced(at, 0, quote);
};
