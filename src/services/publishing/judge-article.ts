import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import {
  publishError,
  publishErrors,
  type PublishError,
} from '../../domain/credits/publish-errors';
import { creditCheck } from '../articles/credit-check';
import { ARTICLE, EDITION } from '../uids';
import { publishRefusal } from './publish-refusal';

/**
 * The gate's judgement of an article that is about to be published.
 * @throws ValidationError with one entry per top-level field, its message naming the rules' codes
 */
export const assertPublishable = async (
  strapi: Core.Strapi,
  article: StoredArticle,
): Promise<void> => {
  const problems = await publishingProblems(strapi, article);
  if (problems.length > 0) {
    throw publishRefusal(strapi, problems);
  }
};

/** Why the gate would refuse an article: the credit check under the newsroom's policy, and a slug that another article has. */
export const publishingProblems = async (
  strapi: Core.Strapi,
  article: StoredArticle,
): Promise<PublishError[]> => [
  ...publishErrors(await creditCheck(strapi, article)),
  ...(await slugProblems(strapi, article)),
];

const slugProblems = async (strapi: Core.Strapi, { slug, documentId }: StoredArticle) => {
  const taken = slug && (await isSlugTaken(strapi, slug, documentId));
  return taken ? [slugProblem(slug)] : [];
};

/** The entry that a refusal carries for a slug that another article has. */
export const slugProblem = (slug: string): PublishError =>
  publishError('slug', [
    {
      code: 'slug-taken',
      messages: {
        en: `Another article has the address "${slug}". Choose another slug.`,
        ko: `"${slug}" 주소는 다른 기사가 쓰고 있습니다. 다른 주소로 바꾸세요.`,
      },
    },
  ]);

/** Tells whether another article, published or draft, has this slug. */
export const isSlugTaken = async (
  strapi: Core.Strapi,
  slug: string,
  documentId: string | null,
): Promise<boolean> => {
  const others = documentId === null ? {} : { $ne: documentId };
  const [articles, editions] = [
    await strapi.db
      .query(ARTICLE)
      .count({ where: { slug, ...(documentId && { documentId: others }) } }),
    await strapi.db
      .query(EDITION)
      .count({ where: { currentSlug: slug, ...(documentId && { articleDocumentId: others }) } }),
  ];
  return articles + editions > 0;
};
