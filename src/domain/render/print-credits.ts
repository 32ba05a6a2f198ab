import type { ParsedArticle } from '../article/parsed-article';
import { namesInToss, nameInSignOff } from '../names/spoken-name';
import { escapedWords } from '../transcript/lines/escapes';
import { fieldedDirective } from './print-outright';
import type { PrintWords } from './print-words';

/**
 * The credits of a transcript: one a line, without those that the spoken words and the markers give already; or all of them outright,
 * and no others.
 */
export const creditForms = (article: ParsedArticle, words: PrintWords): [string, string] => [
  printCredits(article, words).join('\n'),
  ['@credits', ...article.credits.map(outrightCredit)].join('\n'),
];

const outrightCredit = ({ role, roleLabel, name, kind, evidence }: ParsedCredit): string =>
  fieldedDirective('credit', [role, roleLabel, name, kind, evidence]);

type ParsedCredit = ParsedArticle['credits'][number];

const printCredits = (article: ParsedArticle, words: PrintWords): readonly string[] => {
  const told = toldNames(article);
  return article.credits
    .filter((credit) => !isTold(credit, told))
    .map((credit) => printCredit(credit, words));
};

const printCredit = (
  { evidence, role, roleLabel, name }: ParsedCredit,
  { byline: [before, after], credits }: PrintWords,
): string =>
  evidence === 'byline' && role === 'reporter' && roleLabel === null
    ? `${before}${escapedWords(name)}${after}`
    : `${escapedWords(roleLabel ?? credits[role])}: ${escapedWords(name)}`;

/** Whom hand-overs, sign-offs and markers name, each with what it is evidence of. */
const toldNames = ({ segments }: ParsedArticle): ReadonlySet<string> =>
  new Set(
    segments.flatMap(({ name, toss, signOff }) => [
      ...namesInToss(toss ?? '').map((told) => toldKey('toss', told)),
      toldKey('sign-off', nameInSignOff(signOff ?? '')),
      toldKey('byline', name),
    ]),
  );

const toldKey = (evidence: ParsedCredit['evidence'], name: string | null): string =>
  `${evidence} ${name ?? ''}`;

const isTold = ({ evidence, name, roleLabel }: ParsedCredit, told: ReadonlySet<string>): boolean =>
  roleLabel === null && told.has(toldKey(evidence, name));
