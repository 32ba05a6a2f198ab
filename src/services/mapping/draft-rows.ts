import type {
  Correction,
  PersonReference,
  StoredArticle,
} from '../../domain/article/stored-article';
import {
  articleToData,
  correctionToData,
  creditToData,
  quoteToData,
  segmentToData,
} from './article-to-data';

/** Where an article's text came from; kept with the draft, never delivered. */
export interface ArticleSource {
  readonly text: string;
  readonly sha256: string;
  readonly importedAt: string;
  readonly parserVersion: string;
  readonly decisions: readonly unknown[];
}

/** An article that becomes a new draft. */
export interface DraftToStore {
  readonly article: StoredArticle;
  readonly source: ArticleSource | null;
}

type Data = Readonly<Record<string, unknown>>;

/** A row's fields; relations and components among them are not written with the row but from the lists below. */
export interface DraftRow {
  readonly documentId: string;
  readonly data: Data;
}

/** A row that belongs to another one. */
export interface ChildRow<Row = DraftRow> {
  /** The place of its owner among the rows of the owner's table. */
  readonly owner: number;
  readonly row: Row;
  readonly person: PersonReference | null;
}

/** All rows of some new drafts, table by table, each table in the order in which it is written. */
export interface DraftRows {
  readonly articles: readonly DraftRow[];
  readonly segments: readonly ChildRow[];
  /** Owned by segments. */
  readonly quotes: readonly ChildRow[];
  readonly credits: readonly ChildRow[];
  /** Components have no documentId. */
  readonly corrections: readonly ChildRow<Data>[];
  readonly sources: readonly ChildRow<Data>[];
}

/**
 * Lays articles out as the rows of new drafts. Ids of parts in an article only serve to find what a correction is about: every
 * part gets a new one.
 * @param newId makes a documentId
 */
export const draftRows = (drafts: readonly DraftToStore[], newId: () => string): DraftRows => {
  const articles: DraftRow[] = [];
  const segments: ChildRow[] = [];
  const quotes: ChildRow[] = [];
  const credits: ChildRow[] = [];
  const corrections: ChildRow<Data>[] = [];
  const sources: ChildRow<Data>[] = [];
  for (const { article, source } of drafts) {
    const owner = articles.length;
    const parts = new Map<string | null, string>();
    const newRow = (data: Data, id: string | null): DraftRow => {
      const documentId = newId();
      parts.set(id, documentId);
      return { documentId, data };
    };
    articles.push({ documentId: newId(), data: articleToData(article) });
    for (const segment of article.segments) {
      const place = segments.length;
      segments.push({
        owner,
        row: newRow(segmentToData(segment), segment.documentId),
        person: null,
      });
      for (const quote of segment.quotes) {
        const row = newRow(quoteToData(quote), quote.documentId);
        quotes.push({ owner: place, row, person: quote.speaker.person });
      }
    }
    for (const credit of article.credits) {
      const row = newRow(creditToData(credit), credit.documentId);
      credits.push({ owner, row, person: credit.person });
    }
    for (const correction of article.corrections) {
      const row = correctionToData(aboutStored(correction, parts));
      corrections.push({ owner, row, person: null });
    }
    if (source) {
      sources.push({ owner, row: { ...source }, person: null });
    }
  }
  return { articles, segments, quotes, credits, corrections, sources };
};

/** A correction of a part is about the part as it is stored. */
const aboutStored = (
  correction: Correction,
  parts: ReadonlyMap<string | null, string>,
): Correction => {
  const { target } = correction;
  const stored = target && parts.get(target.documentId);
  return target && stored
    ? { ...correction, target: { ...target, documentId: stored } }
    : correction;
};
