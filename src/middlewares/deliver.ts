import type { Core } from '@strapi/strapi';
import { createFastPath } from '../services/delivery/fast-path/fast-path';

/** Stands before everything else: answers what is public and known without Strapi's chain; see fast-path.ts. */
export default (_configuration: unknown, { strapi }: { readonly strapi: Core.Strapi }) =>
  createFastPath(strapi);
