import type { AssembledArticle } from './assembled-article';

/** What is on record of an edition, without what was published. */
export interface EditionEntry {
  readonly number: number;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  /** The administrator's or user's address, or the API token's name; null when no request stood behind it. */
  readonly publishedBy: string | null;
  /** When the public stopped having the article; null while it has it, or a later edition. */
  readonly withdrawnAt: string | null;
  /** Another content never has it: SHA-256 over the content in the order of the contract. */
  readonly etag: string;
}

/** An edition with the article as it was published. */
export interface EditionRecord extends EditionEntry {
  readonly content: AssembledArticle;
}
