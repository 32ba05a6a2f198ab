import type { ParsedArticle } from '../article/parsed-article';
import { correctionKey } from './print-corrections';
import { itemKey, markerKey } from './print-segment';
import { SLOGAN_KEY, tipKey } from './print-tips';

/** Something that a transcript says, in a form in which it can be compared. */
export interface SaidPart {
  /** The key of the part that prints it. */
  readonly key: string;
  readonly said: string;
}

/** The single fields of an article, by the parts that print them. */
export const saidFields = (article: ParsedArticle): SaidPart[] =>
  Object.entries({
    section: article.section,
    headline: article.headline,
    airedAt: [instantOf(article.airedAt), article.airedOn],
    language: article.language,
    format: article.format,
    summary: article.summary,
    credits: article.credits.map(({ role, roleLabel, name, kind, evidence }) => [
      role,
      roleLabel,
      name,
      kind,
      evidence,
    ]),
    [SLOGAN_KEY]: article.tipSlogan,
  }).map(([key, value]) => ({ key, said: JSON.stringify(value) }));

/** What stands in the article one after another: what is said, tip lines, corrections. */
export const saidInOrder = ({ segments, tipLines, corrections }: ParsedArticle): SaidPart[] => [
  ...segments.flatMap(({ role, label, name, items }, index) => [
    said(markerKey(index), ['segment', role, label, name]),
    ...items.map((item, place) =>
      said(itemKey(index, place), item.kind === 'quote' ? { ...item, order: 0 } : item),
    ),
  ]),
  ...tipLines.map(({ channel, label, value, url }, index) =>
    said(tipKey(index), ['tip', channel, label, value, url]),
  ),
  ...corrections.map(({ kind, date, text }, index) =>
    said(correctionKey(index), ['correction', kind, instantOf(date), text]),
  ),
];

const said = (key: string, value: unknown): SaidPart => ({ key, said: JSON.stringify(value) });

/** A time in one of the ways to write it. */
const instantOf = (time: string | null): number | string | null => {
  const instant = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(instant) ? time : instant;
};
