import type { AssembledArticle } from '../../article/assembled-article';

/** Articles for readers who come again: what a feed is written from. */
export interface Feed {
  /** Its own address. */
  readonly address: string;
  /** What it was narrowed to; null for everything. */
  readonly section: string | null;
  readonly language: string | null;
  /** ISO 8601 instant of the last change of anything in it. */
  readonly updatedAt: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly article: AssembledArticle;
  /** ISO 8601 instant since which the public has it. */
  readonly publishedAt: string;
  /** ISO 8601 instant of its last change. */
  readonly updatedAt: string;
}
