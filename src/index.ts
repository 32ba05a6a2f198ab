import type { Core } from '@strapi/strapi';

export default {
  register(_args: { strapi: Core.Strapi }) {},
  bootstrap(_args: { strapi: Core.Strapi }) {},
};
