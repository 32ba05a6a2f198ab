import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { slugProblem } from '../publishing/judge-article';
import { takenSlugs } from './taken-slugs';

/** @throws ValidationError when an article has one of the slugs already, or when two of them are the same */
export const assertSlugsAreFree = async (
  strapi: Core.Strapi,
  slugs: readonly string[],
): Promise<void> => {
  const repeated = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  const taken = repeated ?? (slugs.length > 0 ? await takenSlugs(strapi, slugs) : [])[0];
  if (taken !== undefined) {
    const problem = slugProblem(taken);
    throw new errors.ValidationError(problem.message, { errors: [problem] });
  }
};
