import type { StoredArticle } from '../../article/stored-article';
import { compareNames } from '../../names/compare-names';
import { nameInSignOff, nameInToss } from '../../names/spoken-name';
import type { ArticleField, Finding } from '../check-result';
import { placedSegments } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

/** A name of somebody who made the report, where it stands. */
interface Mention {
  readonly name: string;
  readonly where: string;
  readonly field: ArticleField;
  readonly path: string;
}

export const creditSpelling: Rule = {
  code: 'credit-spelling',
  law: 'Toss, sign-off and credit spell one person one way; case, spaces, hyphens, dots and apostrophes make no other spelling.',
  check: (article) => {
    const mentions = [...creditMentions(article), ...spokenMentions(article)];
    return mentions.length < 2 ? NOT_APPLICABLE : outcomeOf(secondSpellings(mentions));
  },
};

const creditMentions = ({ credits }: StoredArticle): Mention[] =>
  credits.flatMap(({ name, kind }, index) =>
    kind === 'person'
      ? [{ name, where: 'a credit', field: 'credits', path: `credits[${index}].name` }]
      : [],
  );

const spokenMentions = (article: StoredArticle): Mention[] =>
  placedSegments(article).flatMap(({ segment: { name, toss, signOff }, path }) =>
    [
      { name, where: 'a marker', path: `${path}.name` },
      { name: toss === null ? null : nameInToss(toss), where: 'a toss', path: `${path}.toss` },
      {
        name: signOff === null ? null : nameInSignOff(signOff),
        where: 'a sign-off',
        path: `${path}.signOff`,
      },
    ].flatMap((mention) =>
      mention.name === null ? [] : [{ ...mention, name: mention.name, field: 'segments' as const }],
    ),
  );

/** Each spelling is reported where it first stands, against the first spelling that it probably repeats. */
const secondSpellings = (mentions: readonly Mention[]): Finding[] => {
  const spellings: Mention[] = [];
  const findings: Finding[] = [];
  for (const mention of mentions) {
    const known = spellings.map((spelling) => ({
      spelling,
      comparison: compareNames(spelling.name, mention.name),
    }));
    if (known.some(({ comparison }) => comparison === 'same')) {
      continue;
    }
    spellings.push(mention);
    const other = known.find(({ comparison }) => comparison === 'probable')?.spelling;
    if (other) {
      findings.push({
        field: mention.field,
        path: mention.path,
        message: `"${mention.name}" in ${mention.where} and "${other.name}" in ${other.where} are probably one person. Spell the name one way.`,
      });
    }
  }
  return findings;
};
