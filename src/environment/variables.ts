import { confidential, optional, withFallback } from './variable';
import {
  databaseHost,
  hostName,
  oneOf,
  origin,
  origins,
  port,
  postgresUrl,
  secret,
  secrets,
  sqlName,
  text,
  wholeNumber,
  yesOrNo,
} from './variable-kinds';

/**
 * Every environment variable of the project. The validation at the start, `config/`, `.env.example` and the README's
 * table all come from here; after a change run `npm run docs:environment`.
 */
export const VARIABLES = {
  NODE_ENV: withFallback(oneOf('development', 'production', 'test'), 'development', {
    group: 'Server',
    explanation:
      'In `production` the start refuses missing or placeholder secrets, and GraphQL hides its playground and schema.',
  }),
  HOST: withFallback(hostName, '127.0.0.1', {
    group: 'Server',
    explanation: 'Address to listen on. `0.0.0.0` listens on all of them, as a container needs.',
  }),
  PORT: withFallback(port, '1337', { group: 'Server', explanation: 'Port to listen on.' }),
  PUBLIC_URL: optional(origin, {
    group: 'Server',
    explanation:
      'Address under which readers reach the server; feeds and links carry it. With `https://` set IS_PROXIED too.',
  }),
  IS_PROXIED: withFallback(yesOrNo, 'false', {
    group: 'Server',
    explanation:
      'Whether a proxy stands in front and sets `X-Forwarded-*`. Behind a proxy that ends TLS it must be `true`: in production the admin cookie then is `secure`. Without a proxy leave it `false`, or callers could forge their address.',
  }),
  CORS_ORIGINS: withFallback(origins, '*', {
    group: 'Server',
    explanation:
      'Web pages that may call the API from a browser. Cookies never travel along, so `*` is safe for reading.',
  }),

  APP_KEYS: confidential(secrets, {
    group: 'Secrets',
    explanation:
      'Sign session cookies. To change keys without logging people out put the new one first.',
  }),
  API_TOKEN_SALT: confidential(secret, {
    group: 'Secrets',
    explanation: 'Salts the stored API tokens; a new one ends all of them.',
  }),
  ADMIN_JWT_SECRET: confidential(secret, {
    group: 'Secrets',
    explanation: 'Signs the log-ins of the admin panel.',
  }),
  TRANSFER_TOKEN_SALT: confidential(secret, {
    group: 'Secrets',
    explanation: 'Salts transfer tokens (remote transfer is switched off).',
  }),
  JWT_SECRET: confidential(secret, {
    group: 'Secrets',
    explanation: 'Signs the log-ins of API users.',
  }),
  ENCRYPTION_KEY: confidential(secret, {
    group: 'Secrets',
    explanation: 'Encrypts API tokens that the panel can show again.',
  }),

  DATABASE_CLIENT: optional(oneOf('sqlite', 'postgres'), {
    group: 'Database',
    explanation: '`postgres` when DATABASE_URL or DATABASE_HOST is set, otherwise `sqlite`.',
  }),
  DATABASE_FILENAME: withFallback(text, '.tmp/data.db', {
    group: 'Database',
    explanation: 'SQLite: the file, relative to the project.',
  }),
  DATABASE_URL: confidential(postgresUrl, {
    group: 'Database',
    explanation: 'PostgreSQL: everything in one; wins over the parts below.',
  }),
  DATABASE_HOST: withFallback(databaseHost, '127.0.0.1', {
    group: 'Database',
    explanation: 'PostgreSQL: host, or folder of its socket.',
  }),
  DATABASE_PORT: withFallback(port, '5432', {
    group: 'Database',
    explanation: 'PostgreSQL: port.',
  }),
  DATABASE_NAME: withFallback(text, 'newsroom', {
    group: 'Database',
    explanation: 'PostgreSQL: database; it must exist.',
  }),
  DATABASE_USERNAME: withFallback(text, 'newsroom', {
    group: 'Database',
    explanation: 'PostgreSQL: user; it must be allowed to create tables.',
  }),
  DATABASE_PASSWORD: confidential(text, {
    group: 'Database',
    explanation: 'PostgreSQL: password. `docker compose` gives its own PostgreSQL this one.',
  }),
  DATABASE_SCHEMA: withFallback(sqlName, 'public', {
    group: 'Database',
    explanation: 'PostgreSQL: schema; it must exist.',
  }),
  DATABASE_SSL: withFallback(yesOrNo, 'false', {
    group: 'Database',
    explanation: 'PostgreSQL: whether to connect over TLS.',
  }),
  DATABASE_SSL_REJECT_UNAUTHORIZED: withFallback(yesOrNo, 'true', {
    group: 'Database',
    explanation: "PostgreSQL: whether the server's certificate must be trusted.",
  }),
  DATABASE_POOL_MIN: withFallback(wholeNumber(0, 1000), '2', {
    group: 'Database',
    explanation: 'PostgreSQL: connections kept open by each process.',
  }),
  DATABASE_POOL_MAX: withFallback(wholeNumber(2, 1000), '10', {
    group: 'Database',
    explanation: 'PostgreSQL: connections opened at most by each process.',
  }),
  DATABASE_CONNECTION_TIMEOUT: withFallback(wholeNumber(100, 600_000), '60000', {
    group: 'Database',
    explanation: 'Milliseconds that a query waits for a free connection.',
  }),

  SEED_EMPTY_DATABASE: withFallback(yesOrNo, 'true', {
    group: 'Newsroom',
    explanation: 'Whether a database without articles gets the report of `database/seeds`.',
  }),
  RUN_SCHEDULE: withFallback(yesOrNo, 'true', {
    group: 'Newsroom',
    explanation:
      'Whether this server publishes and withdraws articles at their times. Several may: each action is done once.',
  }),

  DELIVERY_MEMORY_BYTES: withFallback(wholeNumber(0, 999_999_999), '67108864', {
    group: 'Delivery',
    explanation:
      'Bytes of ready answers that each process keeps; `0` keeps none, and every request reads the database.',
  }),
  DELIVERY_CONFIRM_AFTER_MS: withFallback(wholeNumber(0, 1000), '800', {
    group: 'Delivery',
    explanation:
      'Milliseconds after which a kept answer is confirmed by a small query before it is served. The rest of the second is for sending it.',
  }),
  DELIVERY_MAX_AGE: withFallback(wholeNumber(0, 86_400), '1', {
    group: 'Delivery',
    explanation:
      'Seconds that caches in front may serve an answer without asking. With more than `1`, readers may see a withdrawn article for so long, unless the webhooks purge it.',
  }),
  DELIVERY_STALE_WHILE_REVALIDATE: withFallback(wholeNumber(0, 86_400), '0', {
    group: 'Delivery',
    explanation:
      'Seconds after that in which caches may serve it once more while they ask. `0`: never.',
  }),

  STRAPI_TELEMETRY_DISABLED: withFallback(yesOrNo, 'true', {
    group: 'Strapi',
    explanation: "Whether Strapi's usage statistics stay off.",
  }),
};

export type VariableName = keyof typeof VARIABLES;
