import { looksLikeName } from '../../names/looks-like-name';
import { wordKey } from '../house-styles/word-key';
import { textOf } from '../pieces/paragraph-text';
import type { MarkerContent, Place } from '../pieces/piece';
import { framedWords } from './framed-words';
import { plainOf, type FormMatch, type LineForm, type PageFacts } from './line-form';

const FRAMED =
  /^(?:\[ ?([^[\]:]{1,40}?) ?\]|< ?([^<>:]{1,40}?) ?>|◀ ?([^◀▶:]{1,40}?) ?▶|【 ?([^【】:]{1,40}?) ?】)/u;
const NUMBER = / ?\d{1,2}(?:-\d{1,2})?$/u;
const ROLE_FIRST = /^(\S+)[ ,](.{2,30})$/u;
const ROLE_LAST = /^(.{2,30}) (\S+)$/u;

/** What a marker's words say: its role and, where they hold one, a name; null for other words. */
export const readMarkerWords = (
  words: string,
  { words: { markers } }: PageFacts,
): Pick<MarkerContent, 'role' | 'name'> | null => {
  const role = markers.get(wordKey(words)) ?? markers.get(wordKey(words.replace(NUMBER, '')));
  if (role !== undefined || markers.has(wordKey(words))) {
    return { role: role ?? null, name: null };
  }
  const [, first = '', name = ''] = ROLE_FIRST.exec(words) ?? [];
  const [, nameBefore = '', last = ''] = ROLE_LAST.exec(words) ?? [];
  return named(markers.get(wordKey(first)), name) ?? named(markers.get(wordKey(last)), nameBefore);
};

const named = (role: MarkerContent['role'] | undefined, name: string) =>
  role && looksLikeName(name) ? { role, name } : null;

/** A marker in brackets: `[Anchor]`, `<Reporter Min Seo-yun>`, `◀ 앵커 ▶`, `【 기자 】`; text may be stuck to it. */
export const framedMarkerForm: LineForm = ({ line, start, end }, facts) => {
  const framed = framedWords(FRAMED, line.plain.slice(start, Math.min(end, start + 50)));
  const read = framed && readMarkerWords(framed.words, facts);
  return read ? marker({ line, start, end: start + framed.whole.length }, read) : null;
};

const marker = (place: Place, read: Pick<MarkerContent, 'role' | 'name'>): FormMatch => ({
  content: { kind: 'marker', label: textOf(place), ...read },
  end: place.end,
});

const BULLETED = /^[⊙●○◎◉■▶▷] ?([^:⊙●○◎◉]{1,30}?) ?:/u;
const ROLE_AND_COLON = /^([^\s:]{1,12}) ?:/u;

/** A marker with a colon and its text on the same line: `⊙ 나하늘 앵커 : …`, `●기자: …`, `앵커: …`. */
export const colonMarkerForm: LineForm = ({ line, start, end }, facts) => {
  const plain = line.plain.slice(start, Math.min(end, start + 60));
  const [label, words = ''] = BULLETED.exec(plain) ?? ROLE_AND_COLON.exec(plain) ?? [];
  const rest = plain.slice(label?.length ?? 0).trim();
  const read = label === undefined || looksLikeName(rest) ? null : readMarkerWords(words, facts);
  const told = read !== null && (SPOKEN_ROLES.has(wordKey(words)) || /^[⊙●○◎◉]/u.test(plain));
  return label && told ? marker({ line, start, end: start + label.length }, read) : null;
};

/** Words that are markers without any bracket. Others of the table are words like any. */
const SPOKEN_ROLES = new Set(
  ['앵커', '앵커멘트', '기자', '리포트', '캐스터', '취재기자', 'Anchor', 'Reporter', 'Caster'].map(
    wordKey,
  ),
);

/** A marker that is a word alone on its line: `앵커`. */
export const bareMarkerForm: LineForm = (stretch, facts) => {
  if (stretch.end - stretch.start > 8 || stretch.line.plain.trim().length > 8) {
    return null;
  }
  const words = plainOf(stretch);
  const read = SPOKEN_ROLES.has(wordKey(words)) ? readMarkerWords(words, facts) : null;
  return read ? marker(stretch, read) : null;
};

const INTRODUCED =
  /^[•·>-]{0,2} ?(?<name>\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]+){1,3}),? (?<title>[^:[\]"“]{2,80}):(?= |$)/u;
const AGAIN =
  /^[•·>-]{0,2} ?(?<name>\p{Lu}[\p{Lu}'’.-]+(?: [\p{Lu}'’.-]+){0,3})(?: \(.{1,30}\))?:(?= |$)/u;

/** Speakers whom a page in the American form introduces, by their names in capitals and by their family names alone. */
export const introducedSpeakers = (plain: string) => {
  const { name, title } = INTRODUCED.exec(plain)?.groups ?? {};
  return name === undefined || title === undefined ? null : { name, title };
};

const TITLE_ROLES: readonly (readonly [RegExp, MarkerContent['role']])[] = [
  [/\b(?:anchor|host|moderator)\b/iu, 'anchor'],
  [/\b(?:meteorologist|weather)\b/iu, 'caster'],
  [/\b(?:correspondent|reporter|byline)\b/iu, 'reporter'],
];

/** A speaker in capitals with the words on the same line: `JANE DOE, CNN ANCHOR: …`, later `DOE: …`. */
export const capitalsMarkerForm: LineForm = ({ line, start, end }, facts) => {
  const plain =
    facts.speakers.size === 0 ? '' : line.plain.slice(start, Math.min(end, start + 160));
  const introduced = introducedSpeakers(plain);
  const match = (introduced ? INTRODUCED : AGAIN).exec(plain);
  const name = match?.groups?.['name'] ?? '';
  const known = introduced ?? facts.speakers.get(name) ?? nameless(name);
  return match && known
    ? marker(
        { line, start, end: start + match[0].length },
        { role: roleByTitle(known.title), name: known.name },
      )
    : null;
};

/** Somebody with two or more words in capitals before the colon, whom the page has not introduced: `DALE OAKES:`. */
const nameless = (name: string) => (name.includes(' ') ? { name, title: '' } : null);

const roleByTitle = (title: string): MarkerContent['role'] =>
  TITLE_ROLES.find(([words]) => words.test(title))?.[1] ?? 'guest';
