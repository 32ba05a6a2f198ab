import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  // Any origin may read (no credentials travel with it); writing from a browser needs an origin that is listed.
  {
    name: 'strapi::cors',
    config: { origin: env.array('CORS_ORIGINS', ['*']), credentials: false },
  },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '1mb', textLimit: '2mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
