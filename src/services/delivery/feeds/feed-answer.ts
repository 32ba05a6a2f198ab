import type { Core } from '@strapi/strapi';
import type { DatabaseReader } from '../database/database-reader';
import { foundAnswer, type Answer } from '../http/answer';
import { readPublicState } from '../lists/public-state';
import type { Source } from '../memory/answer-memory';
import type { PublicFeed } from './public-feed';

/** The news of the last two days change by the clock alone: no feed is kept for longer. */
const LONGEST_MS = 1000;

/** The answer to a request for a feed. What the feed refuses, its `load` throws. */
export const feedSource = (
  strapi: Core.Strapi,
  database: DatabaseReader,
  feed: PublicFeed,
  query: unknown,
): Source<Answer> => ({
  key: `feed ${feed.name} ${JSON.stringify(query)}`,
  load: async () => {
    const { version, until } = await readPublicState(database);
    const latest = Math.min(until, Date.now() + LONGEST_MS);
    const { body, mediaType, lastModified } = await feed.write(strapi, query);
    return { value: foundAnswer(body, mediaType, lastModified), token: version, until: latest };
  },
  token: async () => (await readPublicState(database)).version,
});
