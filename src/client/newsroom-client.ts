import type { AssembledArticle } from '../domain/article/assembled-article';
import type { ArticleDifference } from '../domain/article/difference/article-difference';
import type { DraftArticle } from '../domain/article/draft-article';
import type { EditionEntry, EditionRecord } from '../domain/article/edition-record';
import type { PublishedQuote } from '../domain/article/published-quote';
import type {
  ArticlePage,
  ArticleQuery,
  CallOptions,
  Check,
  Draft,
  ImportedReading,
  Page,
  PageQuery,
  Reading,
  RestoredDraft,
} from './answers';

/** The form of an article that is not data. */
export type TextForm = 'html' | 'text' | 'jsonld' | 'ninjs' | 'ans';

/** Asks a newsroom. Every call may fail with a NewsroomError. `id` is a documentId or a slug. */
export interface NewsroomClient {
  /** A published article, whole. */
  readonly article: (id: string, options?: CallOptions) => Promise<AssembledArticle>;
  /** The same in another form, as its text. */
  readonly articleAs: (id: string, form: TextForm, options?: CallOptions) => Promise<string>;
  readonly articles: (query?: ArticleQuery, options?: CallOptions) => Promise<ArticlePage>;
  /** What a person said, with where it was said. `id` is a documentId. */
  readonly quotes: (
    id: string,
    query?: PageQuery,
    options?: CallOptions,
  ) => Promise<Page<PublishedQuote>>;
  readonly draft: (id: string, options?: CallOptions) => Promise<Draft>;
  /** Stores a whole draft, if it is still the one that `etag` came with. */
  readonly save: (id: string, draft: SentDraft, options?: CallOptions) => Promise<Draft>;
  readonly check: (id: string, options?: CallOptions) => Promise<Check>;
  /** Reads a page; nothing is stored. */
  readonly read: (text: string, options?: CallOptions) => Promise<Reading>;
  /** Reads a page and stores it as a draft; `again`: although it was imported before. */
  readonly importText: (
    text: string,
    options?: CallOptions & { readonly again?: boolean },
  ) => Promise<ImportedReading>;
  /** What was published of an article, the latest first. */
  readonly editions: (
    id: string,
    query?: PageQuery,
    options?: CallOptions,
  ) => Promise<Page<EditionEntry>>;
  readonly edition: (id: string, number: number, options?: CallOptions) => Promise<EditionRecord>;
  /** What an edition changed: since the one before, since another (`from`), or what the draft changed since (`to`). */
  readonly difference: (
    id: string,
    number: number,
    versions?: { readonly from?: number; readonly to?: 'draft' },
    options?: CallOptions,
  ) => Promise<ArticleDifference>;
  /** Makes an edition the draft, if that is still the one that `etag` came with. */
  readonly restore: (
    id: string,
    number: number,
    etag: string,
    options?: CallOptions,
  ) => Promise<RestoredDraft>;
}

/** A draft to be stored, under the ETag of the one that it replaces. A part that is new has null for its documentId. */
export interface SentDraft {
  readonly article: Omit<DraftArticle, 'embargoUntil' | 'publishAt' | 'unpublishAt'> &
    Partial<Pick<DraftArticle, 'embargoUntil' | 'publishAt' | 'unpublishAt'>>;
  readonly etag: string;
}
