import { print } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { notesOf } from '../../services/delivery/graphql/operation-notes';
import type { GraphqlContext } from './graphql-context';
import { publicActionsOf } from './public-fields';

/** Notes of every operation whether its answer is one for everybody, so that it can be kept. */
export const notePublicAnswers: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, document, operation }) => {
        const actions = operation ? publicActionsOf({ operation, document }) : null;
        if (actions) {
          const notes = notesOf(contextValue.koaContext);
          notes.document = print(document);
          notes.actions = actions;
        }
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue, response }) => {
        notesOf(contextValue.koaContext).succeeded =
          response.body.kind === 'single' && response.body.singleResult.errors === undefined;
        return Promise.resolve();
      },
    }),
};
