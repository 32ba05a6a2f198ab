/** The content types by their Strapi names. */
export const ARTICLE = 'api::article.article';
export const SEGMENT = 'api::segment.segment';
export const QUOTE = 'api::quote.quote';
export const CREDIT = 'api::credit.credit';
export const TIP_LINE = 'api::tip-line.tip-line';
export const PERSON = 'api::person.person';
export const EDITION = 'api::edition.edition';
export const NEWSROOM = 'api::newsroom.newsroom';

/** The types that live and die with their article, deepest first: the order in which they are published. */
export const ARTICLE_PARTS = [QUOTE, SEGMENT, CREDIT] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** Tells whether a type is a part of an article. */
export const isArticlePart = (uid: string): uid is ArticlePart =>
  (ARTICLE_PARTS as readonly string[]).includes(uid);
