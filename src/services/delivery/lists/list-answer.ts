import { foundAnswer, type Answer } from '../http/answer';
import type { Source } from '../memory/answer-memory';
import { writeCursor, type ListQuery } from './list-query';
import type { ListPage, ListReader } from './list-reader';
import { versionOf, type PublicStates } from '../state/public-state';

/** The answer to a request for a list: one statement for its page, and one for the count where that is not known. */
export const listSource = (
  lists: ListReader,
  states: PublicStates,
  query: ListQuery,
): Source<Answer> => ({
  key: `list ${JSON.stringify(query)}`,
  load: async () => {
    // Nothing tells when an article went from the list: it is as new as this reading.
    const loadedAt = new Date();
    const page = await lists.page(query);
    const meta = { pagination: await paginationOf(lists, query, page) };
    const text = `{"data":[${page.articles.join(',')}],"meta":${JSON.stringify(meta)}}`;
    return {
      value: foundAnswer(text, 'application/json', loadedAt),
      token: page.state.version,
      readAt: page.state.readAt,
      until: page.state.until,
    };
  },
  token: () => versionOf(states),
});

const paginationOf = async (lists: ListReader, query: ListQuery, page: ListPage) => {
  const next = page.next && writeCursor(page.next);
  const { place, pageSize } = query;
  switch (place.kind) {
    case 'after':
      return { pageSize, next };
    case 'page': {
      const total = await lists.total(query, page.state);
      return { page: place.page, pageSize, pageCount: Math.ceil(total / pageSize), total, next };
    }
  }
};
