import type { AssembledArticle, AssembledCredit, AssembledSegment } from '../assembled-article';
import type { Correction, TipLine } from '../stored-article';
import type {
  ArticleDifference,
  PartChange,
  SegmentChange,
  SegmentHead,
} from './article-difference';
import {
  articleFields,
  correctionFields,
  creditFields,
  segmentFields,
  tipLineFields,
} from './compared-fields';
import { differFields } from './differ-fields';
import { differItems } from './differ-items';
import { differList, listSteps, type ListRules } from './differ-list';
import { matchParts, type KeyOf } from './match-parts';

/**
 * Compares two versions of one article, the earlier one first. Parts are the same by their documentId; where one has none, or its
 * other was made anew, by what they say. A part that stands elsewhere is told as moved, not as removed and added.
 */
export const differArticle = (
  before: AssembledArticle,
  after: AssembledArticle,
): ArticleDifference => ({
  fields: differFields(articleFields(before), articleFields(after)),
  segments: differSegments(before.segments, after.segments),
  credits: differList(before.credits, after.credits, CREDIT_RULES),
  tipLines: differList(before.tipLines, after.tipLines, TIP_LINE_RULES),
  corrections: differList(before.corrections, after.corrections, CORRECTION_RULES),
});

const differSegments = (
  before: readonly AssembledSegment[],
  after: readonly AssembledSegment[],
): SegmentChange[] => {
  const matches = matchParts(before, after, SEGMENT_KEYS);
  const items = differItems(before, after, matches);
  return listSteps(before, after, matches).flatMap((step): SegmentChange[] => {
    const change = {
      ...withoutItems(step),
      items:
        (step.kind === 'removed' ? items.gone.get(step.from - 1) : items.there.get(step.at - 1)) ??
        [],
    };
    if (change.kind !== 'changed') {
      return [change];
    }
    const old = before[change.from - 1];
    const fields =
      old === undefined ? [] : differFields(segmentFields(old), segmentFields(change.part));
    const isSame =
      !change.isMoved && fields.length === 0 && change.items.every(({ kind }) => kind === 'same');
    return isSame ? [] : [{ ...change, fields }];
  });
};

const withoutItems = (change: PartChange<AssembledSegment>): PartChange<SegmentHead> => {
  const { documentId, order, role, label, name } = change.part;
  return { ...change, part: { documentId, order, role, label, name } };
};

/** What has no id of its own is looked for by its content: exactly, then by what it is. */
const SEGMENT_KEYS: readonly KeyOf<AssembledSegment>[] = [
  ({ documentId }) => documentId,
  ({ role, label, items }) =>
    JSON.stringify([role, label, items.map(({ kind, text }) => [kind, text])]),
  ({ role, label }) => JSON.stringify([role, label]),
];

const CREDIT_RULES: ListRules<AssembledCredit> = {
  keys: [({ documentId }) => documentId, ({ role, name }) => JSON.stringify([role, name])],
  fieldsOf: creditFields,
};

const TIP_LINE_RULES: ListRules<TipLine> = {
  keys: [({ documentId }) => documentId, ({ channel, value }) => JSON.stringify([channel, value])],
  fieldsOf: tipLineFields,
};

/** Corrections have no id: the same one is that of the same text, or else of the same kind and instant. */
const CORRECTION_RULES: ListRules<Correction> = {
  keys: [
    (correction) => JSON.stringify(correctionFields(correction)),
    ({ kind, text }) => JSON.stringify([kind, text]),
    ({ kind, date }) => JSON.stringify([kind, date]),
  ],
  fieldsOf: correctionFields,
};
