import type { DeskQuote, DeskSegment, PartKey } from '../desk-document';
import { isSame } from '../is-same';
import { QUOTE_FIELDS, type QuoteField, type QuotePiece } from './conflict-piece';
import { isKnownQuote, type Script } from './keyed-script';
import {
  choiceOf,
  mergeValue,
  ofEach,
  settled,
  type Choice,
  type Merged,
  type Versions,
} from './merged';

/** What becomes of a quote, told apart by `kind`. */
export type QuoteFate =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'heard';
      readonly quote: DeskQuote;
      /** The segments that it may be in, the right one first. */
      readonly homes: readonly PartKey[];
      /** Whether it goes when they all go. */
      readonly isBound: boolean;
    };

/** A quote that more than one version can have. */
export interface MergedQuote extends Merged<QuoteFate> {
  /** The segments that it may be in, whatever is chosen. */
  readonly mayBeIn: ReadonlySet<PartKey>;
}

/** A quote as one version has it. */
interface Heard {
  readonly quote: DeskQuote;
  readonly home: DeskSegment;
  /** Counted from 1 among its segment's paragraphs and quotes. */
  readonly number: number;
}

/**
 * Brings the quotes of two versions together that more than one version can have: whether they stay, what they say wherever they
 * are heard, and in which segment that is.
 * @returns by the quotes' keys
 */
export const mergeQuotes = (scripts: Versions<Script>): ReadonlyMap<PartKey, MergedQuote> => {
  const heard = ofEach(scripts, heardIn);
  const keys = [heard.base, heard.mine, heard.theirs].flatMap((by) => [...by.keys()]);
  return new Map(
    keys.map((key) => [
      key,
      mergeQuote(
        ofEach(heard, (by) => by.get(key) ?? null),
        scripts,
      ),
    ]),
  );
};

const heardIn = (script: Script): Map<PartKey, Heard> =>
  new Map(
    script.flatMap((home) =>
      home.blocks.flatMap((block, index): [PartKey, Heard][] =>
        isKnownQuote(block) ? [[block.key, { quote: block, home, number: index + 1 }]] : [],
      ),
    ),
  );

const GONE: MergedQuote = { ...settled({ kind: 'gone' }), mayBeIn: new Set() };

const mergeQuote = (
  { base, mine, theirs }: Versions<Heard | null>,
  scripts: Versions<Script>,
): MergedQuote => {
  if (mine && theirs) {
    return heardByBoth({ base, mine, theirs });
  }
  if (base && mine) {
    return heardByOne(base, mine, 'mine', { base: scripts.base, remover: scripts.theirs });
  }
  return base && theirs
    ? heardByOne(base, theirs, 'theirs', { base: scripts.base, remover: scripts.mine })
    : GONE;
};

/** A quote that one removed. Where its whole segment was removed, it is the segment about which is asked. */
const heardByOne = (
  base: Heard,
  kept: Heard,
  keeper: Choice,
  scripts: { readonly base: Script; readonly remover: Script },
): MergedQuote => {
  const isIn = (script: Script) => script.some(({ key }) => key === kept.home.key);
  const mayBeIn = new Set([kept.home.key]);
  if (isIn(scripts.base) && !isIn(scripts.remover)) {
    return { ...settled(stayingWith(kept, true)), mayBeIn };
  }
  if (kept.home.key === base.home.key && isSame(kept.quote, base.quote)) {
    return GONE;
  }
  const piece: QuotePiece = {
    id: pieceId(kept),
    kind: 'quote',
    ...whereOf(kept),
    mine: null,
    theirs: null,
    [keeper]: kept.quote,
  };
  return {
    conflicts: [piece],
    merge: (choices) =>
      choiceOf(piece, choices) === keeper ? stayingWith(kept, false) : { kind: 'gone' },
    mayBeIn,
  };
};

const stayingWith = ({ quote, home }: Heard, isBound: boolean): QuoteFate => ({
  kind: 'heard',
  quote,
  homes: [home.key],
  isBound,
});

const heardByBoth = ({
  base,
  mine,
  theirs,
}: {
  readonly base: Heard | null;
  readonly mine: Heard;
  readonly theirs: Heard;
}): MergedQuote => {
  const quotes = { mine: mine.quote, theirs: theirs.quote };
  const values = Object.keys(QUOTE_FIELDS)
    .filter(isQuoteField)
    .map((field) =>
      mergeValue(
        {
          base: base && valuesOf(field, base.quote),
          mine: valuesOf(field, mine.quote),
          theirs: valuesOf(field, theirs.quote),
        },
        () => ({
          id: `${pieceId(theirs)}:${field}`,
          kind: 'quote-field',
          field,
          ...whereOf(theirs),
          ...quotes,
        }),
      ),
    );
  const home = mergeValue(
    { base: base?.home.key, mine: mine.home.key, theirs: theirs.home.key },
    () => ({
      id: `${pieceId(theirs)}:place`,
      kind: 'quote-place',
      ...whereOf(theirs),
      mine: mine.home,
      theirs: theirs.home,
    }),
  );
  const homes = [mine.home.key, theirs.home.key];
  const settledHome = home.conflicts.length === 0 ? home.merge(new Map()) : undefined;
  return {
    conflicts: [...values, home].flatMap(({ conflicts }) => conflicts),
    merge: (choices) => ({
      kind: 'heard',
      quote: values.reduce((quote, { merge }) => ({ ...quote, ...merge(choices) }), theirs.quote),
      homes: [home.merge(choices) ?? mine.home.key, ...homes],
      isBound: false,
    }),
    mayBeIn: new Set(settledHome === undefined ? homes : [settledHome]),
  };
};

const isQuoteField = (name: string): name is QuoteField => name in QUOTE_FIELDS;

const valuesOf = (field: QuoteField, quote: DeskQuote): Partial<DeskQuote> =>
  Object.fromEntries(QUOTE_FIELDS[field].map((name) => [name, quote[name]]));

const pieceId = ({ quote }: Heard): string => `quote:${String(quote.documentId)}`;

const whereOf = ({ home, number }: Heard) => ({ segment: home.key, number });
