import { parsedArticle, type ParsedArticle } from '../article/parsed-article';
import { isSaidOutright } from '../transcript/forms/directive-form';
import { readTranscript } from '../transcript/read-transcript';
import { partsReadOtherwise } from './parts-read-otherwise';
import { correctionParts } from './print-corrections';
import { creditForms } from './print-credits';
import { headParts } from './print-head';
import { segmentParts } from './print-segment';
import { tipParts } from './print-tips';
import { printWords } from './print-words';
import { DEFAULT_RENDER_SETTINGS, type RenderSettings } from './render-settings';
import { composeParts, TURNS, type Levels, type TranscriptPart } from './transcript-part';

/** As often is a transcript read to see what it says; then all of it is said outright. */
const MOST_READINGS = 12;

/**
 * Prints an article so that reading gives it again. Every part is first printed as broadcasters print it; what is then read otherwise
 * is printed more outright, part by part, and nothing else.
 * @param about what each correction is about, in words, where that is known
 */
export const printTranscript = (
  article: ParsedArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
  about: readonly (string | null)[] = [],
): string => {
  const printed = outrightEnough(article, transcriptParts(article, settings, about, false));
  if (countOutright(printed) === 0 || !isWithoutLabels(article)) return printed;
  const byHand = outrightEnough(article, transcriptParts(article, settings, about, true));
  return countOutright(byHand) < countOutright(printed) ? byHand : printed;
};

const countOutright = (text: string): number => text.split('\n').filter(isSaidOutright).length;

/** Nobody knows what a page would have printed: an editor may have written all of it. */
const isWithoutLabels = ({ segments }: ParsedArticle): boolean =>
  segments.every(({ label }) => label === null);

const transcriptParts = (
  article: ParsedArticle,
  settings: RenderSettings,
  about: readonly (string | null)[],
  byHand: boolean,
): TranscriptPart[] => {
  const words = printWords(article.language);
  return [
    ...headParts(article, words, settings),
    ...(byHand ? [{ key: 'by-hand', turn: 'frame', forms: ['@by-hand'] } as const] : []),
    ...article.segments.flatMap((segment, index) => segmentParts(segment, index, words, byHand)),
    { key: 'credits', turn: 'conclusion', forms: creditForms(article, words) },
    ...tipParts(article),
    ...correctionParts(article, words, settings, about),
  ];
};

const outrightEnough = (article: ParsedArticle, parts: readonly TranscriptPart[]): string => {
  let levels: Levels = new Map();
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const wrong = readOtherwise(article, composeParts(parts, levels));
    if (wrong?.size === 0) return composeParts(parts, noMoreThanNeeded(article, parts, levels));
    const raised = wrong && raisedLevels(parts, levels, wrong);
    if (!raised) break;
    levels = raised;
  }
  return composeParts(parts, new Map(parts.map(({ key, forms }) => [key, forms.length])));
};

const readOtherwise = (article: ParsedArticle, text: string): ReadonlySet<string> | null =>
  partsReadOtherwise(article, parsedArticle(readTranscript(text).article));

/** An article with more parts that are no ordinary ones is no ordinary article. */
const MOST_TRIED = 12;

/**
 * The same levels without those that turned out not to be needed: one part may have been read otherwise because of another one. Each
 * is tried once more in its printed form.
 */
const noMoreThanNeeded = (
  article: ParsedArticle,
  parts: readonly TranscriptPart[],
  levels: Levels,
): Levels =>
  levels.size > MOST_TRIED
    ? levels
    : [...levels.keys()].reduce((kept, key) => {
        const without = new Map([...kept].filter(([other]) => other !== key));
        return readOtherwise(article, composeParts(parts, without))?.size === 0 ? without : kept;
      }, levels);

/**
 * Some of the wrong parts one step more outright, those whose turn it is; where all of them are as outright as can be, the parts around
 * them. Null when these are, too.
 */
const raisedLevels = (
  parts: readonly TranscriptPart[],
  levels: Levels,
  wrong: ReadonlySet<string>,
): Levels | null => {
  const canRise = ({ key, forms }: TranscriptPart): boolean =>
    (levels.get(key) ?? 0) < forms.length - 1;
  const around = parts.filter(
    (part, index) =>
      canRise(part) &&
      [index - 1, index, index + 1].some((near) => wrong.has(parts[near]?.key ?? '')),
  );
  const rising = around.filter(({ key }) => wrong.has(key));
  const turn = TURNS.find((wanted) => rising.some((part) => part.turn === wanted));
  const chosen = turn ? rising.filter((part) => part.turn === turn) : around;
  return chosen.length === 0
    ? null
    : new Map([...levels, ...chosen.map(({ key }) => [key, (levels.get(key) ?? 0) + 1] as const)]);
};
