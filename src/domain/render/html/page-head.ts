import type { AssembledArticle } from '../../article/assembled-article';
import { articleAddress } from '../article-address';
import { articleJsonLd } from '../article-json-ld';
import { leadOf } from '../lead-of';
import type { RenderSettings } from '../render-settings';
import { markup, Markup } from './markup';
import { PAGE_STYLE } from './page-style';
import { scriptJson } from './script-json';

/** The `<head>` of an article's page: title, canonical link, what search engines and those who share it are told, and its style. */
export const pageHead = (article: AssembledArticle, settings: RenderSettings): Markup => {
  const address = article.publishedAt === null ? null : articleAddress(article, settings);
  return markup`<head>
<meta charset="utf-8">
<title>${titleOf(article, settings)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${article.publishedAt === null ? markup`<meta name="robots" content="noindex">\n` : null}${
    address && markup`<link rel="canonical" href="${address}">\n`
  }${metaTags(article, settings).map(printTag)}<script type="application/ld+json">
${scriptJson(articleJsonLd(article, settings))}
</script>
<style>
${new Markup(PAGE_STYLE)}</style>
</head>
`;
};

const titleOf = ({ headline }: AssembledArticle, { newsroom }: RenderSettings): string =>
  [headline, ...(newsroom === null ? [] : [newsroom.name])]
    .filter((part) => part !== '')
    .join(' | ');

interface MetaTag {
  /** Which attribute names the tag: Open Graph's is `property`, everybody else's `name`. */
  readonly by: 'name' | 'property';
  readonly key: string;
  readonly content: string | null;
}

const printTag = ({ by, key, content }: MetaTag): Markup | null =>
  content ? markup`<meta ${new Markup(by)}="${key}" content="${content}">\n` : null;

/** In the order in which they stand; those without content are left out. */
const metaTags = (article: AssembledArticle, settings: RenderSettings): readonly MetaTag[] => [
  name('description', leadOf(article)),
  ...reporters(article).map((reporter) => name('author', reporter)),
  property('og:type', 'article'),
  property('og:title', article.headline),
  property('og:description', leadOf(article)),
  property('og:url', articleAddress(article, settings)),
  property('og:site_name', settings.newsroom?.name ?? null),
  property('og:locale', openGraphLocale(article.language)),
  property('og:image', settings.newsroom?.logoUrl ?? null),
  property('article:published_time', article.firstPublishedAt),
  property('article:modified_time', article.publishedAt),
  property('article:section', article.section),
  name('twitter:card', 'summary'),
  name('twitter:title', article.headline),
  name('twitter:description', leadOf(article)),
  name('twitter:image', settings.newsroom?.logoUrl ?? null),
];

const name = (key: string, content: string | null): MetaTag => ({ by: 'name', key, content });
const property = (key: string, content: string | null): MetaTag => ({
  by: 'property',
  key,
  content,
});

const reporters = ({ credits }: AssembledArticle): readonly string[] =>
  credits.filter(({ role }) => role === 'reporter').map((credit) => credit.name);

/** Open Graph wants a country; a language without one is left out, except where it can mean one country alone. */
const openGraphLocale = (language: string): string | null => {
  if (/^ko$/iu.test(language)) {
    return 'ko_KR';
  }
  const [, tongue, country] = /^([a-z]{2})-([a-z]{2})$/iu.exec(language) ?? [];
  return tongue === undefined || country === undefined
    ? null
    : `${tongue.toLowerCase()}_${country.toUpperCase()}`;
};
