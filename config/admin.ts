import type { Core } from '@strapi/strapi';
import { articlePreview } from '../src/panel/article-preview';
import { readEnvironment } from '../src/environment/read-environment';

const config = (): Core.Config.Admin => {
  const environment = readEnvironment(process.env);
  return {
    // The cookie's `secure` is left to Strapi: in production it follows the connection, so that logging in works over
    // plain http on localhost, and behind TLS (IS_PROXIED) the cookie never travels in the clear.
    auth: { secret: environment.ADMIN_JWT_SECRET ?? '' },
    apiToken: { salt: environment.API_TOKEN_SALT ?? '' },
    transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT ?? '' } },
    secrets: { encryptionKey: environment.ENCRYPTION_KEY ?? '' },
    autoOpen: false,
    flags: { nps: false, promoteEE: false },
    preview: {
      enabled: true,
      config: {
        allowedOrigins: ["'self'"],
        handler: articlePreview,
      },
    },
  };
};

export default config;
