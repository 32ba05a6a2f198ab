import type { AssembledArticle } from '../../article/assembled-article';
import { isWebAddress } from '../article-address';
import { markup } from '../html/markup';
import { printSegments } from '../html/print-segments';
import type { RenderSettings } from '../render-settings';
import type { Feed } from './feed';

/** What a feed is called: the newsroom, and the section that it was narrowed to. */
export const feedTitle = ({ section }: Feed, settings: RenderSettings): string =>
  [settings.newsroom?.name ?? feedSite(settings), ...(section === null ? [] : [section])].join(
    ' | ',
  );

/** The site that a feed belongs to. */
export const feedSite = ({ newsroom, publicUrl }: RenderSettings): string =>
  newsroom?.url && isWebAddress(newsroom.url) ? newsroom.url : (publicUrl ?? '');

/** The one language of a feed; null when its articles are in several. */
export const feedLanguage = ({ language, entries }: Feed): string | null => {
  const languages = new Set(entries.map(({ article }) => article.language));
  const [only] = languages;
  return language ?? (languages.size === 1 && only ? only : null);
};

/** All that is said in an article, as HTML; tip lines are the page's, since they change when the article does not. */
export const contentOf = (article: AssembledArticle): string =>
  markup`${printSegments(article)}`.source;

/** The names of those who report. */
export const reportersOf = ({ credits }: AssembledArticle): readonly string[] =>
  credits.filter(({ role }) => role === 'reporter').map(({ name }) => name);
