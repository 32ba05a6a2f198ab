import { randomBytes } from 'node:crypto';
import { SECRET_VARIABLES } from '../environment/secret-variables';

const BYTES = 32;

const randomText = (): string => randomBytes(BYTES).toString('base64url');

/**
 * Lines for a `.env`: every secret with a new random value, and a password for the PostgreSQL of `docker compose`
 * (unused until then).
 */
export const freshSecrets = (): string =>
  [
    ...SECRET_VARIABLES.map(
      ({ name, texts }) => `${name}=${Array.from({ length: texts }, randomText).join(',')}`,
    ),
    `DATABASE_PASSWORD=${randomText()}`,
    '',
  ].join('\n');
