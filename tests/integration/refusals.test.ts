import { assembleArticle } from '../../src/domain/article/assemble-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import {
  articleToData,
  creditToData,
  quoteToData,
  segmentToData,
} from '../../src/services/mapping/article-to-data';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, EDITION, QUOTE, SEGMENT } from '../../src/services/uids';
import { bootStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import {
  CREATE_AND_PUBLISH,
  PUBLISH_DRAFT,
  SAVE_AND_PUBLISH,
  publishSeveral,
  type Newsroom,
  type Outcome,
} from '../support/publishing-doors';
import { sampleArticle } from '../support/sample-article';
import { registerAdministrator } from '../support/panel-administrator';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let newsroom: Newsroom;
let stored = 0;

beforeAll(async () => {
  const app = await bootStrapi();
  const administrator = await registerAdministrator(app);
  newsroom = { app, administrator, token: await makeToken(app, 'full-access') };
}, 120_000);

afterAll(async () => {
  await newsroom.app.stop();
});

const documents = () => newsroom.app.strapi.documents(ARTICLE);

const freshSlug = (): string => {
  stored += 1;
  return `report-${String(stored)}`;
};

const storeSample = (): Promise<string> =>
  storeArticle(newsroom.app.strapi, sampleArticle(freshSlug()));

const creditsOf = async (documentId: string): Promise<string[]> => {
  const draft = await loadArticle(newsroom.app.strapi, documentId, 'draft');
  return draft?.credits.flatMap((credit) => credit.documentId ?? []) ?? [];
};

const withoutReporter = async (documentId: string): Promise<string[]> =>
  (await creditsOf(documentId)).slice(1);

const removeReporter = async (documentId: string): Promise<void> => {
  await documents().update({ documentId, data: { credits: await withoutReporter(documentId) } });
};

/** Segments, quotes and credits of the sample as drafts that no article has yet, and the fields of an article for them. */
const looseParts = async () => {
  const { strapi } = newsroom.app;
  const sample = sampleArticle(freshSlug());
  const segments: string[] = [];
  for (const segment of sample.segments) {
    const { documentId } = await strapi
      .documents(SEGMENT)
      .create({ data: documentData<typeof SEGMENT>(segmentToData(segment)) });
    for (const quote of segment.quotes) {
      await strapi.documents(QUOTE).create({
        data: documentData<typeof QUOTE>({ ...quoteToData(quote), segment: documentId }),
      });
    }
    segments.push(documentId);
  }
  const credits: string[] = [];
  for (const credit of sample.credits) {
    const { documentId } = await strapi
      .documents(CREDIT)
      .create({ data: documentData<typeof CREDIT>(creditToData(credit)) });
    credits.push(documentId);
  }
  const { headline, slug, language, format, airedAt } = articleToData(sample);
  return {
    headline: headline ?? '',
    slug: slug ?? '',
    language,
    format,
    airedAt: airedAt ?? '',
    segments,
    credits,
  };
};

/** Runs an attempt that must be refused for the reporter's missing credit, and leave every table as it was. */
const expectRefused = async (attempt: () => Promise<Outcome>): Promise<void> => {
  const before = await tableContents(newsroom.app.strapi);
  const { refusal } = await attempt();
  expect(refusal).toMatchObject({
    name: 'ValidationError',
    details: {
      errors: [
        {
          path: ['credits'],
          message: expect.stringContaining('reporter-uncredited: ') as string,
          name: 'ValidationError',
        },
      ],
    },
  });
  expect(refusal?.message).toContain('reporter-uncredited: ');
  expect(refusal?.status ?? 400).toBe(400);
  expect(tableChanges(before, await tableContents(newsroom.app.strapi))).toEqual(NO_CHANGES);
};

interface EditionRow {
  readonly number: number;
  readonly currentFor: string | null;
  readonly content: unknown;
  readonly publishedAt: Date | string;
}

const editionsOf = async (documentId: string): Promise<EditionRow[]> =>
  (await newsroom.app.strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'asc' },
  })) as EditionRow[];

/** What the public has is what the draft says, whole, and on record as the current edition. */
const expectWhole = async (documentId: string | null, number: number): Promise<void> => {
  const id = documentId ?? '';
  const draft = await loadArticle(newsroom.app.strapi, id, 'draft');
  const published = await loadArticle(newsroom.app.strapi, id, 'published');
  expect(published).toEqual(draft);
  expect(published?.segments.map(({ quotes }) => quotes.length)).toEqual([0, 2]);
  const editions = await editionsOf(id);
  expect(editions.map((edition) => [edition.number, edition.currentFor])).toEqual(
    Array.from({ length: number }, (_, index) => [index + 1, index + 1 === number ? id : null]),
  );
  const { publishedAt, content } = editions.at(-1) ?? { publishedAt: '', content: null };
  expect(content).toEqual(
    published &&
      assembleArticle(published, { number, publishedAt: new Date(publishedAt).toISOString() }),
  );
};

describe('publishing without the reporter’s credit is refused, and leaves nothing behind', () => {
  describe.each(Object.entries(PUBLISH_DRAFT))('%s', (_name, publish) => {
    it('of an article that was never published', async () => {
      const documentId = await storeSample();
      await removeReporter(documentId);
      await expectRefused(() => publish(newsroom, documentId));
    });

    it('of an article that the public has', async () => {
      const documentId = await storeSample();
      await documents().publish({ documentId });
      await removeReporter(documentId);
      await expectRefused(() => publish(newsroom, documentId));
    });
  });

  it.each(Object.entries(SAVE_AND_PUBLISH))(
    '%s, the credit removed in the same request',
    async (_name, publish) => {
      const documentId = await storeSample();
      await documents().publish({ documentId });
      const credits = await withoutReporter(documentId);
      await expectRefused(() =>
        publish(newsroom, documentId, { headline: 'Changed on the way', credits }),
      );
    },
  );

  it.each(Object.entries(CREATE_AND_PUBLISH))('%s', async (_name, create) => {
    const { credits, ...fields } = await looseParts();
    await expectRefused(() => create(newsroom, { ...fields, credits: credits.slice(1) }));
  });

  it.each(Object.entries(CREATE_AND_PUBLISH))(
    '%s, of an article without any part',
    async (_name, create) => {
      const fields = { ...(await looseParts()), credits: [], segments: [] };
      const before = await tableContents(newsroom.app.strapi);
      const { refusal } = await create(newsroom, fields);
      expect(refusal?.details.errors?.map(({ path }) => path)).toEqual(
        expect.arrayContaining([['credits'], ['segments']]),
      );
      expect(tableChanges(before, await tableContents(newsroom.app.strapi))).toEqual(NO_CHANGES);
    },
  );

  it('the panel’s publish of several of which one is bad, wherever it stands', async () => {
    for (const bad of [0, 1, 2]) {
      const documentIds = [await storeSample(), await storeSample(), await storeSample()];
      await removeReporter(documentIds[bad] ?? '');
      await expectRefused(async () => ({
        documentId: null,
        refusal: await publishSeveral(newsroom, documentIds),
      }));
    }
  });
});

describe('a published row of an article does not come about beside the publishing', () => {
  type Rows = ReturnType<typeof newsroom.app.strapi.db.query>;
  const BESIDE: Readonly<Record<string, (rows: Rows, documentId: string) => Promise<unknown>>> = {
    'made with a day': (rows, documentId) =>
      rows.create({ data: { documentId, headline: 'Beside', publishedAt: new Date() } }),
    'made without one, which would be now': (rows, documentId) =>
      rows.create({ data: { documentId, headline: 'Beside' } }),
    'made, of a new document': (rows) => rows.create({ data: { headline: 'Beside' } }),
    'several made': (rows) =>
      rows.createMany({
        data: [{ headline: 'Beside', publishedAt: null }, { headline: 'Beside' }],
      }),
    'a draft changed into one': (rows, documentId) =>
      rows.update({ where: { documentId }, data: { publishedAt: new Date() } }),
    'several drafts changed': (rows, documentId) =>
      rows.updateMany({ where: { documentId }, data: { publishedAt: '2025-01-01T00:00:00.000Z' } }),
  };

  it.each(Object.entries(BESIDE))('%s', async (_name, attempt) => {
    const { strapi } = newsroom.app;
    const documentId = await storeSample();
    const before = await tableContents(strapi);
    await expect(attempt(strapi.db.query(ARTICLE), documentId)).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['segments'] }] },
    });
    expect(tableChanges(before, await tableContents(strapi))).toEqual(NO_CHANGES);
  });

  it('a draft does', async () => {
    const rows = newsroom.app.strapi.db.query(ARTICLE);
    const { id } = (await rows.create({ data: { headline: 'Draft', publishedAt: null } })) as {
      id: number;
    };
    await rows.update({ where: { id }, data: { publishedAt: null, headline: 'Still one' } });
    await rows.delete({ where: { id } });
  });
});

describe('what is complete is published as a whole, with an edition', () => {
  it.each(Object.entries(PUBLISH_DRAFT))('%s', async (_name, publish) => {
    const documentId = await storeSample();
    expect(await publish(newsroom, documentId)).toEqual({ documentId, refusal: null });
    await expectWhole(documentId, 1);
    expect(await publish(newsroom, documentId)).toEqual({ documentId, refusal: null });
    await expectWhole(documentId, 2);
  });

  it.each(Object.entries(SAVE_AND_PUBLISH))('%s', async (_name, publish) => {
    const documentId = await storeSample();
    const outcome = await publish(newsroom, documentId, { headline: 'The ferry sails again' });
    expect(outcome).toEqual({ documentId, refusal: null });
    await expectWhole(documentId, 1);
    expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toMatchObject({
      headline: 'The ferry sails again',
    });
  });

  it.each(Object.entries(CREATE_AND_PUBLISH))('%s', async (_name, create) => {
    const { documentId, refusal } = await create(newsroom, await looseParts());
    expect(refusal).toBeNull();
    await expectWhole(documentId, 1);
  });

  it('keeps the day of the first publishing, though the panel sends every field back', async () => {
    const documentId = await storeSample();
    await documents().publish({ documentId });
    const first = await loadArticle(newsroom.app.strapi, documentId, 'published');
    const save = SAVE_AND_PUBLISH['panel, publish with changes'];
    await save?.(newsroom, documentId, { headline: 'Again', firstPublishedAt: '2001-01-01' });
    expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toMatchObject({
      headline: 'Again',
      firstPublishedAt: first?.firstPublishedAt,
    });
  });

  it('the panel’s publish of several', async () => {
    const documentIds = [await storeSample(), await storeSample(), await storeSample()];
    expect(await publishSeveral(newsroom, documentIds)).toBeNull();
    for (const documentId of documentIds) {
      await expectWhole(documentId, 1);
    }
  });
});
