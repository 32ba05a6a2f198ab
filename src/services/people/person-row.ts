import type { PersonName } from '../../domain/names/merged-names';
import type { Instant } from '../mapping/article-row';

/** A Person's row as `strapi.db.query` returns it with PERSON_POPULATE. */
export interface PersonRow {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly names: readonly (PersonName & { readonly id: number })[];
  readonly affiliation: string | null;
  readonly title: string | null;
  readonly staff: boolean | null;
  readonly active: boolean | null;
  /** Who this person turned out to be as well; their documentIds stand in editions for ever. */
  readonly merged: readonly MergedPersonRow[];
}

export interface MergedPersonRow {
  readonly id: number;
  readonly personDocumentId: string;
  readonly name: string;
  readonly mergedAt: Instant;
  readonly mergedBy: string | null;
}

/** What to populate so that a row is a PersonRow. */
export const PERSON_POPULATE = { names: true, merged: true } as const;
