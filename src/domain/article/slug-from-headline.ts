import slugify from '@sindresorhus/slugify';
import type { StoredArticle } from './stored-article';

/** Longer addresses are cut. */
const LONGEST = 200;

/**
 * Writes a text as the last part of an address: `Why did the ferry stop?` → `why-did-the-ferry-stop`.
 * @returns empty when nothing of the text can be written in an address, as with one in Hangul
 */
export const slugFrom = (text: string): string =>
  slugify(text).slice(0, LONGEST).replace(/-+$/u, '');

/**
 * The slug that storing an article tries first (`-2`, `-3` … follow when another article has it): its headline's, or else one
 * made from the day of airing.
 * @param today `YYYY-MM-DD`, for an article without a day of its own
 */
export const slugFromHeadline = (
  { headline, airedAt, airedOn }: Pick<StoredArticle, 'headline' | 'airedAt' | 'airedOn'>,
  today: string,
): string => slugFrom(headline) || `report-${(airedAt ?? airedOn ?? today).slice(0, 10)}`;
