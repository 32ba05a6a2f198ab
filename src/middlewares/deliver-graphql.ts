import type { Core } from '@strapi/strapi';
import { createPlainExecutor } from '../extensions/graphql/execute-plainly';
import { createGraphqlPath } from '../services/delivery/graphql/graphql-path';

/** Stands before Strapi's chain: keeps the answers to public GraphQL queries; see graphql-path.ts. */
export default (_configuration: unknown, { strapi }: { readonly strapi: Core.Strapi }) =>
  createGraphqlPath(strapi, createPlainExecutor(strapi));
