import type {
  AssembledArticle,
  AssembledCredit,
  AssembledSegment,
  QuoteItem,
  SegmentItem,
} from '../article/assembled-article';
import { articleAddress } from './article-address';
import { givenOnly } from './given-only';
import { markup } from './html/markup';
import { lines } from './html/print-segments';
import { itemAnchor, segmentAnchor } from './part-anchors';
import { printWords } from './print-words';
import { DEFAULT_RENDER_SETTINGS, type RenderSettings } from './render-settings';
import { ROLE_CODES } from './role-codes';
import { splitParagraphs } from './split-paragraphs';

const VERSION = '0.10.12';

/**
 * An article as an ANS story (Arc XP), version 0.10.12, with a final newline. Segments are element groups; reporters are
 * `credits.by`, every other role a list of its own; tip lines, for which ANS has no place, are additional properties.
 */
export const renderAns = (
  article: AssembledArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
): string => `${JSON.stringify(articleAns(article, settings), null, 2)}\n`;

const articleAns = (article: AssembledArticle, settings: RenderSettings): object =>
  givenOnly({
    type: 'story',
    version: VERSION,
    _id: article.documentId,
    subtype: 'broadcast-report',
    language: article.language || null,
    slug: article.slug,
    canonical_url: articleAddress(article, settings),
    headlines: { basic: article.headline },
    description: article.summary === null ? null : { basic: article.summary },
    display_date: article.firstPublishedAt ?? article.airedAt,
    first_publish_date: article.firstPublishedAt,
    publish_date: article.publishedAt,
    last_updated_date: article.publishedAt,
    copyright: settings.newsroom?.rightsNotice,
    distributor: settings.newsroom && {
      name: settings.newsroom.name,
      category: 'staff',
      mode: 'custom',
    },
    taxonomy: sectionsOf(article),
    credits: creditsOf(article),
    content_elements: article.segments.map((segment, index) =>
      segmentOf(segment, index, article.language),
    ),
    corrections: article.corrections.map(({ kind, text, date, target }) => ({
      type: 'correction',
      correction_type: kind,
      text,
      additional_properties: givenOnly({ date, target }),
    })),
    additional_properties: givenOnly({
      format: article.format,
      edition: article.edition,
      aired_at: article.airedAt,
      aired_on: article.airedOn,
      byline: article.byline,
      seconds: article.seconds,
      tip_slogan: article.tipSlogan,
      tip_lines: article.tipLines.map(givenOnly),
    }),
  });

const sectionsOf = ({ section }: AssembledArticle): object | null =>
  section ? { sections: [{ type: 'section', version: VERSION, name: section }] } : null;

const creditsOf = ({ credits, language }: AssembledArticle): object | null => {
  const lists: Record<string, object[]> = {};
  for (const credit of credits) {
    (lists[ROLE_CODES[credit.role].ans] ??= []).push(authorOf(credit, language));
  }
  return credits.length === 0 ? null : lists;
};

/** The name of whom the newsroom knows, the byline as printed. */
const authorOf = (
  { name, person, role, roleLabel, kind, evidence }: AssembledCredit,
  language: string,
): object =>
  givenOnly({
    type: 'author',
    _id: person?.documentId,
    name: person?.name ?? name,
    byline: name,
    role: roleLabel ?? printWords(language).credits[role],
    additional_properties: { role, kind, evidence },
  });

const segmentOf = (
  { role, label, name, seconds, documentId, items }: AssembledSegment,
  index: number,
  language: string,
): object => ({
  type: 'element_group',
  _id: documentId ?? segmentAnchor(index),
  subtype: role,
  // Required by the format, in an empty segment too.
  content_elements: items.map((item, at) => elementOf(item, itemAnchor(index, at), language)),
  additional_properties: givenOnly({ label, name, seconds }),
});

const elementOf = (item: SegmentItem, anchor: string, language: string): object => {
  switch (item.kind) {
    case 'narration':
    case 'toss':
    case 'sign-off':
      return { type: 'text', _id: anchor, subtype: item.kind, content: richText(item.text) };
    case 'quote':
      return quoteOf(item, anchor, language);
  }
};

const quoteOf = (quote: QuoteItem, anchor: string, language: string): object => {
  const { speaker, anonymous, attribution, originalText, originalLanguage } = quote;
  const cited = [speaker.name, speaker.affiliation].filter((part) => part).join(', ');
  return {
    type: 'quote',
    _id: quote.documentId ?? anchor,
    subtype: 'sound-bite',
    // Required by the format, of a quote without words too.
    content_elements: splitParagraphs(quote.text).map((paragraph) => ({
      type: 'text',
      content: richText(paragraph),
    })),
    ...(cited !== '' && { citation: citationOf(cited, quote) }),
    additional_properties: givenOnly({
      anonymous,
      attribution,
      language: language || null,
      original_text: originalText,
      original_language: originalLanguage,
    }),
  };
};

const citationOf = (cited: string, { speaker }: QuoteItem): object => ({
  type: 'text',
  content: richText(cited),
  additional_properties: givenOnly({
    speaker: speaker.name,
    affiliation: speaker.affiliation,
    person: speaker.person && { _id: speaker.person.documentId, name: speaker.person.name },
  }),
});

/** The text of an ANS element is HTML. */
const richText = (text: string): string => markup`${lines(text)}`.source;
