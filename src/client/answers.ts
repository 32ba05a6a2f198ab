import type { AssembledArticle } from '../domain/article/assembled-article';
import type { DraftArticle } from '../domain/article/draft-article';
import type { ParsedArticle } from '../domain/article/parsed-article';
import type { CheckResult } from '../domain/credits/check-result';
import type { Diagnostic } from '../domain/diagnostics/diagnostic';
import type { PersonProposal } from '../domain/names/propose-people';
import type { ClassifiedLine } from '../domain/transcript/reading';

/** One page of a list. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly pagination: Pagination;
}

export interface Pagination {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
}

/** One page of articles. Lists that are read by cursor are not counted. */
export interface ArticlePage {
  readonly articles: readonly AssembledArticle[];
  readonly pagination: Partial<Pagination> & {
    readonly pageSize: number;
    /** For `after`: the place behind the last article; null at the end. */
    readonly next: string | null;
  };
}

/** A draft with what saving asks for. */
export interface Draft {
  readonly article: DraftArticle;
  readonly etag: string;
}

/** A draft as it was stored of an edition; `dropped` says what of it could not come back. */
export interface RestoredDraft extends Draft {
  readonly dropped: readonly { readonly path: string; readonly message: string }[];
}

/** What a page says, every doubt about it, what each line is, and who may be meant. */
export interface Reading<Article = ParsedArticle> {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly ClassifiedLine[];
  readonly proposals: readonly PersonProposal[];
}

/** The same, stored as a draft. */
export type ImportedReading = Reading<
  ParsedArticle & { readonly documentId: string; readonly slug: string | null }
>;

/** Every rule's answer on a draft. */
export interface Check {
  readonly publishable: boolean;
  readonly results: readonly CheckResult[];
}

/** Which articles are wanted. */
export interface ArticleQuery {
  readonly section?: string;
  readonly language?: string;
  /** documentId of a Person who is credited or quoted. */
  readonly person?: string;
  /** Words that must be in headline or text. */
  readonly words?: string;
  /** A day or an instant with its zone. */
  readonly from?: string;
  readonly to?: string;
  readonly sort?: `${'airedAt' | 'firstPublishedAt' | 'publishedAt'}${'' | ':asc' | ':desc'}`;
  readonly page?: number;
  readonly pageSize?: number;
  /** In place of a page: `pagination.next` of the page before. */
  readonly after?: string;
}

export interface PageQuery {
  readonly page?: number;
  readonly pageSize?: number;
}

/** For calls that may be given up. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}
