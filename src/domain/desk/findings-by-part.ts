import type { CheckResult } from '../credits/check-result';
import type { DeskDocument, DeskSegment, PartKey } from './desk-document';
import { quotesOf } from './to-stored-article';

/** The breaches that a check found, each by the part of the document that it speaks of. */
export interface FindingsByPart {
  /** By the part's key. */
  readonly parts: ReadonlyMap<PartKey, readonly CheckResult[]>;
  /** By the article's own field (`headline`, `airedAt`, `credits` as a whole …). */
  readonly fields: ReadonlyMap<string, readonly CheckResult[]>;
}

/**
 * Sorts a check's breaches to where they are shown.
 * @param document the one that was checked (as `toStoredArticle` wrote it)
 */
export const findingsByPart = (
  document: DeskDocument,
  results: readonly CheckResult[],
): FindingsByPart => {
  const parts = new Map<PartKey, CheckResult[]>();
  const fields = new Map<string, CheckResult[]>();
  for (const result of results.filter(({ outcome }) => outcome === 'fail')) {
    const key = partAt(document, result.path ?? '');
    const [map, name] =
      key === null
        ? [fields, /^\w*/u.exec(result.path ?? '')?.[0] || (result.field ?? '')]
        : [parts, key];
    map.set(name, [...(map.get(name) ?? []), result]);
  }
  return { parts, fields };
};

const STEP = /(segments|quotes|credits|corrections|items)\[(\d+)\]/gu;

/** The key of the part that a field path of the stored article leads to; null when it leads to a field of the article itself. */
export const partAt = (document: DeskDocument, path: string): PartKey | null => {
  const [first, second] = [...path.matchAll(STEP)].map(([, list = '', index]): Step => ({
    list,
    index: Number(index),
  }));
  const part = first && partOfArticle(document, first);
  return part ? ('blocks' in part && second ? keyInSegment(part, second) : part.key) : null;
};

interface Step {
  readonly list: string;
  readonly index: number;
}

const partOfArticle = (document: DeskDocument, { list, index }: Step) =>
  ({
    segments: document.segments,
    credits: document.credits,
    corrections: document.corrections,
  })[list]?.[index];

const keyInSegment = (segment: DeskSegment, { list, index }: Step): PartKey =>
  (list === 'quotes' ? quotesOf(segment) : segment.blocks)[index]?.key ?? segment.key;
