import type { AssembledArticle, AssembledCredit } from '../../article/assembled-article';
import type { Correction, TipLine } from '../../article/stored-article';
import { anchorOf, creditAnchor } from '../part-anchors';
import { printWords } from '../print-words';
import type { RenderSettings } from '../render-settings';
import { tipAddress } from './link-address';
import { markup, type Markup } from './markup';
import { pageInstant } from './page-time';
import { pageWords } from './page-words';
import { lines } from './print-segments';

/** The corrections of a report, each with its date and a link to what it is about. */
export const printCorrections = (
  article: AssembledArticle,
  settings: RenderSettings,
): Markup | null =>
  article.corrections.length === 0
    ? null
    : markup`<section class="corrections" id="corrections">
<h2>${pageWords(article.language).corrections}</h2>
${article.corrections.map((correction) => printCorrection(correction, article, settings))}</section>
`;

const printCorrection = (
  correction: Correction,
  article: AssembledArticle,
  { timeZone }: RenderSettings,
): Markup => {
  const kind = printWords(article.language).corrections[correction.kind];
  const date = pageInstant(correction.date, pageWords(article.language), timeZone);
  return markup`<div class="${correction.kind}">
<h3>${kind} <small>${date}</small></h3>
<p>${lines(correction.text)}</p>
${printTarget(correction, article)}</div>
`;
};

const printTarget = ({ target }: Correction, article: AssembledArticle): Markup | null => {
  if (target === null) {
    return null;
  }
  const { correctedPart, correctedGone } = pageWords(article.language);
  const anchor = anchorOf(article, target);
  const pointer =
    anchor === null
      ? correctedGone
      : markup`<a href="#${anchor}">${correctedPart[target.type]}</a>`;
  return markup`<p class="target">${pointer}</p>\n`;
};

/** Who made the report, and as what. */
export const printPageCredits = ({ credits, language }: AssembledArticle): Markup | null =>
  credits.length === 0
    ? null
    : markup`<section class="credits">
<h2>${pageWords(language).credits}</h2>
<dl>
${credits.map((credit, index) => printPageCredit(credit, index, language))}</dl>
</section>
`;

const printPageCredit = (
  { role, roleLabel, name }: AssembledCredit,
  index: number,
  language: string,
): Markup => {
  const label = roleLabel ?? printWords(language).credits[role];
  return markup`<div id="${creditAnchor(index)}"><dt>${label}</dt><dd>${name}</dd></div>\n`;
};

/** How viewers reach the newsroom. */
export const printPageTips = ({
  tipLines,
  tipSlogan,
  language,
}: AssembledArticle): Markup | null =>
  tipLines.length === 0
    ? null
    : markup`<aside class="tips">
<h2>${tipSlogan || pageWords(language).tips}</h2>
<address>
${tipLines.map(printPageTip)}</address>
</aside>
`;

const printPageTip = (line: TipLine): Markup => {
  const address = tipAddress(line);
  const value = address === null ? line.value : markup`<a href="${address}">${line.value}</a>`;
  return markup`<p class="${line.channel}"><span>${line.label}</span> ${value}</p>\n`;
};
