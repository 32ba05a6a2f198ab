import type { Core } from '@strapi/strapi';
import { createFastPath } from '../services/delivery/fast-path/fast-path';
import { standBeforeKoa } from '../services/delivery/fast-path/stand-before-koa';

/** Stands before everything else: answers what is public and known without Strapi's chain; see fast-path.ts. */
export default (_configuration: unknown, { strapi }: { readonly strapi: Core.Strapi }) => {
  const fastPath = createFastPath(strapi);
  standBeforeKoa(strapi, 'global::deliver', fastPath);
  return fastPath.middleware;
};
