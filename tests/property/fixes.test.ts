import fc from 'fast-check';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { disassembleArticle } from '../../src/domain/article/disassemble-article';
import { checkArticle } from '../../src/domain/credits/check-article';
import type { CheckContext } from '../../src/domain/credits/check-context';
import type { CheckResult } from '../../src/domain/credits/check-result';
import { DEFAULT_CREDIT_POLICY } from '../../src/domain/credits/credit-policy';
import { applyFix } from '../../src/domain/credits/fixes/apply-fix';
import type { Fix } from '../../src/domain/credits/fixes/fix';
import { setAtPath } from '../../src/domain/credits/fixes/set-at-path';
import { faultyArticle } from '../support/faulty-article';

const CONTEXT: CheckContext = {
  lastEdition: null,
  staff: [
    { documentId: 'min', name: 'Min Seo-yun', names: [{ value: '민서윤' }] },
    { documentId: 'go', name: 'Go Ma-eum', names: [] },
  ],
  defaultTipLines: [
    { documentId: 'phone', channel: 'phone', label: 'Phone', value: '02-000-0000', url: null },
  ],
};

/** What is wrong with an article. */
const faultsOf = (article: AssembledArticle): CheckResult[] =>
  checkArticle(disassembleArticle(article), DEFAULT_CREDIT_POLICY, CONTEXT).filter(
    ({ outcome }) => outcome === 'fail',
  );

/** Everything of the article that the fix has no business with. */
const restOf = (article: AssembledArticle, fix: Fix, before: AssembledArticle): unknown => {
  switch (fix.kind) {
    case 'set-field':
      return setAtPath(article, fix.path, null);
    case 'link-person':
      return setAtPath(article, `${fix.path}.person`, null);
    case 'add-credit':
      return { ...article, credits: article.credits.slice(0, before.credits.length) };
    case 'remove-credit':
    case 'split-credit':
      return {
        ...article,
        credits: article.credits
          .filter((_, index) => !touches(fix, index, article, before))
          .map((credit) => ({ ...credit, order: 0 })),
      };
    case 'add-tip-lines':
      return { ...article, tipLines: article.tipLines.slice(0, before.tipLines.length) };
  }
};

/** The credits that a fix removes or splits, before it and after it. */
const touches = (
  fix: Extract<Fix, { credit: number }>,
  index: number,
  article: AssembledArticle,
  before: AssembledArticle,
): boolean => {
  const made = article.credits.length - before.credits.length + 1;
  return index >= fix.credit && index < fix.credit + made;
};

describe('a fix', () => {
  it('takes its own fault away and changes nothing else', () => {
    fc.assert(
      fc.property(faultyArticle, (stored) => {
        const article = assembleArticle(stored);
        const faults = faultsOf(article);
        for (const { code, path, fix } of faults) {
          if (fix === null) continue;
          const fixed = applyFix(article, fix);
          expect(restOf(fixed, fix, article)).toEqual(restOf(article, fix, article));
          const left = faultsOf(fixed).filter((fault) => fault.code === code);
          // Of three spellings the third is told when the second is mended.
          expect(
            code === 'credit-spelling'
              ? left.filter((fault) => fault.path === path).length
              : left.length - faults.filter((fault) => fault.code === code).length + 1,
          ).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each<Fix>([
    { kind: 'set-field', path: 'segments[99].name', value: 'Go Ma-eum' },
    { kind: 'set-field', path: 'nothing.there', value: null },
    { kind: 'link-person', path: 'credits[99]', person: { documentId: 'go', name: 'Go Ma-eum' } },
    { kind: 'remove-credit', credit: 99 },
    { kind: 'split-credit', credit: 99, names: ['Go Ma-eum', 'Min Seo-yun'] },
    { kind: 'add-tip-lines', tipLines: [] },
  ])('for what is not there changes nothing: $kind', (fix) => {
    fc.assert(
      fc.property(
        faultyArticle.map((stored) => assembleArticle(stored)),
        (article) => {
          expect(applyFix(article, fix)).toEqual(article);
        },
      ),
      { numRuns: 20 },
    );
  });
});
