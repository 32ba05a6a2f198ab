import { segmentItems } from '../article/assemble-article';
import type { QuoteItem, SegmentItem } from '../article/assembled-article';
import type { StoredArticle, StoredSegment } from '../article/stored-article';
import type { ArticleField } from './check-result';
import { placedQuotes, placedSegments } from './placed-parts';

/** A text of an article, its field path and its path in the assembled article. */
export interface PlacedText {
  readonly field: ArticleField;
  readonly path: string;
  readonly item: string;
  readonly words: string;
}

/** The texts of a report in which names stand, in the order in which a reader meets them. */
export const spokenTexts = (article: StoredArticle): PlacedText[] => {
  const whole = (field: 'headline' | 'summary'): PlacedText[] => {
    const words = article[field];
    return words ? [{ field, path: field, item: field, words }] : [];
  };
  return [
    ...whole('headline'),
    ...whole('summary'),
    ...placedSegments(article).flatMap(({ segment, path }) => textsOf(segment, path)),
    ...article.credits.map(({ name }, index): PlacedText => {
      const path = `credits[${index}].name`;
      return { field: 'credits', path, item: path, words: name };
    }),
  ];
};

const textsOf = (segment: StoredSegment, path: string): PlacedText[] => {
  const text = (stored: string, item: string, words: string): PlacedText => ({
    field: 'segments',
    path: `${path}.${stored}`,
    item: `${path}.${item}`,
    words,
  });
  return [
    ...(segment.name === null ? [] : [text('name', 'name', segment.name)]),
    ...segmentItems(segment).flatMap((item, index): PlacedText[] => {
      const spoken = text(storedPath(item, segment), `items[${index}].text`, item.text);
      return item.kind === 'quote' && item.speaker.name !== null
        ? [
            text(
              `${quotePath(item, segment)}.speaker`,
              `items[${index}].speaker.name`,
              item.speaker.name,
            ),
            spoken,
          ]
        : [spoken];
    }),
  ];
};

const storedPath = (item: SegmentItem, segment: StoredSegment): string => {
  switch (item.kind) {
    case 'narration':
      return 'body';
    case 'toss':
      return 'toss';
    case 'sign-off':
      return 'signOff';
    case 'quote':
      return `${quotePath(item, segment)}.text`;
  }
};

const quotePath = (item: QuoteItem, { quotes }: StoredSegment): string =>
  `quotes[${quotes.findIndex(({ speaker }) => speaker === item.speaker)}]`;

/** Everybody whom the report names in a field of its own. */
export const namesIn = (article: StoredArticle): string[] => [
  ...article.credits.filter(({ kind }) => kind === 'person').map(({ name }) => name),
  ...article.segments.flatMap(({ name }) => name ?? []),
  ...placedQuotes(article).flatMap(({ quote }) => quote.speaker.name ?? []),
];
