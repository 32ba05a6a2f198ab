import fc from 'fast-check';
import { assembleArticle } from '../../../src/domain/article/assemble-article';
import { rebuildArticle } from '../../../src/domain/article/rebuild-article';
import { arbitraryStoredArticle } from '../../support/arbitrary-stored-article';
import { sampleArticle } from '../../support/sample-article';

const STAMP = { number: 3, publishedAt: '2025-03-04T12:30:00.000Z' };

const edition = assembleArticle(sampleArticle('ferry'), STAMP);

describe('computing the derived fields of a published article anew', () => {
  it('changes nothing of one that was published today, however it is numbered', () => {
    fc.assert(
      fc.property(arbitraryStoredArticle({ people: [] }), (stored) => {
        const published = assembleArticle(stored, STAMP);
        // A quote without a place, or two of one number, is not published: its place would be another one.
        fc.pre(rebuildArticle(published).kind !== 'kept');
        expect(rebuildArticle(published)).toEqual({ kind: 'same' });
      }),
    );
  });

  it('tells every field that was computed otherwise, and gives it as it is today', () => {
    const old = {
      ...edition,
      byline: null,
      seconds: 0,
      segments: edition.segments.map((segment) => ({ ...segment, seconds: 7 })),
    };
    const rebuilt = rebuildArticle(old);
    expect(rebuilt).toEqual({
      kind: 'changed',
      content: edition,
      changes: [
        { field: 'byline', before: null, after: 'Min Seo-yun' },
        { field: 'seconds', before: 0, after: edition.seconds },
        ...edition.segments.map(({ seconds }, index) => ({
          field: `segments[${index}].seconds`,
          before: 7,
          after: seconds,
        })),
      ],
    });
    expect(rebuildArticle(edition)).toEqual({ kind: 'same' });
  });

  it('leaves one that would say something else, and what is no edition', () => {
    const [segment] = edition.segments;
    const odd = { kind: 'narration', text: 'One.\n\nTwo.' } as const;
    expect(
      rebuildArticle({ ...edition, segments: segment ? [{ ...segment, items: [odd] }] : [] }),
    ).toEqual({ kind: 'kept' });
    expect(rebuildArticle(assembleArticle(sampleArticle('ferry')))).toEqual({ kind: 'kept' });
  });
});
