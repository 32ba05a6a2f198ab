import type { Core } from '@strapi/strapi';
import { DELIVERY_FORMATS } from './article-formats';
import { afterCommit } from './after-commit';
import { FEEDS } from './feeds/feeds';

/** The events of an article's life with the public; webhooks can be bound to them. */
export const ARTICLE_EVENTS = {
  published: 'article.publish',
  corrected: 'article.correct',
  withdrawn: 'article.unpublish',
} as const;

/** What became of an article. */
export interface ArticleChange {
  readonly kind: keyof typeof ARTICLE_EVENTS;
  readonly documentId: string;
  readonly slug: string;
  /** Its slug before, when that was another. */
  readonly formerSlug: string | null;
  /** The number of the edition that was published, or withdrawn. */
  readonly edition: number;
  /** Until then the public does not have it; ISO 8601. */
  readonly embargoUntil: string | null;
}

/** What a webhook gets. */
export interface ArticleEvent {
  readonly article: Omit<ArticleChange, 'kind'>;
  /** Every address whose bytes changed, for a cache to forget; those of lists and feeds stand for all their queries. */
  readonly addresses: readonly string[];
}

/** Makes the events known to Strapi's webhooks. */
export const allowArticleEvents = (strapi: Core.Strapi): void => {
  const store: { addAllowedEvent(key: string, event: string): void } = strapi.get('webhookStore');
  for (const [kind, event] of Object.entries(ARTICLE_EVENTS)) {
    store.addAllowedEvent(`ARTICLE_${kind.toUpperCase()}`, event);
  }
};

/** Tells webhooks of a change once it is committed, and not at all when it is rolled back. */
export const announce = async (strapi: Core.Strapi, change: ArticleChange): Promise<void> => {
  const { kind, ...article } = change;
  const event: ArticleEvent = { article, addresses: addressesOf(strapi, article) };
  await afterCommit(strapi, () => {
    void strapi.eventHub.emit(ARTICLE_EVENTS[kind], event);
  });
};

const addressesOf = (
  strapi: Core.Strapi,
  { documentId, slug, formerSlug }: Omit<ArticleChange, 'kind'>,
): string[] => {
  const api = `${strapi.config.get<string>('server.absoluteUrl', '')}${strapi.config.get<string>('api.rest.prefix', '/api')}`;
  const names = [slug, documentId, ...(formerSlug === null ? [] : [formerSlug])];
  const articles = names.map((name) => `${api}/articles/${encodeURIComponent(name)}/assembled`);
  return [
    ...articles.flatMap((address) => [
      address,
      ...DELIVERY_FORMATS.map(({ name }) => `${address}?format=${name}`),
    ]),
    `${api}/articles/assembled`,
    ...FEEDS.map(({ name }) => `${api}/feeds/${name}`),
  ];
};
