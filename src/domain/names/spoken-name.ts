import {
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

/** Who signs off, as printed: `I'm YTN's Kwon Younghee.` → `Kwon Younghee`; null when the words name nobody. */
export const nameInSignOff = (text: string): string | null => firstName(SIGN_OFF_FORMS, text);

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

const TITLE = /^(?:Reporter|Correspondent|Caster|Anchor|Meteorologist)\s+/u;

const nameFrom = (printed: string | undefined): string | null => {
  const name = (printed ?? '').replace(TITLE, '').replace(/['’]s$/u, '');
  const words = name.split(/\s+/u);
  const isName = /^[가-힣]+$/u.test(name)
    ? !NOT_A_HANGUL_NAME.has(name)
    : words.length > 1 && !words.some((word) => NOT_IN_A_LATIN_NAME.has(word));
  return isName ? name : null;
};
