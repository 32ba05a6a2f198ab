import type { Core } from '@strapi/strapi';
import { checkArticle } from '../../domain/credits/check-article';
import type { CheckResult } from '../../domain/credits/check-result';
import { loadCreditPolicy } from '../publishing/load-credit-policy';
import { loadArticle } from './load-article';

/** The credit check of a saved draft under the newsroom's policy; null when there is no such draft. */
export const checkDraft = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly CheckResult[] | null> => {
  const draft = await loadArticle(strapi, documentId, 'draft');
  return draft && checkArticle(draft, await loadCreditPolicy(strapi));
};
