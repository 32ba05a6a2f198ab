import type { Core } from '@strapi/strapi';
import type { CreditPolicy } from '../../domain/credits/credit-policy';
import { readCreditPolicy } from '../../domain/credits/read-credit-policy';
import { NEWSROOM } from '../uids';

/** The credit policy of the newsroom's settings; the defaults where nothing is set. */
export const loadCreditPolicy = async (strapi: Core.Strapi): Promise<CreditPolicy> => {
  const settings = (await strapi.db
    .query(NEWSROOM)
    .findOne({ select: ['requiredRoles', 'severities', 'defaultLanguage'] })) as {
    requiredRoles: unknown;
    severities: unknown;
    defaultLanguage: unknown;
  } | null;
  return readCreditPolicy(settings ?? {});
};
