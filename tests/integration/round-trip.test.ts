import fc from 'fast-check';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import type {
  PersonReference,
  StoredArticle,
  TipLine,
} from '../../src/domain/article/stored-article';
import type {
  ArticleFormat,
  CreditRole,
  QuoteStatus,
  SegmentRole,
} from '../../src/domain/article/vocabulary';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { NEWSROOM } from '../../src/services/uids';
import { arbitraryStoredArticle } from '../support/arbitrary-stored-article';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { createPeople } from '../support/create-people';
import { sampleArticle } from '../support/sample-article';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

/** A nightly run stores many more: ROUND_TRIP_RUNS=1000. */
const numRuns = Number(process.env['ROUND_TRIP_RUNS'] ?? 25);

const SLOGAN = 'Your tip becomes news.';

let app: BootedStrapi;
let people: PersonReference[];

beforeAll(async () => {
  app = await bootStrapi();
  await app.strapi.documents(NEWSROOM).create({
    data: documentData<typeof NEWSROOM>({ name: 'Harbour Television', tipSlogan: SLOGAN }),
  });
  people = await createPeople(app.strapi);
}, 120_000);

afterAll(async () => {
  await app.stop();
});

/** All tip lines that the newsroom has by now, in its order. */
const newsroomTipLines: TipLine[] = [];

/**
 * What comes back of an article, but for its ids. Everything is as it was, except that
 * - instants are in UTC;
 * - a draft was never published;
 * - a tip line is the newsroom's one with the same channel and value, once, in the newsroom's order;
 * - the slogan is the newsroom's, and is only said above tip lines.
 */
const expected = (article: StoredArticle): StoredArticle => {
  const isSame = (a: TipLine) => (b: TipLine) => a.channel === b.channel && a.value === b.value;
  for (const line of article.tipLines) {
    if (!newsroomTipLines.some(isSame(line))) newsroomTipLines.push(line);
  }
  return {
    ...article,
    airedAt: inUtc(article.airedAt),
    embargoUntil: inUtc(article.embargoUntil),
    publishAt: inUtc(article.publishAt),
    unpublishAt: inUtc(article.unpublishAt),
    firstPublishedAt: null,
    tipLines: newsroomTipLines.filter((line) => article.tipLines.some(isSame(line))),
    tipSlogan: article.tipLines.length > 0 ? SLOGAN : null,
    corrections: article.corrections.map((entry) => ({
      ...entry,
      date: new Date(entry.date).toISOString(),
    })),
  };
};

const inUtc = (instant: string | null) => instant && new Date(instant).toISOString();

const withoutId = <Row extends { readonly documentId: string | null }>(row: Row): Row => ({
  ...row,
  documentId: null,
});

/** The ids that storing gives; those of people and of what a correction is about were there before. */
const withoutIds = (article: StoredArticle): StoredArticle => ({
  ...withoutId(article),
  segments: article.segments.map((segment) => ({
    ...withoutId(segment),
    quotes: segment.quotes.map(withoutId),
  })),
  credits: article.credits.map(withoutId),
  tipLines: article.tipLines.map(withoutId),
});

const loaded = async (documentId: string): Promise<StoredArticle> => {
  const article = await loadArticle(app.strapi, documentId, 'draft');
  if (article === null) throw new Error('The stored article is not there.');
  return article;
};

describe('an article that is stored', () => {
  it(
    'comes back the same, and so does what is assembled from it',
    async () => {
      let stored = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryStoredArticle({ people }), async (generated) => {
          stored += 1;
          const article = { ...generated, slug: `round-trip-${String(stored)}` };
          const back = withoutIds(await loaded(await storeArticle(app.strapi, article)));
          expect(back).toEqual(expected(article));
          expect(assembleArticle(back)).toEqual(assembleArticle(expected(article)));
        }),
        { numRuns },
      );
    },
    60_000 + numRuns * 2_000,
  );
});

/** The sample with a tip line that nobody else has, so that storing writes one before it is refused. */
const withNewTipLine = (slug: string): StoredArticle => {
  const sample = sampleArticle(slug);
  return { ...sample, tipLines: sample.tipLines.map((line) => ({ ...line, value: slug })) };
};

const changeLast = <Part>(parts: readonly Part[], change: Partial<Part>): Part[] =>
  parts.map((part, index) => (index === parts.length - 1 ? { ...part, ...change } : part));

const sample = withNewTipLine('refused');
const [, reporter] = sample.segments;
const unread = changeLast(reporter?.quotes ?? [], { status: 'unread' as QuoteStatus });

/** Articles with a value that the schema refuses, in a row that is written first, later or last. */
const refused: readonly (readonly [string, StoredArticle])[] = [
  ['the article itself', { ...sample, format: 'song' as ArticleFormat }],
  [
    'a segment',
    { ...sample, segments: changeLast(sample.segments, { role: 'weather' as SegmentRole }) },
  ],
  ['a quote', { ...sample, segments: changeLast(sample.segments, { quotes: unread }) }],
  [
    'a credit',
    { ...sample, credits: changeLast(sample.credits, { role: 'driver' as CreditRole }) },
  ],
];

describe('an article that is refused half-way', () => {
  it.each(refused)('leaves nothing behind when it is for %s', async (_, article) => {
    const before = await tableContents(app.strapi);
    await expect(storeArticle(app.strapi, article)).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });
});
