import type { AssembledArticle } from '../article/assembled-article';
import { disassembleArticle } from '../article/disassemble-article';
import { parsedArticle } from '../article/parsed-article';
import { printTarget } from './print-target';
import { printTranscript } from './print-transcript';
import { DEFAULT_RENDER_SETTINGS, type RenderSettings } from './render-settings';

/**
 * An article as its transcript, in the notation and the language of its page. What broadcasters print comes first; the signs and
 * directives of docs/transcript-notation.md are used only where the printed form would be read otherwise.
 *
 * Reading it gives the same article: the same as `parse` prints it (see parsed-article.ts), which leaves out ids, slug, editions, dates of
 * publication and persons. In that shape three things are not compared to the letter:
 * - parts are numbered 1 … n in the order in which they stand, and `body` writes the places of quotes by those numbers;
 * - `airedAt` and the date of a correction are the same instant, with the offset of the newsroom's time zone;
 * - what a correction is about (`target`) is null: it is printed for people, and only an id tells it for sure.
 *
 * Whether a quote needs review is printed where the article says so, as what `parse` prints does; assembled articles do not.
 * @returns plain text with a final newline, blocks divided by blank lines
 */
export const renderText = (
  article: AssembledArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
): string =>
  printTranscript(
    parsedArticle(disassembleArticle(article)),
    settings,
    article.corrections.map(({ target }) => printTarget(article, target)),
  );
