import { assembleArticle } from '../../../src/domain/article/assemble-article';
import type { StoredArticle, StoredSegment } from '../../../src/domain/article/stored-article';
import { sampleArticle } from '../../support/sample-article';

const sample = sampleArticle('the-ferry');
const [anchor, reporter] = sample.segments as [StoredSegment, StoredSegment];

const kindsAndWords = (article: StoredArticle) =>
  assembleArticle(article).segments[1]?.items.map(({ kind, text }) => `${kind}: ${text}`);

const withReporter = (change: Partial<StoredSegment>): StoredArticle => ({
  ...sample,
  segments: [anchor, { ...reporter, ...change }],
});

describe('assembleArticle', () => {
  it('puts each quote at its place and the sign-off last', () => {
    expect(kindsAndWords(sample)).toEqual([
      'narration: The pier is empty.',
      'quote: The engine is being repaired.\n\nIt takes time.',
      'narration: Nobody answers the telephone.',
      'quote: We were told nothing.',
      "sign-off: I'm YTN's Min Seo-yun.",
    ]);
  });

  it('puts a quote without a place at the end, and leaves out a place without a quote', () => {
    expect(kindsAndWords(withReporter({ body: '{{quote:7}}\n\n{{quote:2}}' }))).toEqual([
      'quote: The engine is being repaired.\n\nIt takes time.',
      'quote: We were told nothing.',
      "sign-off: I'm YTN's Min Seo-yun.",
    ]);
  });

  it('loses no quote when two have one number', () => {
    const [first, second] = reporter.quotes;
    const quotes = first && second ? [first, { ...second, order: 1 }] : [];
    expect(
      kindsAndWords(withReporter({ body: '{{quote:1}}\n\nWords.\n\n{{quote:1}}', quotes })),
    ).toEqual([
      'quote: We were told nothing.',
      'narration: Words.',
      'quote: The engine is being repaired.\n\nIt takes time.',
      "sign-off: I'm YTN's Min Seo-yun.",
    ]);
  });

  it('takes the byline from the reporter credits, and has none without them', () => {
    const [first] = sample.credits;
    const credits = first ? [first, { ...first, order: 2, name: 'Go Ma-eum' }] : [];
    expect(assembleArticle({ ...sample, credits }).byline).toBe('Min Seo-yun, Go Ma-eum');
    expect(assembleArticle({ ...sample, credits: [] }).byline).toBeNull();
  });

  it('carries the edition it is, and none on a draft', () => {
    const stamp = { number: 3, publishedAt: '2025-03-05T00:00:00.000Z' };
    expect(assembleArticle(sample, stamp)).toMatchObject({
      edition: 3,
      publishedAt: stamp.publishedAt,
    });
    expect(assembleArticle(sample)).toMatchObject({ edition: null, publishedAt: null });
  });
});
