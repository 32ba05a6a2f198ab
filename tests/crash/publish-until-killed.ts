import { createStrapi, type Core } from '@strapi/strapi';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, QUOTE } from '../../src/services/uids';
import { sampleArticle } from '../support/sample-article';
import { findFaults } from './find-faults';

/**
 * A process for the crash test: boots on the database that the environment names, says as a line of JSON what faults it finds
 * there, and then edits and publishes articles for ever; each publish is said in a line. `PUBLISHES=0` only looks.
 */
const SLUGS = ['first', 'second', 'third'] as const;

const say = (message: object): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

const articlesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const ids: string[] = [];
  for (const slug of SLUGS) {
    const row = (await strapi.db.query(ARTICLE).findOne({
      where: { slug, publishedAt: null },
      select: ['documentId'],
    })) as { documentId: string } | null;
    ids.push(row?.documentId ?? (await storeArticle(strapi, sampleArticle(slug))));
  }
  return ids;
};

/** Changes words, and adds a credit or takes it away again, so that publishing replaces, adds and removes rows. */
const edit = async (strapi: Core.Strapi, documentId: string, turn: number): Promise<void> => {
  const draft = await loadArticle(strapi, documentId, 'draft');
  const quote = draft?.segments[1]?.quotes[turn % 2]?.documentId ?? '';
  await strapi
    .documents(QUOTE)
    .update({ documentId: quote, data: { text: `Words of turn ${turn}.` } });
  const third = draft?.credits[2];
  if (third) {
    await strapi.documents(ARTICLE).update({
      documentId,
      data: documentData<typeof ARTICLE>({
        credits: { disconnect: [third.documentId] },
      }),
    });
  } else {
    await strapi.documents(CREDIT).create({
      data: documentData<typeof CREDIT>({
        order: 3,
        role: 'graphics',
        name: 'Pyo Eun-bi',
        kind: 'person',
        evidence: 'manual',
        article: documentId,
      }),
    });
  }
};

const run = async (): Promise<void> => {
  const root = process.cwd();
  const strapi = createStrapi({
    appDir: root,
    distDir: `${root}/dist`,
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = 'error';
  await strapi.load();
  say({ faults: await findFaults(strapi) });
  if (process.env['PUBLISHES'] === '0') {
    process.exit(0);
  }
  const articles = await articlesOf(strapi);
  for (let turn = 1; ; turn += 1) {
    const documentId = articles[turn % articles.length] ?? '';
    await edit(strapi, documentId, turn);
    say({ publishing: documentId });
    await strapi.documents(ARTICLE).publish({ documentId });
    say({ published: documentId });
  }
};

run().catch((error: unknown) => {
  say({ broken: error instanceof Error ? error.stack : String(error) });
  process.exit(1);
});
