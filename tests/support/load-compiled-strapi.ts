import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/**
 * Loads the compiled project on the database that the environment names; it serves nothing yet, and logs errors alone.
 * @param root the project's folder
 */
export const loadCompiledStrapi = async (root = process.cwd()): Promise<Core.Strapi> => {
  const strapi = createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = 'error';
  return strapi.load();
};
