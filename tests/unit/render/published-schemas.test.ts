import fc from 'fast-check';
import { renderAns } from '../../../src/domain/render/render-ans';
import { renderNinjs } from '../../../src/domain/render/render-ninjs';
import { arbitraryArticle } from '../../support/arbitrary-article';
import { arbitrarySettings } from '../../support/arbitrary-settings';
import { ansProblems, describeWithSchemas, ninjsProblems } from '../../support/format-schemas';
import { goldenCases } from '../../support/golden';
import { renderCase } from '../../support/render-case';

const FORMATS = [
  { name: 'ninjs 3.1', render: renderNinjs, problems: ninjsProblems },
  { name: 'ANS 0.10.12', render: renderAns, problems: ansProblems },
];

describeWithSchemas('the published schema', () => {
  describe.each(FORMATS)('of $name', ({ render, problems }) => {
    it.each(goldenCases('render'))('accepts %s', (name) => {
      const { article, settings } = renderCase(name);
      expect(problems(JSON.parse(render(article, settings)))).toEqual([]);
    });

    it('accepts a segment in which nothing is said', () => {
      const { article, settings } = renderCase('korean-corrected');
      const segments = article.segments.map((segment) => ({ ...segment, items: [] }));
      expect(problems(JSON.parse(render({ ...article, segments }, settings)))).toEqual([]);
    });

    it('accepts any article', () => {
      fc.assert(
        fc.property(arbitraryArticle, arbitrarySettings, (article, settings) => {
          expect(problems(JSON.parse(render(article, settings)))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });
  });

  it('refuses what the formats do not have', () => {
    const { article } = renderCase('korean-corrected');
    const ninjs = JSON.parse(renderNinjs(article)) as { people: object[] };
    expect(ninjsProblems({ ...ninjs, people: [{ name: '옥달수', role: 'quoted' }] })).not.toEqual(
      [],
    );
    expect(ninjsProblems({ ...ninjs, uri: 'no address' })).not.toEqual([]);
    const ans = JSON.parse(renderAns(article)) as { content_elements: object[] };
    const broken = { type: 'element_group', content_elements: [{ type: 'quote' }] };
    expect(ansProblems({ ...ans, content_elements: [broken] })).not.toEqual([]);
  });
});
