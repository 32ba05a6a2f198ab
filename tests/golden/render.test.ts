import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import { slugFromHeadline } from '../../src/domain/article/slug-from-headline';
import { RENDER_FORMATS } from '../../src/domain/render/render-formats';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { readWithDecisions } from '../../src/domain/transcript/read-with-decisions';
import {
  acceptSuggestion,
  type SuggestionChoice,
} from '../../src/services/importing/accepted-suggestion';
import { expectGolden, goldenCases, goldenJson } from '../support/golden';
import { renderCase } from '../support/render-case';

/** JSON needs no cases: it is the input. */
const FORMATS = RENDER_FORMATS.filter(({ name }) => name !== 'json');

describe('the seed as published', () => {
  it('is what its page and its editor’s decisions give', () => {
    const seed = path.resolve(__dirname, '../../database/seeds/ytn-north-korean-troops');
    const text = readFileSync(path.join(seed, 'report.txt'), 'utf8');
    const { accepted } = JSON.parse(readFileSync(path.join(seed, 'decisions.json'), 'utf8')) as {
      accepted: SuggestionChoice[];
    };
    const { diagnostics } = readTranscript(text);
    const edits = accepted.flatMap((choice) => acceptSuggestion(diagnostics, choice).edits);
    const { article } = readWithDecisions(text, edits);
    const published = assembleArticle({
      ...article,
      slug: slugFromHeadline(article, ''),
      airedAt: new Date(article.airedAt ?? '').toISOString(),
    });
    expectGolden('render', 'the-seed-as-published', 'article.json', goldenJson(published));
  });
});

describe.each(goldenCases('render'))('%s', (name) => {
  it.each(FORMATS)('is printed whole as $name', (format) => {
    const { article, settings } = renderCase(name);
    expectGolden('render', name, `expected.${format.name}`, format.render(article, settings));
  });
});
