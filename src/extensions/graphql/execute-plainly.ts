import { buildSchema, execute, getOperationAST, isUnionType, type GraphQLSchema } from 'graphql';
import type { Core } from '@strapi/strapi';
import type { SegmentItem } from '../../domain/article/assembled-article';
import type { ExecuteApproved } from '../../services/delivery/graphql/approved-operations';
import type { Dependency, NoteDependency } from '../../services/delivery/graphql/read-from';
import { ASSEMBLED_ARTICLE_TYPES } from './assembled-article-types';
import { assembledArticles, type AssembledArticlesArguments } from './assembled-articles';
import { articlesAskedFor, MOST_ARTICLES } from './limit-articles';
import { PUBLIC_FIELDS } from './public-fields';
import { publishedArticle } from './published-article';
import { segmentItemType } from './segment-item-type';

/** What our types need of Strapi's. The values of its scalars are written in its form already. */
const BASE_TYPES = /* GraphQL */ `
  type Query {
    _: Boolean
  }
  enum PublicationStatus {
    DRAFT
    PUBLISHED
  }
  scalar DateTime
  scalar Date
`;

/**
 * Executes operations on our types alone, by the same services as Strapi's GraphQL but past its server: for operations that Strapi
 * has answered before, and so found to be valid and within its limits. What depends on variables is judged anew, each time.
 */
export const createPlainExecutor = (strapi: Core.Strapi): ExecuteApproved => {
  const schema = plainSchema(strapi);
  return async ({ document, operationName, variables }) => {
    const operation = getOperationAST(document, operationName);
    if (
      !operation ||
      articlesAskedFor(schema, { operation, document }, variables) > MOST_ARTICLES
    ) {
      return null;
    }
    const dependencies: Dependency[] = [];
    const note: NoteDependency = (dependency) => {
      dependencies.push(dependency);
    };
    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: note,
    });
    // The line break is Apollo's.
    return errors ? null : { body: `${JSON.stringify({ data })}\n`, dependencies };
  };
};

const plainSchema = (strapi: Core.Strapi): GraphQLSchema => {
  const schema = buildSchema(BASE_TYPES + ASSEMBLED_ARTICLE_TYPES);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const name of Object.keys(PUBLIC_FIELDS)) {
    Object.assign(fields[name] ?? {}, { resolve: resolvers(strapi)[name as PublicField] });
  }
  const items = schema.getType('SegmentItem');
  if (isUnionType(items)) {
    items.resolveType = (item) => segmentItemType(item as SegmentItem);
  }
  return schema;
};

/** The fields of the root; their context notes what they are read from. */
const resolvers = (strapi: Core.Strapi) => ({
  assembledArticle: (
    _: unknown,
    { id, status }: { readonly id: string; readonly status?: 'DRAFT' | 'PUBLISHED' | null },
    note: NoteDependency,
  ) => {
    if (status === 'DRAFT') {
      throw new Error('A draft is for Strapi to give, or not.');
    }
    return publishedArticle(strapi, id, note);
  },
  assembledArticles: (_: unknown, wanted: AssembledArticlesArguments, note: NoteDependency) =>
    assembledArticles(strapi, wanted, note),
});

type PublicField = keyof ReturnType<typeof resolvers>;
