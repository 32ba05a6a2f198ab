import type { Core } from '@strapi/strapi';
import { foundAnswer, type Answer } from '../http/answer';
import type { Source } from '../memory/answer-memory';
import { versionOf, type PublicStates } from '../state/public-state';
import type { PublicFeed } from './public-feed';

/** The news of the last two days change by the clock alone: no feed is kept for longer. */
const LONGEST_MS = 1000;

/** The answer to a request for a feed. What the feed refuses, its `load` throws. */
export const feedSource = (
  strapi: Core.Strapi,
  states: PublicStates,
  feed: PublicFeed,
  query: unknown,
): Source<Answer> => ({
  key: `feed ${feed.name} ${JSON.stringify(query)}`,
  load: async () => {
    const { version, readAt, until } = await states.get();
    const latest = Math.min(until, Date.now() + LONGEST_MS);
    const { body, mediaType, lastModified } = await feed.write(strapi, query);
    const value = foundAnswer(body, mediaType, lastModified);
    return { value, token: version, readAt, until: latest };
  },
  token: () => versionOf(states),
});
