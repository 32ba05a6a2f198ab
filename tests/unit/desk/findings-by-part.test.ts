import type { CheckResult } from '../../../src/domain/credits/check-result';
import { findingsByPart } from '../../../src/domain/desk/findings-by-part';
import { toDeskDocument } from '../../../src/domain/desk/to-desk-document';
import { sampleArticle } from '../../support/sample-article';

const document = toDeskDocument(sampleArticle('a-report'));

const failed = (path: string, field: CheckResult['field'] = 'segments'): CheckResult => ({
  code: 'some-rule',
  law: 'A law.',
  outcome: 'fail',
  severity: 'error',
  field,
  path,
  message: 'A sentence.',
  messages: null,
  fix: null,
});

describe('findings by part', () => {
  it('shows each at the part that its path leads to', () => {
    const quoteIndex = document.segments.findIndex(({ blocks }) =>
      blocks.some(({ kind }) => kind === 'quote'),
    );
    const quote = document.segments[quoteIndex]?.blocks.find(({ kind }) => kind === 'quote');
    const { parts, fields } = findingsByPart(document, [
      failed(`segments[${quoteIndex}].quotes[0].speaker`),
      failed('segments[0].name'),
      failed('credits[0]', 'credits'),
      failed('headline', 'headline'),
      failed('credits', 'credits'),
      { ...failed('slug', 'slug'), outcome: 'pass' },
    ]);
    expect([...parts.keys()]).toEqual([
      quote?.key,
      document.segments[0]?.key,
      document.credits[0]?.key,
    ]);
    expect([...fields.keys()]).toEqual(['headline', 'credits']);
  });

  it('shows at the segment, or at the field, what leads nowhere', () => {
    const { parts, fields } = findingsByPart(document, [
      failed('segments[0].quotes[9].text'),
      failed('segments[9].name'),
    ]);
    expect([...parts.keys()]).toEqual([document.segments[0]?.key]);
    expect([...fields.keys()]).toEqual(['segments']);
  });
});
