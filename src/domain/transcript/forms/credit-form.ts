import type { CreditRole } from '../../article/vocabulary';
import { HANGUL_SURNAMES } from '../../names/hangul-surnames';
import { looksLikeHangulName, looksLikeName } from '../../names/looks-like-name';
import { withoutTitle } from '../../names/name-titles';
import { looksLikeOrganization, namesOrganization } from '../../names/organization-words';
import { withSigns } from '../lines/escapes';
import { wordKey } from '../house-styles/word-key';
import type { PrintedCredit } from '../pieces/piece';
import { shortPlainOf, type LineForm, type PageFacts } from './line-form';

/** Between a role and its names. `ㅣ` is a letter that pages use as a bar. */
const ROLE_END = /[:ㅣ|]/u;
const FRAME = /^[([<■▶*-]+ ?|[\s)\]>]+$/gu;
const LONGEST_ROLE = 30;
const LONGEST_NAME = 60;
const LONGEST_UNSIGNED = 60;

/** Credits: one role a line, several divided by slashes or commas, all in one parenthesis, several names to a role. */
export const creditForm: LineForm = (stretch, facts) => {
  const plain = shortPlainOf(stretch) ?? '';
  // Only short lines are credits without a sign between role and name.
  const possible = plain.length <= LONGEST_UNSIGNED || ROLE_END.test(plain);
  const credits = possible ? readCredits(plain, facts) : null;
  return credits ? { content: { kind: 'credit', credits }, end: stretch.end } : null;
};

/**
 * Reads a line of credits.
 * @returns null unless it begins with a known role and everything else on it is names and roles; in parentheses all roles may be
 * unknown, as long as there are several
 */
export const readCredits = (plain: string, facts: PageFacts): PrintedCredit[] | null => {
  const words = plain.replace(FRAME, '').trim();
  const parts = words
    .split(/ ?[/,·;] ?/u)
    .flatMap((part) => splitAtRoles(part, facts))
    .flatMap(splitNames)
    .filter((part) => part !== '');
  const credits = creditsOf(parts, plain.startsWith('('), facts);
  if (!credits || credits.length === 0) {
    return credits && isAnnouncedRole(words, facts) ? [] : null;
  }
  const known = credits.some(({ role }) => role !== 'other') || readRole(words, facts) !== null;
  return known || credits.length > 1 ? credits : null;
};

/** Names of three letters with spaces between: `영상취재: 조하린 한여름`. */
const SEVERAL_NAMES = /^((?:.*[:ㅣ|] ?)?)([가-힣]{3}(?: [가-힣]{3}){1,4})$/u;

const splitNames = (part: string): string[] => {
  const [, role = '', printed = ''] = SEVERAL_NAMES.exec(part) ?? [];
  const names = printed.split(' ');
  const all = names.every((name) => looksLikeHangulName(name) && !looksLikeOrganization(name));
  return printed !== '' && all && withoutTitle(part) === part
    ? names.map((name, index) => (index === 0 ? role + name : name))
    : [part];
};

/** A part with a role begins a credit, one without is one more name for it. Null when a part is neither. */
const creditsOf = (
  parts: readonly string[],
  framed: boolean,
  facts: PageFacts,
): PrintedCredit[] | null => {
  const credits: PrintedCredit[] = [];
  let current: RolePart | null = null;
  for (const part of parts) {
    const unknown: RolePart | null = framed || current ? unknownRole(part) : null;
    const found: RolePart | null = readRole(part, facts) ?? unknown;
    current = found ?? current;
    if (!current) return null;
    const name = found ? found.rest : part;
    const credit = name === '' ? null : creditOf(current, name);
    if (credit) credits.push(credit);
    // What guests are stands between their names.
    else if (name !== '' && current.role !== 'other') return null;
  }
  return credits;
};

/** A role and its colon, the name being on the next line. */
const isAnnouncedRole = (words: string, facts: PageFacts): boolean =>
  /[:ㅣ|]$/u.test(words) && roleOf(words.slice(0, -1), facts) !== null;

interface RolePart {
  readonly role: CreditRole;
  readonly label: string;
  readonly rest: string;
}

const roleOf = (words: string, { words: { creditRoles } }: PageFacts): CreditRole | null =>
  words.length > LONGEST_ROLE ? null : (creditRoles.get(wordKey(words)) ?? null);

/** `영상편집 : 도마음`, `CGㅣ도마음`; with only a space between, what follows has to read like a name. */
const readRole = (part: string, facts: PageFacts): RolePart | null => {
  const end = part.search(ROLE_END);
  if (end >= 0) {
    const label = part.slice(0, end).trim();
    const role = roleOf(label, facts);
    return role && { role, label, rest: part.slice(end + 1).trim() };
  }
  const words = part.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const [label, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const role = roleOf(label, facts);
    if (role && /[가-힣]$/u.test(label) && isUnsignedName(withoutTitle(rest))) {
      return { role, label, rest };
    }
  }
  return null;
};

/** Names of four letters are rare, verbs of four letters are not. */
const isUnsignedName = (words: string): boolean =>
  looksLikeName(words) ||
  (/^[가-힣]{4}$/u.test(words) &&
    HANGUL_SURNAMES.has(words.charAt(0)) &&
    !/[다요까죠네중]$/u.test(words));

/** A role with its colon inside a part begins a part of its own: `촬영ㅣ도마음 편집ㅣ나하늘`. */
const splitAtRoles = (part: string, facts: PageFacts): string[] => {
  const words = part.trim().split(' ');
  const parts: string[][] = [[]];
  words.forEach((word, index) => {
    const ahead = [word, words[index + 1] ?? '', words[index + 2] ?? ''].join(' ');
    const end = ahead.search(ROLE_END);
    const begins = end > 0 && roleOf(ahead.slice(0, end), facts) !== null;
    const inside = parts.at(-1)?.join(' ') ?? '';
    if (begins && ROLE_END.test(inside)) {
      parts.push([]);
    }
    parts.at(-1)?.push(word);
  });
  return parts.map((words) => words.join(' ').trim());
};

/** A role that no table has, in a line of credits: `드론 : 탁지호`. */
const unknownRole = (part: string): RolePart | null => {
  const end = part.search(ROLE_END);
  const [label, rest] = [part.slice(0, end).trim(), part.slice(end + 1).trim()];
  const named = looksLikeName(withoutTitle(rest)) || looksLikeOrganization(rest);
  return end > 0 && label.length <= LONGEST_ROLE && named ? { role: 'other', label, rest } : null;
};

/** What stands after a role has to read like a name, a person's or an organization's; a sentence does not. */
const isNameFor = (name: string): boolean =>
  looksLikeName(name) ||
  (name.length <= LONGEST_NAME &&
    !name.includes('@') &&
    !SENTENCE.test(name) &&
    NAME_WORDS.test(name));

const SENTENCE = /(?:[.!?]|니다|[어해]요)$/u;

/** Up to six words, those in Latin letters capitalised but for small ones. */
const NAME_WORDS =
  /^(?:(?:[\p{Lu}\d가-힣'‘“"(][^\s]*|of|the|and|for|to|by|in|viewers?|&|-) ?){1,6}$/u;

const creditOf = ({ role, label }: RolePart, printed: string): PrintedCredit | null => {
  const name = role === 'other' ? leadingName(printed) : withoutTitle(printed);
  if (name === null || !isNameFor(name)) {
    return null;
  }
  const organization = role === 'courtesy' ? !isPersonal(name) : namesOrganization(name);
  return {
    role,
    roleLabel: withSigns(label),
    name: withSigns(name),
    kind: organization ? 'organization' : 'person',
  };
};

const isPersonal = (name: string): boolean => looksLikeName(name) && !looksLikeOrganization(name);

/** Guests stand with what they are: `서용수 경제평론가`. */
const leadingName = (printed: string): string | null => {
  const name = withoutTitle(printed);
  const [first = ''] = name.split(' ');
  if (looksLikeName(name) || looksLikeOrganization(name)) return name;
  return looksLikeHangulName(first) ? first : null;
};
