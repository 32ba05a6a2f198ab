import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { signingAdministrator } from '../../../../services/access/signing-administrator';
import { ARTICLE } from '../../../../services/uids';
import { articlesInReach } from './articles-in-reach';
import { PUBLISH_IN_PANEL } from './permissions';

/**
 * Deleting an article that the public has withdraws it: in the panel that takes the right to publish it, which Strapi does not ask
 * for. A draft that was never published goes with the right to delete alone.
 * @throws ForbiddenError
 */
export const guardDeleting =
  (strapi: Core.Strapi) =>
  async (
    { uid, action, params }: Modules.Documents.Middleware.Context,
    next: () => Promise<unknown>,
  ): Promise<unknown> => {
    if (uid === ARTICLE && action === 'delete' && signingAdministrator(strapi) !== null) {
      const { documentId = '' } = params as { documentId?: string };
      await assertMayWithdraw(strapi, documentId);
    }
    return next();
  };

const assertMayWithdraw = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const articles = strapi.db.query(ARTICLE);
  const published = { documentId, publishedAt: { $notNull: true } };
  if ((await articles.count({ where: published })) === 0) {
    return;
  }
  const ctx = strapi.requestContext.get() as unknown as Context;
  const inReach = articlesInReach(strapi, ctx, PUBLISH_IN_PANEL);
  if (inReach === null || (await articles.count({ where: { $and: [published, inReach] } })) === 0) {
    throw new errors.ForbiddenError(
      'The article is published: who deletes it has to be allowed to publish it.',
    );
  }
};
