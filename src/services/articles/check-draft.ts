import type { Core } from '@strapi/strapi';
import type { CheckResult } from '../../domain/credits/check-result';
import { creditCheck } from './credit-check';
import { loadArticle } from './load-article';

/** The credit check of a saved draft under the newsroom's policy; null when there is no such draft. */
export const checkDraft = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly CheckResult[] | null> => {
  const draft = await loadArticle(strapi, documentId, 'draft');
  return draft && creditCheck(strapi, draft);
};
