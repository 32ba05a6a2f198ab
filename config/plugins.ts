import path from 'path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment/read-environment';
import { limitArticles } from '../src/extensions/graphql/limit-articles';
import { notePublicAnswers } from '../src/extensions/graphql/note-public-answers';
import { resolveOwnTypesPlainly } from '../src/extensions/graphql/resolve-own-types-plainly';
import { serverAddress } from '../src/environment/server-address';

const config = (): Core.Config.Plugin => {
  const environment = readEnvironment(process.env);
  const inProduction = environment.NODE_ENV === 'production';
  return {
    'users-permissions': {
      config: {
        jwtSecret: environment.JWT_SECRET,
        jwt: { algorithm: 'HS256' },
        jwtManagement: 'refresh',
        sessions: {
          httpOnly: true,
          // A secure cookie cannot be set over plain http: logging in would fail.
          cookie: { secure: serverAddress(environment).startsWith('https://') },
        },
        register: { allowedFields: [] },
      },
    },
    upload: {
      config: {
        sizeLimit: 20 * 1024 * 1024,
        security: {
          allowedTypes: ['image/*', 'video/*', 'audio/*'],
          deniedTypes: ['image/svg+xml'],
        },
      },
    },
    graphql: {
      enabled: true,
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        defaultLimit: 25,
        maxLimit: 100,
        depthLimit: 8,
        landingPage: !inProduction,
        apolloServer: {
          introspection: !inProduction,
          csrfPrevention: true,
          // Fields that one operation selects, aliases and fragments counted as often as they are used. It also keeps the
          // depth limit, which follows fragments without counting, from documents that would occupy it for ever.
          maxRecursiveSelections: 500,
          plugins: [limitArticles, notePublicAnswers, resolveOwnTypesPlainly],
        },
      },
    },
    // Compiled, this is dist/config: the server half is then loaded from dist/src, while the panel's build reads the sources.
    newsroom: {
      enabled: true,
      resolve: path.resolve(__dirname, '..', 'src', 'plugins', 'newsroom'),
    },
  };
};

export default config;
