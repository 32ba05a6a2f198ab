import { isObjectType } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './graphql-context';

/** Our types below the root, whose values are plain objects that were made for the caller. */
const OWN_TYPES = [
  'AssembledArticleList',
  'AssembledArticlePageInfo',
  'AssembledArticle',
  'AssembledSegment',
  'Narration',
  'QuoteItem',
  'Toss',
  'SignOff',
  'QuoteSpeaker',
  'PersonReference',
  'AssembledCredit',
  'AssembledTipLine',
  'AssembledCorrection',
  'CorrectionTarget',
] as const;

/**
 * Takes Strapi's wrapping off the fields of our types: it asks for authorization and policies at each of them, of which these have
 * none (the root fields have, and keep theirs), and a list of ten articles has a thousand fields.
 */
export const resolveOwnTypesPlainly: ApolloServerPlugin<GraphqlContext> = {
  serverWillStart: ({ schema }) => {
    for (const name of OWN_TYPES) {
      const type = schema.getType(name);
      for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
        delete field.resolve;
      }
    }
    return Promise.resolve();
  },
};
