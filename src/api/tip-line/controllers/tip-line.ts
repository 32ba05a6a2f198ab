import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::tip-line.tip-line');
