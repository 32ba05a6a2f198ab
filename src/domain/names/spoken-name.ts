import { looksLikeName } from './looks-like-name';
import {
  COMPANION,
  GARBLED_SIGN_OFF,
  NAMELESS_TOSS_FORMS,
  NOT_A_HANGUL_NAME,
  NOT_IN_A_LATIN_NAME,
  SIGN_OFF_FORMS,
  TOSS_FORMS,
  type SpokenNameForm,
} from './spoken-name-patterns';

/** Longer texts are no hand-overs and no sign-offs; the bound keeps the patterns' time small. */
const LONGEST = 400;

/**
 * Whom a hand-over names, as printed: `Reporter Kwon Young-hee reports.` → `Kwon Young-hee`.
 * @param text a closing paragraph of an anchor's segment, in any language
 * @returns null when it names nobody ("Connect reporters to find out more.") or no more than a family name
 */
export const nameInToss = (text: string): string | null => firstName(TOSS_FORMS, text);

/** All whom a hand-over names, in order: `나하늘, 도마음 기자가 취재했습니다.` → both. */
export const namesInToss = (text: string): string[] => {
  const name = nameInToss(text);
  return name === null ? [] : [...companions(text.slice(0, text.lastIndexOf(name))), name];
};

const MOST_COMPANIONS = 3;

/** Names that stand before another one, joined to it by a comma or an "and". */
const companions = (before: string): string[] => {
  const names: string[] = [];
  let rest = before.slice(-LONGEST);
  while (names.length < MOST_COMPANIONS) {
    const match = COMPANION.exec(rest);
    const name = nameFrom(match?.groups?.['hangul'] ?? match?.groups?.['latin']);
    if (!match || name === null || !looksLikeName(name) || isWord(match[0], name)) break;
    names.unshift(name);
    rest = rest.slice(0, match.index);
  }
  return names;
};

/** Before a comma stand other words than names, too: `섬 소식, 나하늘 기자가`, `이어서, 나하늘 기자가`. A title makes it a name. */
const isWord = (joined: string, name: string): boolean =>
  /^[가-힣]+$/u.test(name) &&
  !/(?:기자|특파원|캐스터|리포터|앵커)|[·와과]|그리고/u.test(joined.replace(name, '')) &&
  (name.length < 3 || /[는가를에엔의면며지식서]$/u.test(name));

/** Who signs off, as printed: `I'm YTN's Kwon Younghee.` → `Kwon Younghee`; null when the words name nobody. */
export const nameInSignOff = (text: string): string | null => {
  const end = text.slice(-LONGEST);
  return MAY_SIGN_OFF.test(end)
    ? firstName(SIGN_OFF_FORMS, end.replace(ADDRESS_IN_NAME, ''))
    : null;
};

/** Words without which there is no sign-off; most paragraphs hold none of them. */
const MAY_SIGN_OFF =
  /[A-Z]{3}|뉴스|TV|채널|엠비|케이비|와이티|I['’]m|I am|[Tt]his (?:is|has|was)|Channel|Yonhap/u;

/** An address between a name and its verb: `YTN 나하늘[haneul@ytn.co.kr]입니다.` */
const ADDRESS_IN_NAME = / ?[[(]{1,2}(?:[\w.+-]{1,40}@[\w.-]{1,40}|email\s?protected)[\])]{1,2} ?/gu;

/** Whether the last sentence of some words is a sign-off, with a name that can be read or without. */
export const isSignOff = (text: string): boolean =>
  nameInSignOff(text) !== null || isGarbledSignOff(text);

/** Whether words are a sign-off whose name translation and masking have spoilt: `YTN Seoyun[[email protected]]is.` */
export const isGarbledSignOff = (text: string): boolean => GARBLED_SIGN_OFF.test(text.trim());

/** Whether words hand over to somebody whom they do not name: "Connect reporters to find out more about the news." */
export const isHandOver = (text: string): boolean =>
  text.length <= LONGEST && NAMELESS_TOSS_FORMS.some((form) => form.test(text.trim()));

/** The last sentence that names somebody tells: what stands before it may speak of anybody. */
const firstName = (forms: readonly SpokenNameForm[], text: string): string | null => {
  const sentences = text.trim().slice(-LONGEST).split(SENTENCE_END).reverse();
  for (const sentence of sentences) {
    for (const { pattern } of forms) {
      const name = nameFrom(pattern.exec(sentence)?.groups?.['name']);
      if (name !== null) {
        return name;
      }
    }
  }
  return null;
};

/** After the stop, but not after an initial such as `J.`. */
const SENTENCE_END = /(?<=[^\s.]{2}[.!?…。]['"”’)]*)\s+/u;

const TITLE = /^(?:Reporters?|Correspondent|Caster|Anchor|Meteorologist)\s+/u;

const nameFrom = (printed: string | undefined): string | null => {
  const name = (printed ?? '').replace(TITLE, '').replace(/['’]s$/u, '');
  const words = name.split(/\s+/u);
  const isName = /^[가-힣]+$/u.test(name)
    ? !NOT_A_HANGUL_NAME.has(name)
    : words.length > 1 && !words.some((word) => NOT_IN_A_LATIN_NAME.has(word));
  return isName ? name : null;
};
