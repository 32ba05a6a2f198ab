import { parsedArticle } from '../../src/domain/article/parsed-article';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { expectGolden, goldenCases, goldenInput, goldenJson } from '../support/golden';

describe('reading a page', () => {
  it.each(goldenCases('transcript'))('%s', (name) => {
    const { article, diagnostics, lines } = readTranscript(
      goldenInput('transcript', name, 'page.txt'),
    );
    expectGolden(
      'transcript',
      name,
      'expected.json',
      goldenJson({ article: parsedArticle(article), diagnostics, lines }),
    );
  });
});
