import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/**
 * The compiled project on the database that the environment names, not loaded yet; it logs errors alone.
 * @param root the project's folder
 */
export const compiledStrapi = (root = process.cwd()): Core.Strapi => {
  const strapi = createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = 'error';
  return strapi;
};

/** The same, loaded; it serves nothing yet. */
export const loadCompiledStrapi = (root?: string): Promise<Core.Strapi> =>
  compiledStrapi(root).load();
