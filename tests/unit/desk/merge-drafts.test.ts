import fc from 'fast-check';
import type { StoredArticle } from '../../../src/domain/article/stored-article';
import { mergeDrafts } from '../../../src/domain/desk/merge-drafts';
import { arbitraryStoredArticle } from '../../support/arbitrary-stored-article';
import { withPartIds } from '../../support/with-part-ids';

/** The article as it is once it was stored. */
const stored = (article: StoredArticle): StoredArticle => ({
  ...withPartIds(article),
  documentId: 'a',
});

const drafts = arbitraryStoredArticle({ people: [{ documentId: 'p1', name: 'Min Seo-yun' }] }).map(
  stored,
);

const numbered = <Part>(parts: readonly Part[]): Part[] =>
  parts.map((part, index) => ({ ...part, order: index + 1 }));

const [sample] = fc.sample(
  drafts.filter(({ segments, credits }) => segments.length >= 3 && credits.length >= 2),
  { numRuns: 1, seed: 7 },
);
const base: StoredArticle = { ...(sample as StoredArticle), headline: 'The ferry stops' };

const withSegment = (draft: StoredArticle, id: string, name: string): StoredArticle => ({
  ...draft,
  segments: draft.segments.map((segment) =>
    segment.documentId === id ? { ...segment, name } : segment,
  ),
});

const quoteOf = ({ segments }: StoredArticle) => {
  const [quote] = segments.flatMap(({ quotes }) => quotes);
  if (quote === undefined) {
    throw new Error('The sample has no quote.');
  }
  return quote;
};

describe('bringing two versions of a draft together', () => {
  it('gives the changed one when only one of them was changed', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const changed: StoredArticle = { ...after, firstPublishedAt: before.firstPublishedAt };
        const tipSlogan = before.tipSlogan;
        for (const [mine, theirs] of [
          [{ ...changed, tipSlogan }, before],
          [before, { ...changed, tipSlogan }],
        ] as const) {
          const { conflicts, merge } = mergeDrafts(before, mine, theirs);
          expect(conflicts).toEqual([]);
          expect(merge(new Map())).toEqual({ ...changed, tipSlogan });
        }
      }),
    );
  });

  it('takes what either changed, each somewhere else', () => {
    const mine = { ...withSegment(base, 's1', 'Mine'), summary: 'Mine' };
    const theirs = { ...withSegment(base, 's2', 'Theirs'), section: 'Theirs' };
    const { conflicts, merge } = mergeDrafts(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merge(new Map())).toEqual({
      ...withSegment(withSegment(base, 's1', 'Mine'), 's2', 'Theirs'),
      summary: 'Mine',
      section: 'Theirs',
    });
  });

  it('asks where both changed the same piece, and takes what is chosen', () => {
    const mine = { ...withSegment(base, 's1', 'Mine'), headline: 'Mine' };
    const theirs = { ...withSegment(base, 's1', 'Theirs'), headline: 'Theirs' };
    const { conflicts, merge } = mergeDrafts(base, mine, theirs);
    expect(conflicts.map(({ id }) => id)).toEqual(['field:headline', 'segment:s1:name']);
    const merged = merge(new Map([['segment:s1:name', 'theirs']]));
    expect(merged.headline).toBe('Mine');
    expect(merged.segments[0]?.name).toBe('Theirs');
  });

  it('asks whether a part stays that one removed and the other changed', () => {
    const mine = {
      ...base,
      segments: numbered(base.segments.filter(({ documentId }) => documentId !== 's2')),
    };
    const theirs = withSegment(base, 's2', 'Theirs');
    const { conflicts, merge } = mergeDrafts(base, mine, theirs);
    expect(conflicts).toMatchObject([{ id: 'segment:s2', mine: null }]);
    expect(merge(new Map([['segment:s2', 'mine']])).segments).toEqual(mine.segments);
    expect(merge(new Map([['segment:s2', 'theirs']])).segments).toEqual(theirs.segments);
  });

  it('keeps new parts of both where they were put, and a new order', () => {
    const [first, second, ...rest] = base.segments;
    const added = (documentId: string | null, name: string) => ({
      ...(first as NonNullable<typeof first>),
      documentId,
      name,
      quotes: [],
      body: '',
    });
    const mine = {
      ...base,
      segments: numbered([second, added(null, 'My new one'), first, ...rest]),
    } as StoredArticle;
    const theirs = {
      ...base,
      segments: numbered([first, added('s9', 'Their new one'), second, ...rest]),
    } as StoredArticle;
    const { conflicts, merge } = mergeDrafts(base, mine, theirs);
    expect(conflicts).toEqual([]);
    const merged = merge(new Map()).segments;
    expect(merged.map(({ documentId, name }) => documentId ?? name).slice(0, 4)).toEqual([
      's2',
      'My new one',
      's1',
      's9',
    ]);
    expect(merged.map(({ order }) => order)).toEqual(merged.map((_, index) => index + 1));
  });

  it('has once what both have added alike, as when my own save was never answered', () => {
    const [segment] = base.segments;
    const [credit] = base.credits;
    const newSegment = {
      ...(segment as NonNullable<typeof segment>),
      name: 'A new one',
      body: 'Said.\n\n{{quote:1}}',
      quotes: [{ ...quoteOf(base), documentId: null, order: 1 }],
    };
    const newCredit = { ...(credit as NonNullable<typeof credit>), name: 'Tak Ji-ho' };
    const withBoth = (id: string | null): StoredArticle => ({
      ...base,
      segments: numbered([
        ...base.segments,
        {
          ...newSegment,
          documentId: id && `s${id}`,
          quotes: newSegment.quotes.map((quote) => ({ ...quote, documentId: id && `q${id}` })),
        },
      ]),
      credits: numbered([...base.credits, { ...newCredit, documentId: id && `c${id}` }]),
    });
    const { conflicts, merge } = mergeDrafts(base, withBoth(null), withBoth('9'));
    expect(conflicts).toEqual([]);
    expect(merge(new Map())).toEqual(withBoth('9'));
  });

  it('has twice what I have added twice, and they once', () => {
    const [credit] = base.credits;
    const added = (documentId: string | null) => ({
      ...(credit as NonNullable<typeof credit>),
      name: 'Tak Ji-ho',
      documentId,
    });
    const { merge } = mergeDrafts(
      base,
      { ...base, credits: numbered([...base.credits, added(null), added(null)]) },
      { ...base, credits: numbered([...base.credits, added('c9')]) },
    );
    const ids = merge(new Map()).credits.map(({ documentId }) => documentId);
    expect(ids.slice(base.credits.length)).toEqual(['c9', null]);
  });
});
