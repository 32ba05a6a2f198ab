import type { ArticleDifference } from '../domain/article/difference/article-difference';
import type { EditionEntry, EditionRecord } from '../domain/article/edition-record';
import type { Pagination, RestoredDraft } from './answers';
import { draftIn } from './draft-calls';
import type { NewsroomClient } from './newsroom-client';
import { received } from './received';
import type { Transport } from './transport';

/** What is asked of what was published. */
export const editionCalls = (
  send: Transport,
): Pick<NewsroomClient, 'editions' | 'edition' | 'difference' | 'restore'> => ({
  editions: async (id, { page, pageSize } = {}, { signal } = {}) => {
    const reply = await send({
      path: editionsPath(id),
      query: { pagination: { page, pageSize } },
      signal,
    });
    const { data, meta } = received(reply) as {
      readonly data: readonly EditionEntry[];
      readonly meta: { readonly pagination: Pagination };
    };
    return { entries: data, pagination: meta.pagination };
  },
  edition: async (id, number, { signal } = {}) => {
    const reply = await send({ path: `${editionsPath(id)}/${number}`, signal });
    return (received(reply) as { readonly data: EditionRecord }).data;
  },
  difference: async (id, number, { from, to } = {}, { signal } = {}) => {
    const path = `${editionsPath(id)}/${number}/difference`;
    const reply = await send({ path, query: { from, to }, signal });
    return (received(reply) as { readonly data: ArticleDifference }).data;
  },
  restore: async (id, number, etag, { signal } = {}) => {
    const path = `${editionsPath(id)}/${number}/restore`;
    const reply = await send({ method: 'POST', path, ifMatch: etag, signal });
    const { meta } = received(reply) as { readonly meta: Pick<RestoredDraft, 'dropped'> };
    return { ...draftIn(reply), dropped: meta.dropped };
  },
});

const editionsPath = (id: string): string => `/articles/${encodeURIComponent(id)}/editions`;
