import type { Core } from '@strapi/strapi';
import type { DatabaseReader } from './database-reader';
import { openPostgresReader } from './postgres-reader';
import { openSqliteReader } from './sqlite-reader';

/** Opens the reader of the database that Strapi uses. */
export const openReader = (strapi: Core.Strapi): DatabaseReader =>
  strapi.db.dialect.client === 'sqlite' ? openSqliteReader(strapi) : openPostgresReader(strapi);
