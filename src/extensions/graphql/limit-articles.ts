import { GraphQLError, type GraphQLSchema } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { ApolloServerPlugin } from '@apollo/server';
import { DEFAULT_PAGE } from '../../services/delivery/lists/list-query';
import type { GraphqlContext } from './graphql-context';
import { PUBLIC_FIELDS, rootFieldsOf, type Operation } from './public-fields';

/** So many articles may one operation ask for, counted as often as aliases ask: each costs a reading, or a place in one. */
export const MOST_ARTICLES = 250;

/** Refuses operations that ask for more, before anything is read. */
export const limitArticles: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, operation, document, request }) => {
        const articles = operation
          ? articlesAskedFor(schema, { operation, document }, request.variables ?? {})
          : 0;
        if (articles > MOST_ARTICLES) {
          throw new GraphQLError(
            `The operation asks for up to ${articles} articles; at most ${MOST_ARTICLES} are given at once.`,
            { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
          );
        }
        return Promise.resolve();
      },
    }),
};

/** How many articles an operation asks for at most. @throws GraphQLError when the variables do not fit */
export const articlesAskedFor = (
  schema: GraphQLSchema,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
): number =>
  rootFieldsOf(operation)
    .filter(({ name }) => Object.hasOwn(PUBLIC_FIELDS, name.value))
    .reduce((sum, field) => {
      const definition = schema.getQueryType()?.getFields()[field.name.value];
      if (field.name.value !== 'assembledArticles' || !definition) {
        return sum + 1;
      }
      const { pageSize } = getArgumentValues(definition, field, variables) as {
        readonly pageSize?: number | null;
      };
      return sum + (pageSize ?? DEFAULT_PAGE);
    }, 0);
