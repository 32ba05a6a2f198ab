import type { AssembledArticle, AssembledCredit } from '../article/assembled-article';
import { nameInSignOff, nameInToss } from '../names/spoken-name';
import type { PrintWords } from './print-words';

/** The credit lines of a transcript, one a credit; a credit that the spoken words give already has none. */
export const printCredits = (article: AssembledArticle, words: PrintWords): readonly string[] => {
  const spoken = spokenNames(article);
  return article.credits
    .filter((credit) => !isSpoken(credit, spoken))
    .map((credit) => printCredit(credit, words));
};

const printCredit = (
  { evidence, role, roleLabel, name }: AssembledCredit,
  { byline: [before, after], credits }: PrintWords,
): string =>
  evidence === 'byline' && role === 'reporter' && roleLabel === null
    ? `${before}${name}${after}`
    : `${roleLabel ?? credits[role]}: ${name}`;

/** Whom hand-overs and sign-offs name, each with what it is evidence of. */
const spokenNames = ({ segments }: AssembledArticle): ReadonlySet<string> =>
  new Set(
    segments
      .flatMap(({ items }) => items)
      .flatMap((item) => {
        switch (item.kind) {
          case 'toss':
            return [spokenKey('toss', nameInToss(item.text))];
          case 'sign-off':
            return [spokenKey('sign-off', nameInSignOff(item.text))];
          case 'narration':
          case 'quote':
            return [];
        }
      }),
  );

const spokenKey = (evidence: AssembledCredit['evidence'], name: string | null): string =>
  `${evidence} ${name ?? ''}`;

const isSpoken = (
  { evidence, name, roleLabel }: AssembledCredit,
  spoken: ReadonlySet<string>,
): boolean => roleLabel === null && spoken.has(spokenKey(evidence, name));
