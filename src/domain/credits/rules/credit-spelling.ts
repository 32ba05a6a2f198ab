import { segmentItems } from '../../article/assemble-article';
import type { StoredArticle, StoredSegment } from '../../article/stored-article';
import { compareNames } from '../../names/compare-names';
import { nameInSignOff, nameInToss } from '../../names/spoken-name';
import type { Message } from '../../diagnostics/message';
import type { ArticleField, Finding } from '../check-result';
import { placedSegments } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

/** A name of somebody who made the report, where it stands. */
interface Mention {
  readonly name: string;
  readonly where: Message;
  readonly field: ArticleField;
  readonly path: string;
  /** The field of the assembled article that holds it, and all words in it. */
  readonly holder: { readonly path: string; readonly text: string };
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
  credits.flatMap(({ name, kind }, index) => {
    const path = `credits[${index}].name`;
    const where = { en: 'a credit', ko: '크레딧' };
    return kind === 'person'
      ? [{ name, where, field: 'credits', path, holder: { path, text: name } }]
      : [];
  });

const spokenMentions = (article: StoredArticle): Mention[] =>
  placedSegments(article).flatMap(({ segment, path }) => {
    const { name, toss, signOff } = segment;
    return [
      mention(name, name, { en: 'a marker', ko: '표시' }, `${path}.name`, `${path}.name`),
      mention(
        toss && nameInToss(toss),
        toss,
        { en: 'a toss', ko: '연결 멘트' },
        `${path}.toss`,
        closingPath(segment, path, 'toss'),
      ),
      mention(
        signOff && nameInSignOff(signOff),
        signOff,
        { en: 'a sign-off', ko: '클로징 멘트' },
        `${path}.signOff`,
        closingPath(segment, path, 'sign-off'),
      ),
    ].flat();
  });

const mention = (
  name: string | null,
  text: string | null,
  where: Message,
  path: string,
  holder: string,
): Mention[] =>
  name === null || text === null
    ? []
    : [{ name, where, field: 'segments', path, holder: { path: holder, text } }];

const closingPath = (segment: StoredSegment, path: string, kind: 'toss' | 'sign-off'): string =>
  `${path}.items[${segmentItems(segment).findIndex((item) => item.kind === kind)}].text`;

/** Each spelling is reported where it first stands, against the first spelling that it probably repeats. */
const secondSpellings = (mentions: readonly Mention[]): Finding[] => {
  const spellings: Mention[] = [];
  const findings: Finding[] = [];
  for (const mentioned of mentions) {
    const known = spellings.map((spelling) => ({
      spelling,
      comparison: compareNames(spelling.name, mentioned.name),
    }));
    if (known.some(({ comparison }) => comparison === 'same')) {
      continue;
    }
    spellings.push(mentioned);
    const other = known.find(({ comparison }) => comparison === 'probable')?.spelling;
    if (other) {
      findings.push(twoSpellings(mentioned, other));
    }
  }
  return findings;
};

const twoSpellings = ({ name, where, field, path, holder }: Mention, other: Mention): Finding => ({
  field,
  path,
  message: {
    en: `"${name}" in ${where.en} and "${other.name}" in ${other.where.en} are probably one person. Spell the name one way.`,
    ko: `${where.ko}의 "${name}" 표기와 ${other.where.ko}의 "${other.name}" 표기는 같은 사람일 가능성이 큽니다. 한 가지로 쓰세요.`,
  },
  fix: {
    kind: 'set-field',
    path: holder.path,
    value: holder.text.replaceAll(name, () => other.name),
  },
});
