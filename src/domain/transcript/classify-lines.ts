import { nameInSignOff } from '../names/spoken-name';
import type { ClassifiedLine, LineClass } from './reading';
import { CHROME, CREDIT_ROLE_WORDS, MARKER_ROLES, TIP_CHANNEL_WORDS } from './vocabulary-tables';

const MARKER = /^[[<]\s*([^\]>:]{1,20}?)\s*[\]>]$/u;
const TIP = /^\[([^\]]{1,20})\]\s*(\S.*)$/u;
const SLOGAN = /^※\s*['‘"“]?(.*?)['’"”]?$/u;
const CREDIT = /^([^:：ㅣ|]{1,30}?)\s*[:：ㅣ|]\s*(\S.*)$/u;
export const TIMESTAMP =
  /(\d{4})[.-](\d{1,2})[.-](\d{1,2})\.?\s*(?:(AM|PM|오전|오후)\s*)?(?:\(?(\d{1,2}):(\d{2})\)?)?\.?$/u;

const LONGEST_SIGN_OFF = 120;

/** Splits a page into its physical lines: CRLF counts as a line feed, a byte order mark is dropped. */
export const splitLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n')
    .split('\n');

/** The role that a marker line opens; null for any other line. */
export const markerRole = (text: string) =>
  MARKER_ROLES[MARKER.exec(text.trim())?.[1]?.toLowerCase() ?? ''] ?? null;

/** The channel, label and value of a tip line; null for any other line. */
export const readTip = (text: string) => {
  const [, label = '', value = ''] = TIP.exec(text.trim()) ?? [];
  const channel = TIP_CHANNEL_WORDS[label.toLowerCase()];
  return channel ? { channel, label, value } : null;
};

/** The slogan above the tip lines; null for any other line. */
export const readSlogan = (text: string): string | null => SLOGAN.exec(text.trim())?.[1] ?? null;

/** A credit line's role, label and name; `head` is a line before it that holds the label's first word. */
export const readCredit = (text: string, head = '') => {
  const [, tail = '', name = ''] = CREDIT.exec(text.trim()) ?? [];
  const roleLabel = `${head.trim()} ${tail}`.trim();
  const role = CREDIT_ROLE_WORDS[roleLabel.toLowerCase()];
  return role ? { role, roleLabel, name } : null;
};

/** Gives every line its class, top to bottom. */
export const classifyLines = (texts: readonly string[]): ClassifiedLine[] => {
  const firstMarker = texts.findIndex((text) => markerRole(text) !== null);
  const headEnd = firstMarker < 0 ? 0 : firstMarker;
  const titles = distinctTitles(texts.slice(0, headEnd));
  const seen = new Set<string>();
  return texts.map((text, index) => {
    const lineClass =
      index < headEnd
        ? classOfHeadLine(text.trim(), titles, seen)
        : classOfBodyLine(text.trim(), texts[index - 1] ?? '', texts[index + 1] ?? '');
    return { number: index + 1, text, class: lineClass };
  });
};

const isTitle = (text: string): boolean =>
  text !== '' && !CHROME.has(text) && !TIMESTAMP.test(text);

const distinctTitles = (head: readonly string[]): string[] => [
  ...new Set(head.map((text) => text.trim()).filter(isTitle)),
];

const classOfHeadLine = (text: string, titles: readonly string[], seen: Set<string>): LineClass => {
  if (text === '') return 'blank';
  if (CHROME.has(text)) return 'chrome';
  if (!isTitle(text)) return 'timestamp';
  if (seen.has(text)) return 'repeat';
  seen.add(text);
  return text === titles.at(-1) ? 'headline' : 'section';
};

const classOfBodyLine = (text: string, before: string, after: string): LineClass => {
  if (text === '') return 'blank';
  if (CHROME.has(text)) return 'chrome';
  if (markerRole(text) !== null) return 'marker';
  if (text.startsWith('※')) return 'tip-slogan';
  if (readTip(text)) return 'tip';
  if (isCredit(text, before, after)) return 'credit';
  if (text.startsWith('[')) return 'quote';
  return text.length <= LONGEST_SIGN_OFF && nameInSignOff(text) !== null ? 'sign-off' : 'narration';
};

const isCredit = (text: string, before: string, after: string): boolean =>
  readCredit(text) !== null ||
  readCredit(text, before) !== null ||
  readCredit(after, text) !== null;
