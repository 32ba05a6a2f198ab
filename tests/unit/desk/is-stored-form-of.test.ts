import fc from 'fast-check';
import type { StoredArticle } from '../../../src/domain/article/stored-article';
import { isStoredFormOf } from '../../../src/domain/desk/is-stored-form-of';
import { toDeskDocument } from '../../../src/domain/desk/to-desk-document';
import { toStoredArticle } from '../../../src/domain/desk/to-stored-article';
import { arbitraryStoredArticle } from '../../support/arbitrary-stored-article';
import { withPartIds } from '../../support/with-part-ids';

const articles = arbitraryStoredArticle({ people: [{ documentId: 'p1', name: 'Min Seo-yun' }] });

/** The draft as storing answers it: every part has an id. */
const stored = (article: StoredArticle): StoredArticle => ({
  ...withPartIds(article),
  tipLines: article.tipLines.map((line, index) => ({ ...line, documentId: `t${index}` })),
});

describe('a stored draft and a document that was sent', () => {
  it('are one, whatever ids storing gave', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const sent = toDeskDocument(article);
        expect(isStoredFormOf(stored(toStoredArticle(sent)), sent)).toBe(true);
      }),
    );
  });

  it('are not one when they say different things', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const sent = toDeskDocument(article);
        const now = stored(toStoredArticle(sent));
        const changed: StoredArticle[] = [
          { ...now, headline: `${now.headline}!` },
          { ...now, credits: [...now.credits, ...now.credits.slice(0, 1)] },
          { ...now, segments: now.segments.slice(1) },
          {
            ...now,
            segments: now.segments.map((segment) => ({
              ...segment,
              body: `${segment.body}\n\nNo.`,
            })),
          },
        ];
        for (const other of changed) {
          const isAnother = JSON.stringify(other) !== JSON.stringify(now);
          expect(isStoredFormOf(other, sent)).toBe(!isAnother);
        }
      }),
    );
  });
});
