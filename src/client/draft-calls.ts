import type { DraftArticle } from '../domain/article/draft-article';
import type { ParsedArticle } from '../domain/article/parsed-article';
import type { Check, Draft, ImportedReading, Reading } from './answers';
import { assembledPath } from './article-calls';
import { NewsroomError } from './newsroom-error';
import type { NewsroomClient } from './newsroom-client';
import { received } from './received';
import type { Reply } from './reply';
import type { Transport } from './transport';

/** What editors ask. */
export const draftCalls = (
  send: Transport,
): Pick<NewsroomClient, 'draft' | 'save' | 'check' | 'read' | 'importText'> => ({
  draft: async (id, { signal } = {}) =>
    draftIn(await send({ path: assembledPath(id), query: { status: 'draft' }, signal })),
  save: async (id, { article, etag }, { signal } = {}) =>
    draftIn(
      await send({
        method: 'PUT',
        path: assembledPath(id),
        body: { data: article },
        ifMatch: etag,
        signal,
      }),
    ),
  check: async (id, { signal } = {}) => {
    const reply = await send({ path: `/articles/${encodeURIComponent(id)}/check`, signal });
    return (received(reply) as { readonly data: Check }).data;
  },
  read: async (text, { signal } = {}) =>
    readingIn<ParsedArticle>(
      await send({ method: 'POST', path: IMPORT, body: { text, dryRun: true }, signal }),
    ),
  importText: async (text, { again, signal } = {}) =>
    readingIn<ImportedReading['article']>(
      await send({ method: 'POST', path: IMPORT, query: { again }, body: { text }, signal }),
    ),
});

const IMPORT = '/articles/import';

/** The draft of an answer. @throws NewsroomError when its ETag was not passed on, as a proxy may do: it could not be saved */
export const draftIn = (reply: Reply): Draft => {
  const { data } = received(reply) as { readonly data: DraftArticle };
  if (reply.etag === null) {
    throw new NewsroomError('The draft came without its ETag.', {
      kind: 'unexpected',
      status: reply.status,
    });
  }
  return { article: data, etag: reply.etag };
};

const readingIn = <Article>(reply: Reply): Reading<Article> => {
  const { data, ...rest } = received(reply) as Omit<Reading<Article>, 'article'> & {
    readonly data: Article;
  };
  return { article: data, ...rest };
};
