import { assembleArticle } from './assemble-article';
import type { AssembledArticle } from './assembled-article';
import { disassembleArticle } from './disassemble-article';
import { inContractOrder } from './in-contract-order';

/** A derived field that is computed otherwise today. */
export interface DerivedChange {
  /** Field path, such as `segments[1].seconds`. */
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** What comes of computing the derived fields of a published article anew. */
export type RebuiltArticle =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed';
      readonly content: AssembledArticle;
      readonly changes: readonly DerivedChange[];
    }
  /** It would say something else than was published: it is to stay as it is. */
  | { readonly kind: 'kept' };

/** Computes what is derived from the words and credits of a published article (seconds, byline) as it is computed today. */
export const rebuildArticle = (published: AssembledArticle): RebuiltArticle => {
  const { edition, publishedAt } = published;
  if (edition === null || publishedAt === null) {
    return { kind: 'kept' };
  }
  const now = assembleArticle(disassembleArticle(published), { number: edition, publishedAt });
  const content = withDerivedOf(published, now);
  if (JSON.stringify(inContractOrder(content)) !== JSON.stringify(inContractOrder(now))) {
    return { kind: 'kept' };
  }
  const changes = derivedFields(published).flatMap(([field, before], index): DerivedChange[] => {
    const after = derivedFields(content)[index]?.[1] ?? null;
    return before === after ? [] : [{ field, before, after }];
  });
  return changes.length === 0 ? { kind: 'same' } : { kind: 'changed', content, changes };
};

/** What was published, its derived fields taken from another. */
const withDerivedOf = (published: AssembledArticle, other: AssembledArticle): AssembledArticle => ({
  ...published,
  byline: other.byline,
  seconds: other.seconds,
  segments: published.segments.map((segment, index) => ({
    ...segment,
    seconds: other.segments[index]?.seconds ?? segment.seconds,
  })),
});

const derivedFields = ({
  byline,
  seconds,
  segments,
}: AssembledArticle): [string, string | number | null][] => [
  ['byline', byline],
  ['seconds', seconds],
  ...segments.map((segment, index): [string, number] => [
    `segments[${index}].seconds`,
    segment.seconds,
  ]),
];
