import type { AssembledArticle } from '../article/assembled-article';
import type { RenderSettings } from './render-settings';

/** What of an article its addresses are made from. */
export type Addressed = Pick<AssembledArticle, 'documentId' | 'slug'>;

/**
 * The one address under which readers find an article: on the newsroom's own site where its settings say how, otherwise the
 * server's page.
 * @returns null when there is no server, or the article was never stored
 */
export const articleAddress = (article: Addressed, settings: RenderSettings): string | null => {
  const { documentId, slug } = article;
  const pattern = settings.articleUrl;
  if (pattern !== null && slug !== null && documentId !== null) {
    return pattern
      .replaceAll('{slug}', () => encodeStep(slug))
      .replaceAll('{documentId}', () => encodeStep(documentId));
  }
  const assembled = assembledAddress(slug ?? documentId, settings);
  return assembled && `${assembled}?format=html`;
};

/**
 * The address that stays an article's own when its slug changes.
 * @returns null when there is no server, or the article was never stored
 */
export const permanentAddress = (
  { documentId }: Addressed,
  settings: RenderSettings,
): string | null => assembledAddress(documentId, settings);

const assembledAddress = (id: string | null, { publicUrl }: RenderSettings): string | null =>
  publicUrl === null || id === null
    ? null
    : `${publicUrl}/api/articles/${encodeStep(id)}/assembled`;

/** Half a surrogate pair has no place in an address. */
const encodeStep = (step: string): string =>
  encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** Tells a web address that a page or a feed may link to; never a script. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/iu.test(text) &&
  !/%(?![\da-f]{2})/iu.test(text);
