import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::tip-line.tip-line');
