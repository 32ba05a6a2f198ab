import type { AssembledArticle } from '../article/assembled-article';
import { isWebAddress } from './article-address';
import { markup, type Markup } from './html/markup';
import { pageHead } from './html/page-head';
import { pageDay, pageInstant } from './html/page-time';
import { pageWords } from './html/page-words';
import { printCorrections, printPageCredits, printPageTips } from './html/print-page-end';
import { lines, printSegments } from './html/print-segments';
import {
  DEFAULT_RENDER_SETTINGS,
  type NewsroomIdentity,
  type RenderSettings,
} from './render-settings';

/**
 * An article as a complete page that needs nothing else: semantic, for screen and print, light and dark. Also the editor's
 * preview: a draft says that it is one.
 * @returns an HTML document with a final newline
 */
export const renderHtml = (
  article: AssembledArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
): string =>
  markup`<!doctype html>
<html lang="${article.language}">
${pageHead(article, settings)}<body>
${masthead(article, settings)}<main>
<article>
${pageTop(article, settings)}${printSegments(article)}<footer>
${printCorrections(article, settings)}${printPageCredits(article)}</footer>
</article>
</main>
${printPageTips(article)}${colophon(settings)}</body>
</html>
`.source;

const masthead = (
  { publishedAt, language }: AssembledArticle,
  { newsroom }: RenderSettings,
): Markup | null => {
  const isDraft = publishedAt === null;
  return newsroom === null && !isDraft
    ? null
    : markup`<header class="masthead">
${newsroom && markup`<p>${siteLink(newsroom)}</p>\n`}${
        isDraft ? markup`<strong class="draft">${pageWords(language).draft}</strong>\n` : null
      }</header>
`;
};

const siteLink = ({ name, url }: NewsroomIdentity): Markup | string =>
  url !== null && isWebAddress(url) ? markup`<a href="${url}">${name}</a>` : name;

const pageTop = (article: AssembledArticle, settings: RenderSettings): Markup => {
  const { section, headline, summary } = article;
  return markup`<header class="top">
${section && markup`<p class="section">${section}</p>\n`}<h1>${lines(headline)}</h1>
${summary && markup`<p class="summary">${lines(summary)}</p>\n`}${factsLine(article, settings)}${correctedLine(article)}</header>
`;
};

/** Who, when, and how long. */
const factsLine = (article: AssembledArticle, { timeZone }: RenderSettings): Markup | null => {
  const words = pageWords(article.language);
  const { byline, firstPublishedAt, publishedAt, edition, seconds } = article;
  const isLater = publishedAt !== null && publishedAt !== firstPublishedAt;
  const facts = [
    byline && markup`<span class="byline">${words.by(byline)}</span>\n`,
    airedFact(article, timeZone),
    firstPublishedAt &&
      markup`<span>${words.published} ${pageInstant(firstPublishedAt, words, timeZone)}</span>\n`,
    isLater
      ? markup`<span>${words.updated} ${pageInstant(publishedAt, words, timeZone)}</span>\n`
      : null,
    edition !== null && edition > 1 ? markup`<span>${words.edition(edition)}</span>\n` : null,
    seconds < 1 ? null : markup`<span>${words.length(seconds)}</span>\n`,
  ];
  return facts.some((fact) => fact) ? markup`<p class="facts">\n${facts}</p>\n` : null;
};

const airedFact = (
  { airedAt, airedOn, language }: AssembledArticle,
  timeZone: string,
): Markup | null => {
  const words = pageWords(language);
  const time =
    airedAt === null ? airedOn && pageDay(airedOn, words) : pageInstant(airedAt, words, timeZone);
  return time ? markup`<span>${words.aired} ${time}</span>\n` : null;
};

const correctedLine = ({ corrections, language }: AssembledArticle): Markup | null =>
  corrections.length === 0
    ? null
    : markup`<p class="corrected"><a href="#corrections">${pageWords(language).corrected}</a></p>\n`;

const colophon = ({ newsroom }: RenderSettings): Markup | null =>
  newsroom?.rightsNotice
    ? markup`<footer class="rights">
<p>${lines(newsroom.rightsNotice)}</p>
</footer>
`
    : null;
