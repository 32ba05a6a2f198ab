import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, EDITION } from '../../src/services/uids';
import { answerQuestions } from './child-process';
import { statementsOf } from './count-statements';
import { loadCompiledStrapi } from './load-compiled-strapi';

/** What the program can be asked; it answers when it is done. */
export type ServerQuestion =
  /** Boots on the database of the environment and listens; answers nothing. */
  | { readonly kind: 'start'; readonly port: number }
  /** Stores a draft; answers its documentId. */
  | { readonly kind: 'store'; readonly article: StoredArticle }
  /** Answers the editions of an article, and its draft's schedule. */
  | { readonly kind: 'schedule'; readonly documentId: string }
  /** Stores and publishes an article; answers its documentId. */
  | { readonly kind: 'publish'; readonly article: StoredArticle }
  /** Changes a draft's parts by their documentIds and publishes the article. */
  | {
      readonly kind: 'correct';
      readonly documentId: string;
      readonly data: object;
      readonly parts: readonly PartChange[];
    }
  | { readonly kind: 'withdraw'; readonly documentId: string }
  /** Sends a request to itself; answers how many statements that took. */
  | { readonly kind: 'statements'; readonly request: SelfRequest }
  /** Answers the bytes that the process holds. */
  | { readonly kind: 'memory' };

export interface PartChange {
  readonly uid: 'api::segment.segment' | 'api::quote.quote' | 'api::credit.credit';
  readonly documentId: string;
  readonly data: object;
}

export interface SelfRequest {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let strapi: Core.Strapi;
let address = '';

const start = async (port: number): Promise<void> => {
  strapi = await loadCompiledStrapi();
  address = `http://127.0.0.1:${port}`;
  await new Promise<void>((resolve) => {
    strapi.server.mount();
    strapi.server.httpServer.listen(port, '127.0.0.1', resolve);
  });
};

const publish = (documentId: string) => strapi.documents(ARTICLE).publish({ documentId });

const scheduleOf = async (documentId: string) => ({
  editions: await strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    select: ['publishedAt', 'withdrawnAt', 'publishedBy'],
  }),
  draft: (await strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: null },
    select: ['publishAt', 'unpublishAt', 'scheduleRefusal'],
  })) as unknown,
});

const answer = async (question: ServerQuestion): Promise<unknown> => {
  switch (question.kind) {
    case 'start':
      return start(question.port);
    case 'store':
      return storeArticle(strapi, question.article);
    case 'schedule':
      return scheduleOf(question.documentId);
    case 'publish': {
      const documentId = await storeArticle(strapi, question.article);
      await publish(documentId);
      return documentId;
    }
    case 'correct': {
      const { documentId, data, parts } = question;
      await strapi.db.transaction(async () => {
        await strapi.documents(ARTICLE).update({ documentId, data });
        for (const part of parts) {
          await strapi
            .documents(part.uid)
            .update({ documentId: part.documentId, data: part.data } as never);
        }
        await publish(documentId);
      });
      return null;
    }
    case 'withdraw':
      return strapi
        .documents(ARTICLE)
        .unpublish({ documentId: question.documentId })
        .then(() => null);
    case 'statements': {
      const { path, method, headers, body } = question.request;
      const statements = await statementsOf(strapi, () =>
        fetch(`${address}${path}`, { method, headers, body }).then((reply) => reply.text()),
      );
      return statements.length;
    }
    case 'memory':
      return process.memoryUsage().rss;
  }
};

answerQuestions(answer);
