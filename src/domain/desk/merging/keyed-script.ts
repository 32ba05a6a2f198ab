import type { StoredArticle } from '../../article/stored-article';
import type { DeskBlock, DeskQuote, DeskSegment } from '../desk-document';
import { toDeskDocument } from '../to-desk-document';
import { ofEach, type Versions } from './merged';

/** The segments of a draft, their parts called by keys that are the same in every version. */
export type Script = readonly DeskSegment[];

/**
 * Lays the segments of all versions out so that they can be compared. A stored segment or quote is called by its documentId, a
 * paragraph by its words; a quote that was not there before by all that it says, since the same one may be stored in one version and
 * not in the other; a segment without an id is the version's own.
 */
export const keyedScripts = (drafts: Versions<StoredArticle>): Versions<Script> => {
  const laid = ofEach(drafts, (draft) => toDeskDocument(draft).segments);
  const [inBase, inMine, inTheirs] = [laid.base, laid.mine, laid.theirs].map(
    (script) =>
      new Set(script.flatMap(({ blocks }) => quotesIn(blocks)).map((quote) => quote.documentId)),
  );
  const isKnown = (id: string | null): id is string =>
    id !== null && (inBase?.has(id) === true || (inMine?.has(id) && inTheirs?.has(id)) === true);
  const keyed = (script: Script, side: keyof Versions<unknown>): Script =>
    script.map((segment, index) => ({
      ...segment,
      key: segment.documentId ?? `${side} ${index}`,
      blocks: segment.blocks.map((block) => ({ ...block, key: keyOf(block, isKnown) })),
    }));
  return {
    base: keyed(laid.base, 'base'),
    mine: keyed(laid.mine, 'mine'),
    theirs: keyed(laid.theirs, 'theirs'),
  };
};

const KNOWN = 'known ';

const keyOf = (block: DeskBlock, isKnown: (id: string | null) => id is string): string => {
  switch (block.kind) {
    case 'paragraph':
      return `paragraph ${block.text}`;
    case 'quote':
      return isKnown(block.documentId)
        ? `${KNOWN}${block.documentId}`
        : `new ${JSON.stringify({ ...block, key: '', documentId: null })}`;
  }
};

/** Tells a quote that more than one version can have from one that only one of them made. */
export const isKnownQuote = (block: DeskBlock): block is DeskQuote =>
  block.kind === 'quote' && block.key.startsWith(KNOWN);

/** The quotes among some blocks. */
const quotesIn = (blocks: readonly DeskBlock[]): DeskQuote[] =>
  blocks.filter((block) => block.kind === 'quote');
