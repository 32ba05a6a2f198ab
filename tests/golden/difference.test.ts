import { differArticle } from '../../src/domain/article/difference/differ-article';
import { assembleDraft } from '../../src/domain/article/draft-article';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { changeJson } from '../support/change-json';
import { expectGolden, goldenCases, goldenInput } from '../support/golden';
import { printDifference } from '../support/print-difference';

/** A case: what happened to the article, and what makes both versions of the base article. */
interface Case {
  readonly what: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

const base = JSON.parse(goldenInput('credits', '.', 'base.json')) as unknown;

const version = (change: Readonly<Record<string, unknown>> = {}) =>
  assembleDraft(changeJson(base, change) as StoredArticle);

describe('the difference between two versions', () => {
  it.each(goldenCases('difference'))('%s', (name) => {
    const { what, before, after } = JSON.parse(
      goldenInput('difference', name, 'change.json'),
    ) as Case;
    const difference = differArticle(version(before), version(after));
    expectGolden('difference', name, 'expected.txt', `${what}\n\n${printDifference(difference)}\n`);
  });
});
