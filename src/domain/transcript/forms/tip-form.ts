import { wordKey } from '../house-styles/word-key';
import { withSigns } from '../lines/escapes';
import type { TipChannel } from '../../article/vocabulary';
import type { PrintedTip } from '../pieces/piece';
import { shortPlainOf, type LineForm, type PageFacts } from './line-form';

/** A tip line ends where the next one or something else with a sign of its own begins. */
const BRACKETED = /^\[ ?([^[\]]{1,20}?) ?\] ?([^[\]]{2,120}?)(?= ?(?:[[※▣]| ▶|$))/u;
const BULLETED = /^[▷▶►■☎◇-] ?([^\s:]{1,12}) ?:? ?(\S.{1,120})$/u;
const LISTED = /^[▷▶■☎]? ?(?:제보 ?(?:안내|문의|접수)|[^:]{0,30}제보) ?: ?(\S.{3,200})$/u;

/** How viewers reach the newsroom, in brackets: `[Phone] 02-000-0000`; several may stand on one line. */
export const bracketedTipForm: LineForm = ({ line, start, end }, facts) => {
  const match = BRACKETED.exec(line.plain.slice(start, Math.min(end, start + 160)));
  const tip = match && tipOf(match[1] ?? '', match[2] ?? '', facts);
  return tip ? { content: { kind: 'tip', tips: [tip] }, end: start + match[0].length } : null;
};

/** The same after a triangle: `▷ 전화 : 02-000-0000`. */
export const bulletedTipForm: LineForm = (stretch, facts) => {
  const match = BULLETED.exec(shortPlainOf(stretch) ?? '');
  const tip = match && tipOf(match[1] ?? '', match[2] ?? '', facts);
  return tip ? { content: { kind: 'tip', tips: [tip] }, end: stretch.end } : null;
};

/** Several ways under one label: `▶ 제보 안내 : http://…, 모바일앱, name@…, #0000`. */
export const listedTipForm: LineForm = (stretch) => {
  const plain = shortPlainOf(stretch) ?? '';
  const match = LISTED.exec(plain);
  const label = plain
    .slice(0, plain.indexOf(':'))
    .replace(/^[▷▶■☎] ?/u, '')
    .trim();
  const tips = (match?.[1] ?? '').split(/, ?/u).flatMap((value): PrintedTip[] => {
    const channel = channelOfValue(value);
    return channel ? [{ channel, label, value, url: urlOf(value) }] : [];
  });
  return tips.length > 0 ? { content: { kind: 'tip', tips }, end: stretch.end } : null;
};

const tipOf = (label: string, value: string, { words }: PageFacts): PrintedTip | null => {
  const channel = words.tipChannels.get(wordKey(label));
  return channel
    ? { channel, label: withSigns(label), value: withSigns(value.trim()), url: urlOf(value) }
    : null;
};

const VALUE_CHANNELS: readonly (readonly [RegExp, TipChannel])[] = [
  [/^https?:|^www\./iu, 'web'],
  [/@\S+[. ](?:co|com|net|kr|org)\b/iu, 'email'],
  [/앱|\bapp\b/iu, 'app'],
  [/^#\d{3,5}$/u, 'sms'],
  [/카톡|카카오|kakao/iu, 'kakaotalk'],
  [/^[\d() -]{7,20}$/u, 'phone'],
];

const channelOfValue = (value: string): TipChannel | null =>
  VALUE_CHANNELS.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null;

/** Only what is printed as an address is one. */
const urlOf = (value: string): string | null => /^https?:\/\/\S+/u.exec(value.trim())?.[0] ?? null;

/** What stands in quotation marks is the slogan, whatever follows. */
const QUOTED_SLOGAN = /^['‘"“]([^'’"”]{4,80})['’"”]/u;
const SLOGAN_FRAME = /^['‘"“]|['’"”]$/gu;
const LONGEST_SLOGAN = 300;

/** The sentence above the tip lines; tip lines may follow on the same line. */
export const sloganForm: LineForm = ({ line, start, end }, { words: { slogans } }) => {
  const plain = line.plain.slice(start, Math.min(end, start + LONGEST_SLOGAN));
  const bracket = plain.indexOf('[');
  const sentence = (bracket > 0 ? plain.slice(0, bracket) : plain).trimEnd();
  const known = slogans.some((slogan) => slogan.test(sentence));
  if (!known || (bracket < 0 && start + plain.length < end)) {
    return null;
  }
  const words = sentence.replace(/^[※■▶] ?/u, '');
  const slogan = QUOTED_SLOGAN.exec(words)?.[1] ?? words.replace(SLOGAN_FRAME, '').trim();
  return {
    content: { kind: 'tip-slogan', slogan: withSigns(slogan) },
    end: start + sentence.length,
  };
};
