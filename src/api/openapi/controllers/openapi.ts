import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { openApiDocument, type OpenApiDocument } from '../../../openapi/openapi-document';
import { PUBLIC_CACHING } from '../../../services/delivery/send-article';
import { parseQuery } from '../../../services/requests/parse-request';
import { sendPublicJson } from '../../../services/requests/send-public-json';

/** The description is the same as long as the process runs; it is made when it is first asked for. */
let made: { readonly document: OpenApiDocument; readonly at: Date } | null = null;

export default ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  /** GET /openapi.json */
  read(ctx: Context) {
    parseQuery(z.strictObject({}), ctx.query);
    ctx.set('Cache-Control', PUBLIC_CACHING);
    made ??= {
      document: openApiDocument(strapi.config.get<string>('info.version')),
      at: new Date(),
    };
    sendPublicJson(ctx, made.document, made.at);
  },
});
