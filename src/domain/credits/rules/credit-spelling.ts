import type { StoredArticle } from '../../article/stored-article';
import { compareNames, type NameComparison } from '../../names/compare-names';
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
  law: 'Toss, sign-off and credit spell one person one way.',
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

/** Each spelling is reported where it first stands, against the first spelling of what is, or probably is, the same name. */
const secondSpellings = (mentions: readonly Mention[]): Finding[] => {
  const spellings = firstOfEachSpelling(mentions);
  return spellings.flatMap((mention, index) => {
    const known = spellings.slice(0, index).map((spelling) => ({
      spelling,
      comparison: compareNames(spelling.name, mention.name),
    }));
    const other =
      known.find(({ comparison }) => comparison === 'same') ??
      known.find(({ comparison }) => comparison === 'probable');
    return other ? [findingOf(mention, other.spelling, other.comparison)] : [];
  });
};

const firstOfEachSpelling = (mentions: readonly Mention[]): Mention[] => {
  const spellings = new Map<string, Mention>();
  for (const mention of mentions) {
    const spelling = asSeen(mention.name);
    spellings.set(spelling, spellings.get(spelling) ?? mention);
  }
  return [...spellings.values()];
};

/** A name without differences that nobody sees: which space, which hyphen, which apostrophe, composed or not. */
const asSeen = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘`´]/gu, "'")
    .trim();

const findingOf = (mention: Mention, other: Mention, comparison: NameComparison): Finding => ({
  field: mention.field,
  path: mention.path,
  message: `"${mention.name}" in ${mention.where} and "${other.name}" in ${other.where} are ${comparison === 'same' ? 'one name' : 'probably one person'}. Spell the name one way.`,
});
