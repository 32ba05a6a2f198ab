import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment/read-environment';
import { serverAddress } from '../src/environment/server-address';

const config = (): Core.Config.Middlewares => {
  const environment = readEnvironment(process.env);
  return [
    'global::deliver',
    'global::deliver-graphql',
    'strapi::logger',
    'strapi::errors',
    'strapi::security',
    // Strapi's own default lets any page read with the visitor's cookies.
    {
      name: 'strapi::cors',
      config: {
        origin: environment.CORS_ORIGINS,
        credentials: false,
        // Pages of other origins read validators and send them back.
        headers: ['Content-Type', 'Authorization', 'Accept', 'If-None-Match', 'If-Match'],
        expose: ['ETag', 'Last-Modified', 'Location'],
      },
    },
    'strapi::query',
    { name: 'global::keep-body-bytes', config: { paths: ['/articles/import', '/assembled'] } },
    { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '1mb', textLimit: '2mb' } },
    {
      name: 'strapi::session',
      config: { secure: serverAddress(environment).startsWith('https://') },
    },
    'strapi::favicon',
    'strapi::public',
  ];
};

export default config;
