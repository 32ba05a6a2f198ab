import type { Operation } from './operation';
import { ARTICLE_OPERATIONS } from './operations/article-operations';
import { DESCRIPTION_OPERATIONS } from './operations/description-operations';
import { DRAFT_OPERATIONS } from './operations/draft-operations';
import { EDITION_OPERATIONS } from './operations/edition-operations';
import { FEED_OPERATIONS } from './operations/feed-operations';
import { PEOPLE_OPERATIONS } from './operations/people-operations';

/** Everything that the project itself answers over REST, in the sequence of the description; Strapi's stock routes are not in it. */
export const OPERATIONS: readonly Operation[] = [
  ...ARTICLE_OPERATIONS,
  ...DRAFT_OPERATIONS,
  ...EDITION_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...FEED_OPERATIONS,
  ...DESCRIPTION_OPERATIONS,
];
