import type { Modules } from '@strapi/strapi';
import { refusedFields } from './refused-fields';
import { unstorableTexts } from './unstorable-texts';

/**
 * A middleware of the document service that refuses text which no database keeps as it is, wherever it comes from: PostgreSQL
 * fails on a NUL character, in what it is to store and in what it is to look for, and half a character would be replaced.
 * @throws ValidationError naming each field
 */
export const refuseUnstorableText = (
  { params }: Modules.Documents.Middleware.Context,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const { data, ...selection } = params as { readonly data?: unknown };
  const problems = [...unstorableTexts(data), ...unstorableTexts(selection)];
  return problems.length > 0 ? Promise.reject(refusedFields(problems)) : next();
};
