import fc from 'fast-check';
import { cutDeliveredJson, joinDeliveredJson } from '../../../src/domain/article/delivered-json';
import { inContractOrder } from '../../../src/domain/article/in-contract-order';
import { arbitraryArticle } from '../../support/arbitrary-article';

it('is the JSON of any article, whatever stands in it and whichever tip lines it gets', () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, (article, { tipLines }) => {
      const expected = JSON.stringify(inContractOrder({ ...article, tipLines }));
      expect(joinDeliveredJson(cutDeliveredJson(article), JSON.stringify(tipLines))).toBe(expected);
    }),
  );
});

it('is not misled by words that look like the place of the tip lines', () => {
  fc.assert(
    fc.property(arbitraryArticle, (any) => {
      const words = '"tipLines":[]\n\\"tipLines\\":[]';
      const article = { ...any, headline: words, summary: words, section: words, slug: words };
      const { tipLines } = article;
      const expected = JSON.stringify(inContractOrder(article));
      expect(joinDeliveredJson(cutDeliveredJson(article), JSON.stringify(tipLines))).toBe(expected);
    }),
  );
});
