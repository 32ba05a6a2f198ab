import fc from 'fast-check';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import type { PersonReference } from '../../src/domain/article/stored-article';
import { arbitraryStoredArticle, instant } from './arbitrary-stored-article';
import { optionalWords } from './arbitrary-words';

const PEOPLE: readonly PersonReference[] = [
  { documentId: 'min', name: 'Min Seo-yun' },
  { documentId: 'ok', name: '옥달수' },
];

/** Any well-formed assembled article: whatever is stored, a draft or an edition, with ids or without. */
export const arbitraryArticle: fc.Arbitrary<AssembledArticle> = fc
  .tuple(
    arbitraryStoredArticle({ people: PEOPLE, documentId: optionalWords }),
    fc.option(fc.record({ number: fc.integer({ min: 1 }), publishedAt: instant })),
  )
  .map(([stored, stamp]) => assembleArticle(stored, stamp));
