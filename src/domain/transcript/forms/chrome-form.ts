import { wordKey } from '../house-styles/word-key';
import { shortPlainOf, type LineForm } from './line-form';

const TAG = String.raw`<\/?(?:br|p|div|span|b|i|u|strong|em|a|font|img|hr|h[1-6]|ul|li|table|tr|td|center|iframe|script|style)(?:\s[^<>]{0,200})?\s?\/?>`;
const ONLY_MARKUP = new RegExp(String.raw`^(?:(?:${TAG}|&nbsp;|&#160;)\s*)+$`, 'iu');
const DECAYED_BREAKS = /^br(?: br)+$|^br \/(?: br \/)*$/u;
const TAG_FIRST = new RegExp(`^(?:${TAG}|br br\\b)\\s*`, 'iu');
/** Station and place in front of a regional report: `[KBS 대전]`. */
const DATELINE = /^\[(?:KBS|MBC|SBS|YTN|[A-Z]{2,4}) [가-힣]{2,4}\]/u;

/** Furniture of the page: menus, buttons, advertisements, promotion. */
export const chromeForm: LineForm = (stretch, { words }) => {
  const plain = shortPlainOf(stretch);
  const furniture =
    plain !== null &&
    (words.chrome.has(wordKey(plain)) || words.chromeForms.some((form) => form.test(plain)));
  return furniture ? { content: { kind: 'chrome' }, end: stretch.end } : null;
};

/** Rests of HTML: `<br />`, or decayed to the words `br br`. */
export const markupForm: LineForm = ({ line, start, end }) => {
  const plain = line.plain.slice(start, Math.min(end, start + 300));
  const whole = ONLY_MARKUP.test(plain) || DECAYED_BREAKS.test(plain);
  const length = whole ? plain.length : (TAG_FIRST.exec(plain)?.[0].trimEnd().length ?? 0);
  return length === 0
    ? null
    : {
        content: { kind: 'chrome' },
        end: start + length,
        doubts: [
          {
            code: 'markup-rest',
            message: {
              en: 'This is a rest of HTML, no text.',
              ko: '글이 아니라 HTML 찌꺼기입니다.',
            },
          },
        ],
      };
};

/** A dateline in front of a marker or a text. */
export const datelineForm: LineForm = ({ line, start, end }) => {
  const length = DATELINE.exec(line.plain.slice(start, Math.min(end, start + 20)))?.[0].length;
  return length === undefined ? null : { content: { kind: 'chrome' }, end: start + length };
};
