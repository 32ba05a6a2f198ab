import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment/read-environment';
import { serverAddress } from '../src/environment/server-address';

const config = (): Core.Config.Server => {
  const environment = readEnvironment(process.env);
  return {
    host: environment.HOST,
    port: environment.PORT,
    url: serverAddress(environment),
    proxy: { koa: environment.IS_PROXIED },
    app: { keys: environment.APP_KEYS ?? [] },
    // No look-ups at the npm registry: dependencies are pinned.
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    webhooks: { populateRelations: false },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
