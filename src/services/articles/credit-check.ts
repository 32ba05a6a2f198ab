import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { checkArticle } from '../../domain/credits/check-article';
import type { CheckResult } from '../../domain/credits/check-result';
import { loadCreditPolicy } from '../publishing/load-credit-policy';
import { loadCheckContext } from './load-check-context';

/** The credit check of a stored article, under the newsroom's policy and with all that the newsroom knows beside it. */
export const creditCheck = async (
  strapi: Core.Strapi,
  article: StoredArticle,
): Promise<CheckResult[]> =>
  checkArticle(article, await loadCreditPolicy(strapi), await loadCheckContext(strapi, article));
