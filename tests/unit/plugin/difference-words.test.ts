import { assembleDraft } from '../../../src/domain/article/draft-article';
import {
  articleFields,
  correctionFields,
  creditFields,
  itemFields,
  segmentFields,
  tipLineFields,
} from '../../../src/domain/article/difference/compared-fields';
import { FIELD_NAMES } from '../../../src/plugins/newsroom/admin/src/desk/difference/field-names';
import english from '../../../src/plugins/newsroom/admin/src/translations/en.json';
import { sampleArticle } from '../../support/sample-article';

describe('the fields that a difference tells of', () => {
  const article = assembleDraft(sampleArticle('compared'));
  const compared = [
    articleFields(article),
    ...article.segments.map(segmentFields),
    ...article.segments.flatMap(({ items }) => items.map(itemFields)),
    ...article.credits.map(creditFields),
    ...article.tipLines.map(tipLineFields),
    correctionFields({ kind: 'correction', text: '', date: '', target: null }),
  ].flatMap((fields) => Object.keys(fields));

  it.each([...new Set(compared)])('have a name: %s', (field) => {
    const name = FIELD_NAMES[field];
    expect(name).toBeDefined();
    expect(english).toHaveProperty([name ?? '']);
  });

  it('are all there is a name for', () => {
    expect(new Set(Object.keys(FIELD_NAMES))).toEqual(new Set(compared));
  });
});
