import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ArticleDifference } from '../../domain/article/difference/article-difference';
import { differArticle } from '../../domain/article/difference/differ-article';
import { assembleDraft } from '../../domain/article/draft-article';
import { loadArticle } from '../articles/load-article';
import { findEditionRecord } from './find-editions';

/** A version of an article that can be compared: an edition by its number, or the draft. */
export type ComparedVersion = number | 'draft';

/**
 * What differs between two versions of one article.
 * @throws NotFoundError when one of them is not there
 */
export const differVersions = async (
  strapi: Core.Strapi,
  documentId: string,
  { from, to }: { readonly from: ComparedVersion; readonly to: ComparedVersion },
): Promise<ArticleDifference> =>
  differArticle(await version(strapi, documentId, from), await version(strapi, documentId, to));

const version = async (strapi: Core.Strapi, documentId: string, which: ComparedVersion) => {
  if (which === 'draft') {
    const draft = await loadArticle(strapi, documentId, 'draft');
    if (draft === null) {
      throw new errors.NotFoundError('There is no draft.');
    }
    return assembleDraft(draft);
  }
  const edition = await findEditionRecord(strapi, documentId, which);
  if (edition === null) {
    throw new errors.NotFoundError(`There is no edition ${which}.`);
  }
  return edition.content;
};
