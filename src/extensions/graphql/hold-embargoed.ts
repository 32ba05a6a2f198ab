import type { Core } from '@strapi/strapi';
import { refuseTellingSort } from '../../services/access/embargo/embargo-guard';
import { findEmbargoed } from '../../services/access/embargo/find-embargoed';
import {
  GRAPHQL_WORDS,
  filtersWithout,
  guarded,
  leadsToOtherArticles,
} from '../../services/access/embargo/leave-out-embargoed';
import { mayReadDrafts } from '../../services/access/may-read-drafts';
import { ARTICLE } from '../../services/uids';

/** The fields of the stock types that lead to other documents; Strapi resolves them without the document service. */
const RELATIONS = [
  'Article.segments',
  'Article.credits',
  'Article.translations',
  'Article.translationOf',
  'Segment.article',
  'Segment.quotes',
  'Quote.segment',
  'Credit.article',
] as const;

interface Arguments {
  readonly filters?: unknown;
  readonly sort?: unknown;
}

type Resolver = (parent: unknown, args: Arguments, context: unknown, info: unknown) => unknown;

/** The configuration of resolvers that keeps embargoed articles out of nested GraphQL fields, lists and connections alike. */
export const embargoResolvers = (strapi: Core.Strapi) =>
  Object.fromEntries(
    RELATIONS.flatMap((path) =>
      [path, `${path}_connection`].map((field) => [
        field,
        { middlewares: [withoutEmbargoed(strapi, path.split('.')[1] ?? '')] },
      ]),
    ),
  );

const withoutEmbargoed =
  (strapi: Core.Strapi, relation: string) =>
  async (
    next: Resolver,
    parent: unknown,
    args: Arguments,
    context: unknown,
    info: unknown,
  ): Promise<unknown> => {
    const isAsked = leadsToOtherArticles(relation) || args.filters != null || args.sort != null;
    const embargoed = isAsked && !(await mayReadDrafts(strapi)) ? await findEmbargoed(strapi) : [];
    if (embargoed.length === 0) {
      return next(parent, args, context, info);
    }
    refuseTellingSort(args);
    const filters = leadsToOtherArticles(relation)
      ? filtersWithout(ARTICLE, args.filters, embargoed, GRAPHQL_WORDS)
      : guarded(args.filters, embargoed, GRAPHQL_WORDS);
    const answer = await next(parent, { ...args, filters }, context, info);
    const { documentId } = (answer ?? {}) as { documentId?: string };
    return leadsToOtherArticles(relation) && embargoed.includes(documentId ?? '') ? null : answer;
  };
