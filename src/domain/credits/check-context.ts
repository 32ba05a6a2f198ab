import type { AssembledArticle } from '../article/assembled-article';
import type { PersonReference, TipLine } from '../article/stored-article';
import type { NamedPerson } from '../names/compare-to-person';

/**
 * What the check knows beside the article. What is not known (null) leaves the laws that need it without anything to judge: the
 * command line knows none of it.
 */
export interface CheckContext {
  /** The article as it was last published, withdrawn since or not; null when it never was. */
  readonly lastEdition: AssembledArticle | null;
  /** The newsroom's own people, those who have left excepted. */
  readonly staff: readonly StaffMember[] | null;
  /** The tip lines that the newsroom shows by default, those in use. */
  readonly defaultTipLines: readonly TipLine[];
}

/** Somebody of the newsroom with all names they are known by. */
export interface StaffMember extends PersonReference, NamedPerson {
  readonly documentId: string;
  readonly name: string;
}

/** Nothing but the article is known. */
export const NO_CONTEXT: CheckContext = { lastEdition: null, staff: null, defaultTipLines: [] };
