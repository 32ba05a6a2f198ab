import path from 'node:path';
import { readEnvironment } from '../../environment/read-environment';
import { serverAddress } from '../../environment/server-address';
import { currentArticleSlug } from '../current-article-slug';
import { say } from '../say';

/** Migrates and seeds the database (Strapi does, with src/index.ts), serves, and says where everything is. */
export const serve = async (root: string): Promise<void> => {
  say('starting: database migrations, seed of an empty database, server …');
  // Not before: Strapi reads the environment while it is being loaded.
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = await createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    autoReload: false,
  }).start();
  const address = serverAddress(readEnvironment(process.env));
  const slug = await currentArticleSlug(strapi);
  say('ready.');
  say(
    slug === undefined
      ? '  article      nothing is published yet'
      : `  article      ${address}/api/articles/${encodeURIComponent(slug)}/assembled`,
  );
  say(`  admin panel  ${address}/admin`);
  say(`  GraphQL      ${address}/graphql`);
};
