import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE } from '../../src/services/uids';
import type { BootedStrapi } from './boot-strapi';
import type { Headers } from './callers';

/** A running Strapi and who may publish on it. */
export interface Newsroom {
  readonly app: BootedStrapi;
  readonly administrator: Headers;
  readonly token: Headers;
}

/** What came of an attempt, in one form for all doors. */
export interface Outcome {
  readonly documentId: string | null;
  /** null when it was done. */
  readonly refusal: Refusal | null;
}

/** A refusal as its caller sees it; `status` is null where there is no HTTP status of its own (GraphQL, the document service). */
export interface Refusal {
  readonly status: number | null;
  readonly name: string;
  readonly message: string;
  readonly details: { readonly errors?: readonly { path: string[]; message: string }[] };
}

/** Fields of an article as the doors take them; parts are named by documentId. */
export interface ArticleFields {
  readonly headline?: string;
  readonly slug?: string;
  readonly language?: string;
  readonly format?: string;
  readonly airedAt?: string;
  readonly firstPublishedAt?: string;
  readonly segments?: readonly string[];
  readonly credits?: readonly string[];
}

type PublishDraft = (newsroom: Newsroom, documentId: string) => Promise<Outcome>;
type SaveAndPublish = (
  newsroom: Newsroom,
  documentId: string,
  fields: ArticleFields,
) => Promise<Outcome>;
type CreateAndPublish = (newsroom: Newsroom, fields: ArticleFields) => Promise<Outcome>;

const ADMIN_ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

/** Every way to change a draft and publish it in one request. */
export const SAVE_AND_PUBLISH: Readonly<Record<string, SaveAndPublish>> = {
  'REST PUT': async ({ app, token }, documentId, data) =>
    httpOutcome(await app.request.put(`/api/articles/${documentId}`).set(token).send({ data })),
  'GraphQL updateArticle': async ({ app, token }, documentId, data) =>
    graphqlOutcome(
      await app.request
        .post('/graphql')
        .set(token)
        .send({
          query: `mutation ($documentId: ID!, $data: ArticleInput!) {
          saved: updateArticle(documentId: $documentId, data: $data) { documentId }
        }`,
          variables: { documentId, data },
        }),
    ),
  'document service update': ({ app }, documentId, data) =>
    serviceOutcome(() =>
      app.strapi.documents(ARTICLE).update({
        documentId,
        data: documentData<typeof ARTICLE>({ ...data }),
        status: 'published',
      }),
    ),
  'panel, publish with changes': async ({ app, administrator }, documentId, fields) =>
    httpOutcome(
      await app.request
        .post(`${ADMIN_ARTICLES}/${documentId}/actions/publish`)
        .set(administrator)
        .send(await asPanelSends(app, fields)),
    ),
};

/** Every way to publish a draft as it is saved. */
export const PUBLISH_DRAFT: Readonly<Record<string, PublishDraft>> = {
  ...Object.fromEntries(
    Object.entries(SAVE_AND_PUBLISH).map(([name, publish]): [string, PublishDraft] => [
      `${name}, nothing changed`,
      (newsroom, documentId) => publish(newsroom, documentId, {}),
    ]),
  ),
  'document service publish': ({ app }, documentId) =>
    serviceOutcome(async () => {
      const { entries } = await app.strapi.documents(ARTICLE).publish({ documentId });
      return entries[0];
    }),
  'document service publish, all locales': ({ app }, documentId) =>
    serviceOutcome(async () => {
      const { entries } = await app.strapi.documents(ARTICLE).publish({ documentId, locale: '*' });
      return entries[0];
    }),
  'panel, publish of several': async ({ app, administrator }, documentId) => {
    const answer = await app.request
      .post(`${ADMIN_ARTICLES}/actions/bulkPublish`)
      .set(administrator)
      .send({ documentIds: [documentId] });
    const { refusal } = httpOutcome(answer);
    return { documentId, refusal };
  },
};

/** Every way to create an article and publish it in one request. */
export const CREATE_AND_PUBLISH: Readonly<Record<string, CreateAndPublish>> = {
  'REST POST': async ({ app, token }, data) =>
    httpOutcome(await app.request.post('/api/articles').set(token).send({ data })),
  'GraphQL createArticle': async ({ app, token }, data) =>
    graphqlOutcome(
      await app.request
        .post('/graphql')
        .set(token)
        .send({
          query: `mutation ($data: ArticleInput!) {
          saved: createArticle(data: $data) { documentId }
        }`,
          variables: { data },
        }),
    ),
  'document service create': ({ app }, data) =>
    serviceOutcome(() =>
      app.strapi
        .documents(ARTICLE)
        .create({ data: documentData<typeof ARTICLE>({ ...data }), status: 'published' }),
    ),
  'panel, create and publish': async ({ app, administrator }, fields) =>
    httpOutcome(
      await app.request
        .post(`${ADMIN_ARTICLES}/actions/publish`)
        .set(administrator)
        .send(await asPanelSends(app, fields)),
    ),
};

/** The panel publishes several at once. */
export const publishSeveral = async (
  { app, administrator }: Newsroom,
  documentIds: readonly string[],
): Promise<Refusal | null> => {
  const answer = await app.request
    .post(`${ADMIN_ARTICLES}/actions/bulkPublish`)
    .set(administrator)
    .send({ documentIds });
  return httpOutcome(answer).refusal;
};

/** The panel names relations by what is connected and what is taken away. */
const asPanelSends = async (
  app: BootedStrapi,
  { segments, credits, ...fields }: ArticleFields,
) => ({
  ...fields,
  ...(segments && { segments: { set: await entriesOf(app, 'api::segment.segment', segments) } }),
  ...(credits && { credits: { set: await entriesOf(app, 'api::credit.credit', credits) } }),
});

const entriesOf = async (app: BootedStrapi, uid: string, documentIds: readonly string[]) =>
  (await app.strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['id', 'documentId'],
    orderBy: { id: 'asc' },
  })) as unknown[];

interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

export const httpOutcome = ({ status, body }: HttpAnswer): Outcome => {
  const { data, error } = body as {
    data: { documentId?: string } | null;
    error?: Omit<Refusal, 'status'>;
  };
  return error
    ? { documentId: null, refusal: { ...error, status } }
    : { documentId: data?.documentId ?? null, refusal: null };
};

export const graphqlOutcome = ({ body }: HttpAnswer): Outcome => {
  const { data, errors } = body as {
    data?: { saved: { documentId: string } | null } | null;
    errors?: { message: string; extensions: { error?: Omit<Refusal, 'status'> } }[];
  };
  const [error] = errors ?? [];
  return error
    ? {
        documentId: null,
        refusal: {
          status: null,
          ...(error.extensions.error ?? { name: '', message: error.message, details: {} }),
        },
      }
    : { documentId: data?.saved?.documentId ?? null, refusal: null };
};

export const serviceOutcome = async (
  attempt: () => Promise<{ documentId: string } | null | undefined>,
): Promise<Outcome> => {
  try {
    const document = await attempt();
    return { documentId: document?.documentId ?? null, refusal: null };
  } catch (error) {
    return {
      documentId: null,
      refusal: { ...(error as Refusal), status: null, message: (error as Error).message },
    };
  }
};
