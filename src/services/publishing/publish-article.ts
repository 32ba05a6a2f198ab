import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { publishError } from '../../domain/credits/publish-errors';
import { loadArticle } from '../articles/load-article';
import { ARTICLE, ARTICLE_PARTS } from '../uids';
import { partsOf } from './delete-parts';
import { inOneTransaction } from './in-sequence';
import { assertPublishable } from './judge-article';
import { lockArticle } from './lock-article';
import { publishRefusal } from './publish-refusal';
import { removeDroppedParts } from './remove-dropped-parts';
import { refuseTakenParts } from './taken-parts';
import { asWholeArticle } from './whole-article';
import { firstEditionInstant, writeEdition } from './write-edition';

/**
 * Publishes an article as a whole, all or nothing: judged first, then its parts (deepest first, one after the other: refusals in
 * parallel publishes leak rows past the rollback), the article itself, read back and compared, and its next edition.
 * When it was first published is what its first edition says, whatever was written into the draft; a publishing that was
 * scheduled is done with this one.
 * @param publishRow what publishes the article's own row: the rest of the document service's chain
 * @throws ValidationError when the article does not pass the check; nothing of the attempt remains
 */
export const publishArticle = <Result>(
  strapi: Core.Strapi,
  documentId: string,
  publishRow: () => Promise<Result>,
): Promise<Result> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    const draft = await loadArticle(strapi, documentId, 'draft');
    if (draft === null) {
      return publishRow();
    }
    await assertPublishable(strapi, draft);
    await refuseTakenParts(strapi, draft);
    const publishedAt = new Date().toISOString();
    const firstPublishedAt = (await firstEditionInstant(strapi, documentId)) ?? publishedAt;
    const judged = { ...draft, firstPublishedAt, publishAt: null };
    return asWholeArticle(async () => {
      await strapi.db.query(ARTICLE).update({
        where: { documentId, publishedAt: null },
        data: { firstPublishedAt, publishAt: null, scheduleRefusal: null },
      });
      await removeDroppedParts(strapi, draft, await loadArticle(strapi, documentId, 'published'));
      await publishParts(strapi, draft);
      const result = await publishRow();
      await writeEdition(strapi, await readBack(strapi, documentId, judged), publishedAt);
      return result;
    });
  });

const publishParts = async (strapi: Core.Strapi, draft: StoredArticle): Promise<void> => {
  const parts = partsOf(draft);
  for (const uid of ARTICLE_PARTS) {
    for (const part of parts[uid]) {
      await strapi.documents(uid).publish({ documentId: part });
    }
  }
};

const CHANGED_MEANWHILE = {
  en: 'The article was changed meanwhile. Publish it again.',
  ko: '그사이 기사가 바뀌었습니다. 다시 게시하세요.',
};

/** Reads what the public now has and refuses to go on when it is not what was judged. */
const readBack = async (strapi: Core.Strapi, documentId: string, judged: StoredArticle) => {
  const published = await loadArticle(strapi, documentId, 'published');
  if (!isDeepStrictEqual(published, judged) || !published?.slug) {
    throw publishRefusal(strapi, [
      publishError('segments', [{ code: 'changed-meanwhile', messages: CHANGED_MEANWHILE }]),
    ]);
  }
  return { ...published, documentId, slug: published.slug };
};
