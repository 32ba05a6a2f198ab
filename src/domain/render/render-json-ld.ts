import type { AssembledArticle } from '../article/assembled-article';
import { articleJsonLd } from './article-json-ld';
import { DEFAULT_RENDER_SETTINGS, type RenderSettings } from './render-settings';

/** An article as JSON-LD: a schema.org NewsArticle, with a final newline. */
export const renderJsonLd = (
  article: AssembledArticle,
  settings: RenderSettings = DEFAULT_RENDER_SETTINGS,
): string => `${JSON.stringify(articleJsonLd(article, settings), null, 2)}\n`;
