import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { StoredArticle } from '../../domain/article/stored-article';
import type { FormerPeople } from '../people/load-former-people';

/** All that the database has of one article, as the audit looks at it. */
export interface AuditedArticle {
  readonly documentId: string;
  /** How many draft rows there are; one, or none when the article was deleted. */
  readonly drafts: number;
  /** Its published rows with their parts; at most one when all is well. */
  readonly published: readonly StoredArticle[];
  /** In the order of their numbers. */
  readonly editions: readonly AuditedEdition[];
  /** Who is somebody else now than in the editions. */
  readonly formerPeople: FormerPeople;
}

export interface AuditedEdition {
  readonly number: number;
  readonly content: AssembledArticle;
  readonly etag: string;
  readonly isWithdrawn: boolean;
  /** Whose current edition it says to be, and at which address; null when it is not a current one. */
  readonly currentFor: string | null;
  readonly currentSlug: string | null;
}
