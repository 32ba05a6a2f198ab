import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::tip-line.tip-line');
