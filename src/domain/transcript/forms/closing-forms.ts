import { shortPlainOf, type LineForm } from './line-form';

const COPYRIGHT =
  /^(?:[[<(]? ?(?:저작권자|ⓒ|©|Copyrights?\b|Copyright ?ⓒ)|.{0,60}(?:무단 ?(?:전재|복제|배포)|재배포 ?(?:금지|및)|AI ?(?:학습|데이터) ?(?:이용|활용)|All rights reserved|[Uu]nauthorized reproduction|AI (?:training|learning) (?:use|prohibited)))/u;

/** Whose the page is, and what is forbidden with it. */
export const copyrightForm: LineForm = (stretch) => {
  const plain = shortPlainOf(stretch);
  return plain !== null && COPYRIGHT.test(plain)
    ? { content: { kind: 'copyright' }, end: stretch.end }
    : null;
};

/** `#가#나`, `#a #b`, `#가, #나`; a number sign before digits only is a telephone's. */
const HASHTAGS = /^#(?!\d+(?:$|[\s,#]))[\p{L}\p{M}\p{N}_]+(?:(?:, ?| )?#[\p{L}\p{M}\p{N}_]+)*$/u;

/** A line of hashtags. */
export const hashtagForm: LineForm = (stretch) =>
  HASHTAGS.test(shortPlainOf(stretch) ?? '')
    ? { content: { kind: 'hashtag' }, end: stretch.end }
    : null;
