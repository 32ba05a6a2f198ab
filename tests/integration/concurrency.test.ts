import { errors } from '@strapi/utils';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, EDITION, QUOTE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { sampleArticle } from '../support/sample-article';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let app: BootedStrapi;

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const store = (slug: string) => storeArticle(app.strapi, sampleArticle(slug));

const publish = (documentId: string) => app.strapi.documents(ARTICLE).publish({ documentId });

interface EditionRow {
  readonly number: number;
  readonly currentFor: string | null;
  readonly currentSlug: string | null;
}

const editionsOf = async (documentId: string) =>
  (await app.strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'asc' },
  })) as EditionRow[];

/** How many attempts succeeded; the others must have been refused in words, not by a crash. */
const successes = (attempts: readonly PromiseSettledResult<unknown>[]): number => {
  const failures = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
  );
  expect(failures.filter((reason) => !(reason instanceof errors.ValidationError))).toEqual([]);
  return attempts.length - failures.length;
};

/** Checks that the public has one article whole: as many editions as publishes, the last current, the rows as in the draft. */
const expectWhole = async (documentId: string, publishes: number): Promise<void> => {
  const editions = await editionsOf(documentId);
  expect(editions.map(({ number }) => number)).toEqual(
    Array.from({ length: publishes }, (_, index) => index + 1),
  );
  expect(
    editions.filter(({ currentFor }) => currentFor !== null).map(({ number }) => number),
  ).toEqual([publishes]);
  const published = await loadArticle(app.strapi, documentId, 'published');
  expect(published).not.toBeNull();
  expect(published).toEqual(await loadArticle(app.strapi, documentId, 'draft'));
  expect(await publishedRows(documentId)).toBe(1);
};

const publishedRows = (documentId: string) =>
  app.strapi.db.query(ARTICLE).count({ where: { documentId, publishedAt: { $notNull: true } } });

describe('at the same time', () => {
  it('publishes one article twenty times, one after the other', async () => {
    const documentId = await store('twenty-times');
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, () => publish(documentId)),
    );
    expect(successes(attempts)).toBe(20);
    await expectWhole(documentId, 20);
  });

  it('publishes five articles, each whole', async () => {
    const ids: string[] = [];
    for (const slug of ['one', 'two', 'three', 'four', 'five']) {
      ids.push(await store(slug));
    }
    expect(successes(await Promise.allSettled(ids.map(publish)))).toBe(ids.length);
    for (const documentId of ids) {
      await expectWhole(documentId, 1);
    }
  });

  it('publishes an article while one of its parts is written: the public gets what was judged', async () => {
    const documentId = await store('written');
    const draft = await loadArticle(app.strapi, documentId, 'draft');
    const quote = draft?.segments[1]?.quotes[0]?.documentId ?? '';
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0
          ? publish(documentId)
          : app.strapi
              .documents(QUOTE)
              .update({ documentId: quote, data: { text: `Take ${String(index)}` } }),
      ),
    );
    expect(successes(attempts)).toBe(20);
    await publish(documentId);
    await expectWhole(documentId, 11);
  });

  it('gives a slug that two articles want to one of them', async () => {
    const ids = [await store('this-one'), await store('that-one')];
    const attempts = await Promise.allSettled(
      ids.map((documentId) =>
        app.strapi
          .documents(ARTICLE)
          .update({ documentId, data: { slug: 'wanted' }, status: 'published' }),
      ),
    );
    expect(successes(attempts)).toBe(1);
    for (const [index, documentId] of ids.entries()) {
      const isWinner = attempts[index]?.status === 'fulfilled';
      const slugs = (await editionsOf(documentId)).map(({ currentSlug }) => currentSlug);
      expect(slugs).toEqual(isWinner ? ['wanted'] : []);
      expect(await publishedRows(documentId)).toBe(isWinner ? 1 : 0);
    }
  });
});

describe('a publish that fails after its parts were published', () => {
  /** Publishes while no edition can be written, and gives what that changed. */
  const changesOfFailure = async (documentId: string) => {
    const before = await tableContents(app.strapi);
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: [EDITION],
      beforeCreate: () => {
        throw new Error('The disk is full.');
      },
    });
    try {
      await expect(publish(documentId)).rejects.toThrow('The disk is full.');
    } finally {
      unsubscribe();
    }
    return tableChanges(before, await tableContents(app.strapi));
  };

  it('leaves a first and a second time every table as it was', async () => {
    const documentId = await store('fails');
    expect(await changesOfFailure(documentId)).toEqual(NO_CHANGES);
    await publish(documentId);
    await app.strapi
      .documents(ARTICLE)
      .update({ documentId, data: { headline: 'Why does the ferry sail again?' } });
    expect(await changesOfFailure(documentId)).toEqual(NO_CHANGES);
    await publish(documentId);
    await expectWhole(documentId, 2);
  });
});
