import type { AssembledArticle, AssembledSegment, QuoteItem } from '../article/assembled-article';
import { articleAddress } from './article-address';
import { givenOnly } from './given-only';
import { markup } from './html/markup';
import { printSegments } from './html/print-segments';
import { itemAnchor, segmentAnchor } from './part-anchors';
import { countWords, plainBody } from './plain-body';
import { printTarget } from './print-target';
import { printWords } from './print-words';
import { DEFAULT_RENDER_SETTINGS, type RenderSettings } from './render-settings';
import { roleUri } from './role-codes';

/**
 * An article as IPTC ninjs 3.1, with a final newline. Segments and quotes are associations in spoken order; credits are
 * `infoSources`, since `people` has no roles; corrections are told in `edNote`. ninjs wants a URI: an article without an address
 * gets `about:blank`, which claims nothing.
 */
export const renderNinjs = (
  article: AssembledArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
): string => `${JSON.stringify(articleNinjs(article, settings), null, 2)}\n`;

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};

const articleNinjs = (article: AssembledArticle, settings: RenderSettings): object => {
  const uri = articleAddress(article, settings) ?? 'about:blank';
  return givenOnly({
    uri,
    standard: STANDARD,
    type: 'composite',
    representationType: 'full',
    profile: 'broadcast-report',
    version: article.edition === null ? null : String(article.edition),
    pubStatus: article.publishedAt === null ? 'withheld' : 'usable',
    language: article.language || null,
    firstCreated: utc(article.firstPublishedAt),
    versionCreated: utc(article.publishedAt),
    contentCreated: utc(article.airedAt),
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.headline }],
    descriptions: article.summary
      ? [{ role: 'summary', contentType: 'text/plain', value: article.summary }]
      : null,
    subjects: article.section ? [{ name: article.section, rel: 'section' }] : null,
    genres: [{ name: article.format }],
    by: article.byline,
    bodies: bodiesOf(article),
    infoSources: article.credits.map((credit) =>
      givenOnly({
        name: credit.name,
        role: roleUri(credit.role, settings),
        literal: credit.roleLabel,
      }),
    ),
    people: quotesOf(article).flatMap(speakerOf),
    organisations: [...quotesOf(article).flatMap(affiliationOf), ...newsroomOf(article, settings)],
    associations: article.segments.map((segment, index) =>
      segmentOf(segment, index, { uri, language: article.language }),
    ),
    edNote: edNoteOf(article),
    altIds: [
      ...(article.documentId === null ? [] : [{ role: 'documentId', value: article.documentId }]),
      ...(article.slug === null ? [] : [{ role: 'slug', value: article.slug }]),
    ],
    copyrightHolder: settings.newsroom?.name,
    copyrightNotice: settings.newsroom?.rightsNotice,
  });
};

/** ninjs takes instants in RFC 3339; one with another offset is the same in UTC. */
const utc = (instant: string | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

const bodiesOf = (article: AssembledArticle): readonly object[] => {
  const text = plainBody(article);
  return text === ''
    ? []
    : [
        { role: 'main', contentType: 'text/html', value: markup`${printSegments(article)}`.source },
        { role: 'transcript', ...plainText(text) },
      ];
};

const plainText = (value: string): object => ({
  contentType: 'text/plain',
  charCount: value.length,
  wordCount: countWords(value),
  value,
});

const quotesOf = ({ segments }: AssembledArticle): readonly QuoteItem[] =>
  segments.flatMap(({ items }) => items).filter((item) => item.kind === 'quote');

const speakerOf = ({ speaker: { name } }: QuoteItem): readonly object[] =>
  name ? [{ name, rel: 'quoted' }] : [];

const affiliationOf = ({ speaker: { affiliation } }: QuoteItem): readonly object[] =>
  affiliation ? [{ name: affiliation, rel: 'affiliation' }] : [];

/** Who publishes, with the lines on which it takes tips. */
const newsroomOf = (
  { tipLines, language }: AssembledArticle,
  { newsroom }: RenderSettings,
): readonly object[] =>
  newsroom === null && tipLines.length === 0
    ? []
    : [
        givenOnly({
          name: newsroom?.name,
          rel: 'publisher',
          contactInfo: tipLines.map(({ channel, label, value }) =>
            givenOnly({
              type: channel,
              role: 'tipline',
              lang: language || null,
              name: label,
              value,
            }),
          ),
        }),
      ];

interface Whole {
  readonly uri: string;
  readonly language: string;
}

const segmentOf = (segment: AssembledSegment, index: number, { uri, language }: Whole): object => {
  const text = segment.items.map((item) => item.text).join('\n\n');
  return givenOnly({
    name: segmentAnchor(index),
    uri: `${uri}#${segmentAnchor(index)}`,
    rel: 'segment',
    type: 'component',
    profile: segment.role,
    title: segment.label ?? markerOf(segment, language),
    by: segment.name,
    bodies: text === '' ? null : [{ role: 'main', ...plainText(text) }],
    associations: segment.items.flatMap((item, at) =>
      item.kind === 'quote' ? [quoteOf(item, itemAnchor(index, at), uri)] : [],
    ),
  });
};

const markerOf = ({ role }: AssembledSegment, language: string): string | null =>
  role === 'unmarked' ? null : printWords(language).markers[role];

const quoteOf = (quote: QuoteItem, anchor: string, uri: string): object =>
  givenOnly({
    name: anchor,
    uri: `${uri}#${anchor}`,
    rel: 'quote',
    type: 'component',
    bodies: [
      { role: 'main', ...plainText(quote.text) },
      ...(quote.originalText ? [{ role: 'original', ...plainText(quote.originalText) }] : []),
    ],
    people: speakerOf(quote),
    organisations: affiliationOf(quote),
  });

/** The corrections as one note to editors, a line each; null when there are none. */
const edNoteOf = (article: AssembledArticle): string | null =>
  article.corrections
    .map(({ kind, date, text, target }) => {
      const about = [date, printTarget(article, target)].filter((part) => part !== null);
      return `${printWords(article.language).corrections[kind]} (${about.join(', ')}): ${text}`;
    })
    .join('\n') || null;
