import type { Credit, StoredArticle } from '../article/stored-article';
import { ARTICLE_FIELDS, type ArticleField } from './merging/conflict-piece';
import { mergeOrder } from './merging/merge-order';
import { mergeScript } from './merging/merge-script';
import { mergeValue, ofEach, type Merged, type Versions } from './merging/merged';
import { withTheirIds } from './merging/with-their-ids';

/**
 * Brings two versions of a draft together that both come from one. What only one of them changed is taken from it; what both
 * changed differently is a conflict: a field, a paragraph, what is said of a quote, a part that one removed. Parts are known by their
 * documentId; a part without one is new, unless the other version has added the same.
 * @param base the draft that both started from
 */
export const mergeDrafts = (
  base: StoredArticle,
  mine: StoredArticle,
  theirs: StoredArticle,
): Merged<StoredArticle> => {
  const drafts = { base, mine: withTheirIds({ base, mine, theirs }), theirs };
  const fields = ARTICLE_FIELDS.map((field) => ({ field, ...mergeField(field, drafts) }));
  const script = mergeScript(drafts);
  const credits = mergeCredits(ofEach(drafts, (draft) => draft.credits));
  const tipLines = mergeValue(
    ofEach(drafts, (draft) => draft.tipLines),
    (changed) => ({ id: 'tip-lines', kind: 'tip-lines', ...changed }),
  );
  const corrections = mergeValue(
    ofEach(drafts, (draft) => draft.corrections),
    (changed) => ({ id: 'corrections', kind: 'corrections', ...changed }),
  );
  return {
    conflicts: [...fields, script, credits, tipLines, corrections].flatMap(
      ({ conflicts }) => conflicts,
    ),
    merge: (choices) => ({
      ...theirs,
      ...Object.fromEntries(fields.map(({ field, merge }) => [field, merge(choices)])),
      segments: script.merge(choices),
      credits: credits.merge(choices),
      tipLines: tipLines.merge(choices),
      corrections: corrections.merge(choices),
    }),
  };
};

const mergeField = (
  field: ArticleField,
  drafts: Versions<StoredArticle>,
): Merged<StoredArticle[ArticleField]> =>
  mergeValue(
    ofEach(drafts, (draft) => draft[field]),
    (changed) => ({ id: `field:${field}`, kind: 'field', field, ...changed }),
  );

const mergeCredits = (lists: Versions<readonly Credit[]>): Merged<readonly Credit[]> => {
  const stored = ofEach(lists, byId);
  const ids = [stored.base, stored.mine, stored.theirs].flatMap((credits) => [...credits.keys()]);
  const merged = new Map(
    ids.map((credit) => [
      credit,
      mergeValue(
        ofEach(stored, (credits) => credits.get(credit) ?? null),
        (changed) => ({ id: `credit:${credit}`, kind: 'credit', credit, ...changed }),
      ),
    ]),
  );
  return {
    conflicts: [...merged.values()].flatMap(({ conflicts }) => conflicts),
    merge: (choices) =>
      mergeOrder(lists)
        .flatMap((credit) =>
          credit.documentId === null
            ? [credit]
            : (merged.get(credit.documentId)?.merge(choices) ?? []),
        )
        .map((credit, index) => ({ ...credit, order: index + 1 })),
  };
};

/** The stored credits by their ids; their order is not theirs but the list's. */
const byId = (credits: readonly Credit[]): ReadonlyMap<string, Credit> =>
  new Map(
    credits.flatMap((credit) =>
      credit.documentId === null ? [] : [[credit.documentId, { ...credit, order: 0 }]],
    ),
  );
