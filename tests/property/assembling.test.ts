import fc from 'fast-check';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { AssembledArticleSchema } from '../../src/domain/article/assembled-article-schema';
import { disassembleArticle } from '../../src/domain/article/disassemble-article';
import { arbitraryArticle } from '../support/arbitrary-article';

const again = (article: AssembledArticle): AssembledArticle => {
  const { edition, publishedAt } = article;
  const stamp = edition === null || publishedAt === null ? null : { number: edition, publishedAt };
  return assembleArticle(disassembleArticle(article), stamp);
};

describe('any well-formed article', () => {
  it('is the same after it is taken apart and assembled again', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(again(article)).toEqual(article);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same after it went out as JSON and was read by the schema', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const json: unknown = JSON.parse(JSON.stringify(article));
        expect(AssembledArticleSchema.parse(json)).toEqual(article);
      }),
      { numRuns: 300 },
    );
  });
});
