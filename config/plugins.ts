import path from 'path';
import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwt: { algorithm: 'HS256' },
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
      register: { allowedFields: [] },
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
      landingPage: env('NODE_ENV') !== 'production',
      apolloServer: { introspection: env('NODE_ENV') !== 'production' },
    },
  },
  // Compiled, this is dist/config: the server half is then loaded from dist/src, while the panel's build reads the sources.
  newsroom: {
    enabled: true,
    resolve: path.resolve(__dirname, '..', 'src', 'plugins', 'newsroom'),
  },
});

export default config;
