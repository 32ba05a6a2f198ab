import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE } from '../uids';
import { currentActor } from './current-actor';
import { inOneTransaction } from './in-sequence';
import { isSlugTaken, slugProblem } from './judge-article';
import { lockArticle } from './lock-article';
import { withoutOrphans } from './remove-orphans';
import { isWholeArticle } from './whole-article';

interface SaveParams {
  readonly documentId?: string;
  readonly status?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Saves an article's draft; when it is to be published at once, that goes the way of every publishing, or nothing is saved at all.
 * @param context of the document service's `create` or `update`; what it passes on to Strapi is a draft
 * @throws ValidationError when another article has the slug, or when the article is to be published and does not pass the check
 */
export const saveArticle = (
  strapi: Core.Strapi,
  context: Modules.Documents.Middleware.Context,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const { data, ...selection } = context.params as SaveParams;
  return inOneTransaction(strapi, async (trx) => {
    if (selection.documentId !== undefined) {
      await lockArticle(strapi, trx, selection.documentId);
    }
    await assertSlugIsFree(strapi, data?.['slug'], selection.documentId ?? null);
    context.params = {
      ...selection,
      status: 'draft',
      ...(data && { data: { ...withoutDerived(data), changedBy: currentActor(strapi) } }),
    };
    const draft = await write(strapi, selection.documentId, next);
    if (selection.status !== 'published' || draft === null) {
      return draft;
    }
    const { documentId } = draft;
    await strapi.documents(ARTICLE).publish({ documentId });
    return strapi.documents(ARTICLE).findOne({ ...selection, documentId, status: 'published' });
  });
};

const write = (
  strapi: Core.Strapi,
  documentId: string | undefined,
  next: () => Promise<unknown>,
): Promise<{ documentId: string } | null> => {
  const save = next as () => Promise<{ documentId: string } | null>;
  // Who stores a whole draft has dealt with its parts.
  return documentId === undefined || isWholeArticle()
    ? save()
    : withoutOrphans(strapi, documentId, save);
};

/**
 * Publishing alone says when an article was first published, and the schedule why it was refused; the panel sends the fields back,
 * and Strapi would empty them. A new time for publishing is a new attempt: the earlier refusal is forgotten.
 */
const withoutDerived = (data: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(Object.entries(data).filter(([name]) => !DERIVED.has(name))),
  ...(data['publishAt'] ? { scheduleRefusal: null } : {}),
});

const DERIVED: ReadonlySet<string> = new Set(['firstPublishedAt', 'scheduleRefusal']);

const assertSlugIsFree = async (
  strapi: Core.Strapi,
  slug: unknown,
  documentId: string | null,
): Promise<void> => {
  if (typeof slug === 'string' && (await isSlugTaken(strapi, slug, documentId))) {
    const problem = slugProblem(slug);
    throw new errors.ValidationError(problem.message, { errors: [problem] });
  }
};
