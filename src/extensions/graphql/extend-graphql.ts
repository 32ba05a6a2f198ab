import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { mayReadDrafts } from '../../services/access/may-read-drafts';
import { findDraft } from '../../services/delivery/find-draft';
import { notesOf } from '../../services/delivery/graphql/operation-notes';
import type { NoteDependency } from '../../services/delivery/graphql/read-from';
import { assembledArticles, type AssembledArticlesArguments } from './assembled-articles';
import type { GraphqlContext } from './graphql-context';
import { embargoResolvers } from './hold-embargoed';
import { publishedArticle } from './published-article';
import { segmentItemType } from './segment-item-type';
import { ASSEMBLED_ARTICLE_TYPES } from './assembled-article-types';

interface AssembledArticleArguments {
  readonly id: string;
  /** The value of Strapi's own enum PublicationStatus. */
  readonly status?: 'draft' | 'published' | null;
}

/** Adds our queries to Strapi's GraphQL: the same services, and the same permissions, as over REST. */
export const extendGraphql = (strapi: Core.Strapi): void => {
  const extension: { use(configuration: object): void } = strapi
    .plugin('graphql')
    .service('extension');
  extension.use({
    typeDefs: ASSEMBLED_ARTICLE_TYPES,
    resolvers: {
      Query: {
        assembledArticle: (
          _: unknown,
          { id, status }: AssembledArticleArguments,
          { koaContext }: GraphqlContext,
        ) => assembledArticle(strapi, koaContext, id, status ?? 'published'),
        assembledArticles: (
          _: unknown,
          wanted: AssembledArticlesArguments,
          { koaContext }: GraphqlContext,
        ) => assembledArticles(strapi, wanted, noteTo(koaContext)),
      },
      SegmentItem: { __resolveType: segmentItemType },
    },
    resolversConfig: {
      ...embargoResolvers(strapi),
      'Query.assembledArticle': { auth: { scope: ['api::article.article.assembled'] } },
      'Query.assembledArticles': { auth: { scope: ['api::article.article.assembledList'] } },
    },
  });
};

/** @throws ForbiddenError when a draft is asked for by somebody who may not read drafts, whether or not there is one */
const assembledArticle = async (
  strapi: Core.Strapi,
  ctx: Context,
  id: string,
  status: 'draft' | 'published',
): Promise<AssembledArticle | null> => {
  switch (status) {
    case 'published':
      return publishedArticle(strapi, id, noteTo(ctx));
    case 'draft':
      if (!(await mayReadDrafts(strapi))) {
        throw new errors.ForbiddenError('Drafts are not public.');
      }
      return findDraft(strapi, id);
  }
};

const noteTo =
  (ctx: Context): NoteDependency =>
  (dependency) => {
    notesOf(ctx).dependencies.push(dependency);
  };
