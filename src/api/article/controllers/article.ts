import { errors } from '@strapi/utils';
import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parsedArticle } from '../../../domain/article/parsed-article';
import { isPublishable } from '../../../domain/credits/is-publishable';
import { proposePeople } from '../../../domain/names/propose-people';
import { readTranscript } from '../../../domain/transcript/read-transcript';
import { mayReadDrafts } from '../../../services/access/may-read-drafts';
import { checkDraft } from '../../../services/articles/check-draft';
import { replaceDraft } from '../../../services/articles/replace-draft';
import { JSON_FORMAT } from '../../../services/delivery/article-formats';
import { articleSource } from '../../../services/delivery/article-answer';
import { AssembledQuery } from '../../../services/delivery/article-request';
import { deliveryOf } from '../../../services/delivery/delivery';
import { findDraft, findDraftId } from '../../../services/delivery/find-draft';
import { acceptsJson } from '../../../services/delivery/http/negotiate';
import { sendAnswer } from '../../../services/delivery/http/send-answer';
import { loadRenderSettings } from '../../../services/delivery/load-render-settings';
import { listSource } from '../../../services/delivery/lists/list-answer';
import { ListRequest } from '../../../services/delivery/lists/list-query';
import { negotiateFormat, NO_CACHING, sendDraftAs } from '../../../services/delivery/send-article';
import { importOnce } from '../../../services/importing/import-once';
import type { DraftAddress } from '../../../services/importing/import-reports';
import {
  assertImportable,
  ImportBody,
  ImportQuery,
} from '../../../services/importing/import-request';
import { loadPeople } from '../../../services/importing/load-people';
import { answerError, type Refusal } from '../../../services/requests/answer-error';
import { parseBody, parseQuery } from '../../../services/requests/parse-request';
import { answeringPreconditions } from '../../../services/requests/precondition-error';
import { requireUtf8Json } from '../../../services/requests/require-utf8-json';

/** Strapi's own prefix of every route of the content API. */
const API = '/api';

export default factories.createCoreController('api::article.article', ({ strapi }) => ({
  /** GET /articles/:id/assembled: the current edition, or the draft to who may read it. */
  async assembled(ctx: Context) {
    const { status, format: wanted } = parseQuery(AssembledQuery, ctx.query);
    if (status === 'draft') {
      ctx.set('Cache-Control', NO_CACHING);
      if (!(await mayReadDrafts(strapi))) {
        throw new errors.ForbiddenError('Drafts are not public.');
      }
      return sendDraft(ctx, wanted);
    }
    const { editions, settings } = deliveryOf(strapi);
    ctx.set('Cache-Control', settings.cacheControl);
    const format = negotiateFormat(ctx, wanted);
    if (format === null) {
      return;
    }
    const { value } = await articleSource(editions, idOf(ctx), format).load();
    await sendAnswer(ctx, value, settings);
  },

  /** GET /articles/assembled: current editions, by what the query asks for. */
  async assembledList(ctx: Context) {
    const { lists, states, settings } = deliveryOf(strapi);
    ctx.set('Cache-Control', settings.cacheControl);
    const query = parseQuery(ListRequest, ctx.query);
    if (!acceptsJson(ctx)) {
      const message = 'A list can be had as: application/json.';
      answerError(ctx, { status: 406, name: 'NotAcceptableError', message });
      return;
    }
    const { value } = await listSource(lists, states, query).load();
    await sendAnswer(ctx, value, settings);
  },

  /** GET /articles/:id/assembled/draft */
  async draft(ctx: Context) {
    const { format } = parseQuery(z.strictObject({ format: z.string().optional() }), ctx.query);
    return sendDraft(ctx, format);
  },

  /** PUT /articles/:id/assembled: stores a whole draft, when it is still the one that If-Match names. */
  async replace(ctx: Context) {
    ctx.set('Cache-Control', NO_CACHING);
    parseQuery(z.strictObject({}), ctx.query);
    if (!requireUtf8Json(ctx)) {
      return;
    }
    const { data } = parseBody(z.strictObject({ data: z.unknown() }), ctx.request.body);
    const documentId = await findDraftId(strapi, idOf(ctx));
    if (documentId === null) {
      throw new errors.NotFoundError('There is no such article.');
    }
    await answeringPreconditions(ctx, async () => {
      const ifMatch = ctx.get('If-Match');
      const { article } = await replaceDraft(strapi, documentId, data, { ifMatch });
      sendDraftAs(ctx, article, JSON_FORMAT);
    });
  },

  /** GET /articles/:id/check: every rule's answer on the saved draft. */
  async check(ctx: Context) {
    parseQuery(z.strictObject({}), ctx.query);
    const documentId = await findDraftId(strapi, idOf(ctx));
    const results = documentId && (await checkDraft(strapi, documentId));
    if (!results) {
      throw new errors.NotFoundError('There is no such article.');
    }
    ctx.body = { data: { publishable: isPublishable(results), results } };
  },

  /** POST /articles/import: what a pasted page says; stored as a draft unless it is a dry run. */
  async import(ctx: Context) {
    if (!requireUtf8Json(ctx)) {
      return;
    }
    const { again } = parseQuery(ImportQuery, ctx.query);
    const { text, dryRun } = parseBody(ImportBody, ctx.request.body);
    assertImportable(text);
    const { article, ...doubts } = readTranscript(text);
    const read = parsedArticle(article);
    if (dryRun) {
      const proposals = proposePeople(read, await loadPeople(strapi));
      ctx.body = { data: read, ...doubts, proposals };
      return;
    }
    const { kind, draft } = await importOnce(strapi, { text }, { again });
    if (kind === 'known') {
      answerError(ctx, knownText(draft));
      return;
    }
    ctx.status = 201;
    ctx.set('Location', `${API}/articles/${draft.documentId}/assembled?status=draft`);
    const proposals = proposePeople(read, await loadPeople(strapi));
    ctx.body = { data: { ...draft, ...read }, ...doubts, proposals };
  },
}));

/** The answer to a text that has a draft already: which one, and what to do. */
const knownText = (draft: DraftAddress): Refusal => {
  const message = `text: was imported before, as the draft ${draft.documentId}; add ?again=true to import it once more.`;
  return {
    status: 409,
    name: 'ConflictError',
    message,
    details: { errors: [{ path: ['text'], message, name: 'ConflictError' }], draft },
  };
};

const sendDraft = async (ctx: Context, wanted: string | undefined) => {
  ctx.set('Cache-Control', NO_CACHING);
  const format = negotiateFormat(ctx, wanted);
  if (format === null) {
    return;
  }
  const draft = await findDraft(strapi, idOf(ctx));
  if (draft === null) {
    throw new errors.NotFoundError('There is no such article.');
  }
  sendDraftAs(ctx, draft, format, await loadRenderSettings(strapi));
};

const idOf = (ctx: Context): string => (ctx.params as { id: string }).id;
