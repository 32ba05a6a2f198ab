import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { assembleDraft } from '../../src/domain/article/draft-article';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import type { replaceDraft } from '../../src/services/articles/replace-draft';
import { storeArticle } from '../../src/services/articles/store-article';
import { draftEtag } from '../../src/services/delivery/draft-etag';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../src/services/uids';
import { loadCompiledStrapi } from '../support/load-compiled-strapi';
import { sampleArticle } from '../support/sample-article';
import { copyHeadline, findFaults, savedMark } from './find-faults';

/**
 * A process for the crash test: boots on the database that the environment names, says as a line of JSON what faults it finds
 * there, and then edits, saves, corrects, copies, deletes, withdraws and publishes articles for ever, side by side; each publish is
 * said in a line. `PUBLISHES=0` only looks.
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

type Edit = (
  strapi: Core.Strapi,
  draft: StoredArticle & { readonly documentId: string },
  turn: number,
) => Promise<unknown>;

const changeWords: Edit = (strapi, { segments }, turn) =>
  strapi.documents(QUOTE).update({
    documentId: segments[1]?.quotes[turn % 2]?.documentId ?? '',
    data: { text: `Words of turn ${turn}.` },
  });

const addSegment: Edit = async (strapi, { documentId, segments }, turn) => {
  const segment = await strapi.documents(SEGMENT).create({
    data: documentData<typeof SEGMENT>({
      article: documentId,
      order: segments.length + 1,
      role: 'guest',
      body: '{{quote:1}}',
    }),
  });
  await strapi.documents(QUOTE).create({
    data: documentData<typeof QUOTE>({
      segment: segment.documentId,
      order: 1,
      text: `Words of turn ${turn}.`,
      anonymous: true,
    }),
  });
};

/** Of somebody else each time: who is credited twice in one role stops the publish. */
const addCredit: Edit = (strapi, { documentId, credits }) =>
  strapi.documents(CREDIT).create({
    data: documentData<typeof CREDIT>({
      article: documentId,
      order: credits.length + 1,
      role: 'graphics',
      name: `Pyo Eun-bi ${'I'.repeat(credits.length + 1)}`,
    }),
  });

const cutWhatWasAdded: Edit = (strapi, { documentId, segments, credits }) =>
  strapi.documents(ARTICLE).update({
    documentId,
    data: {
      segments: segments.slice(0, 2).flatMap((segment) => segment.documentId ?? []),
      credits: credits.slice(0, 2).flatMap((credit) => credit.documentId ?? []),
    },
  });

const correct: Edit = (strapi, { documentId, segments }, turn) =>
  strapi.documents(ARTICLE).update({
    documentId,
    data: documentData<typeof ARTICLE>({
      corrections: [
        {
          kind: 'correction',
          text: `Corrected in turn ${turn}.`,
          date: '2025-03-06T00:00:00.000Z',
          targetType: 'segment',
          targetDocumentId: segments[0]?.documentId,
        },
      ],
    }),
  });

/** The one that the running server uses: it shares its scope of whole articles with the guards. */
const loadReplaceDraft = async (): Promise<typeof replaceDraft> => {
  const file = path.resolve('dist/src/services/articles/replace-draft.js');
  return ((await import(file)) as { replaceDraft: typeof replaceDraft }).replaceDraft;
};

/** Saves the whole draft at once, as the desk does. */
const saveWhole: Edit = async (strapi, stored, turn) => {
  const draft = assembleDraft(stored);
  const mark = savedMark(turn);
  const data = {
    ...draft,
    headline: mark,
    summary: mark,
    segments: draft.segments.map((segment) => ({
      ...segment,
      items: segment.items.map((item) =>
        item.kind === 'quote' ? { ...item, originalText: mark, originalLanguage: 'en' } : item,
      ),
    })),
  };
  const replace = await loadReplaceDraft();
  return replace(strapi, stored.documentId, data, { ifMatch: draftEtag(draft) });
};

/** Copies the article, publishes the copy and deletes it. */
const copyAndDelete: Edit = async (strapi, draft) => {
  const copy = await strapi.documents(ARTICLE).clone({
    documentId: draft.documentId,
    data: documentData<typeof ARTICLE>({ headline: copyHeadline(draft) }),
  });
  const documentId = copy?.documentId ?? '';
  await strapi.documents(ARTICLE).publish({ documentId });
  await strapi.documents(ARTICLE).delete({ documentId });
};

const withdraw: Edit = (strapi, { documentId }) =>
  strapi.documents(ARTICLE).unpublish({ documentId });

/** In turn, so that publishing replaces, adds and removes rows on every level. */
const EDITS = [
  addSegment,
  changeWords,
  saveWhole,
  addCredit,
  correct,
  copyAndDelete,
  cutWhatWasAdded,
  withdraw,
] as const;

/** Edits what is published; what a kill left half edited goes back to that first. */
const edit = async (strapi: Core.Strapi, documentId: string, turn: number): Promise<void> => {
  if ((await loadArticle(strapi, documentId, 'published')) === null) {
    return;
  }
  await strapi.documents(ARTICLE).discardDraft({ documentId });
  const draft = await loadArticle(strapi, documentId, 'draft');
  if (draft !== null) {
    await EDITS[turn % EDITS.length]?.(strapi, { ...draft, documentId }, turn);
  }
};

/** Each article begins with another edit, and each life with others: few turns are taken before the kill. */
const FIRST_TURN = Number(process.env['FIRST_TURN'] ?? 1);

const publishForEver = async (
  strapi: Core.Strapi,
  documentId: string,
  index: number,
): Promise<never> => {
  for (let turn = FIRST_TURN + 3 * index; ; turn += 1) {
    await edit(strapi, documentId, turn);
    say({ publishing: documentId });
    await strapi.documents(ARTICLE).publish({ documentId });
    say({ published: documentId });
  }
};

const run = async (): Promise<void> => {
  const strapi = await loadCompiledStrapi();
  say({ faults: await findFaults(strapi) });
  if (process.env['PUBLISHES'] === '0') {
    process.exit(0);
  }
  const articles = await articlesOf(strapi);
  await Promise.all(articles.map((documentId, index) => publishForEver(strapi, documentId, index)));
};

run().catch((error: unknown) => {
  say({ broken: error instanceof Error ? error.stack : String(error) });
  process.exit(1);
});
