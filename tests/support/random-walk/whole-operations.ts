import { isPublishable } from '../../../src/domain/credits/is-publishable';
import { checkArticle } from '../../../src/domain/credits/check-article';
import type { StoredArticle } from '../../../src/domain/article/stored-article';
import { storeArticle } from '../../../src/services/articles/store-article';
import { documentData } from '../../../src/services/mapping/document-data';
import { partsOf } from '../../../src/services/publishing/delete-parts';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../../src/services/uids';
import { PUBLISH_DRAFT } from '../publishing-doors';
import { sampleArticle } from '../sample-article';
import { draftOf, freshName, publishedOf, type Walk } from './walk';

/** Something that is done to an article as a whole, or to a part from the side. */
export interface WholeOperation {
  /** Does it; throws when it was refused. */
  readonly act: (walk: Walk, documentId: string) => Promise<unknown>;
  /** Tells beforehand whether it will be refused. */
  readonly isRefused: (walk: Walk, documentId: string) => boolean | Promise<boolean>;
  /** Notes beforehand what must be there once it was done; `act`'s answer is handed to what this gives. */
  readonly foresee: (
    walk: Walk,
    documentId: string,
  ) => Promise<(walk: Walk, answer: unknown) => unknown>;
}

const documents = ({ newsroom }: Walk) => newsroom.app.strapi.documents(ARTICLE);

const isPublished = ({ expected }: Walk, documentId: string): boolean =>
  (expected.get(documentId)?.published ?? null) !== null;

const never = () => false;
const always = () => true;
const nothingNew = () => Promise.resolve(() => undefined);

/** The new article of an answer is one more to look at. */
const oneMore = () =>
  Promise.resolve(({ expected }: Walk, documentId: unknown) =>
    expected.set(String(documentId), { published: null, editions: 0, isDeleted: false }),
  );

export const createArticle = (walk: Walk): Promise<string> =>
  storeArticle(walk.newsroom.app.strapi, sampleArticle(freshName()));

/** A part of the article that the public has in another one. */
const hasTakenPart = ({ expected }: Walk, draft: StoredArticle): boolean => {
  const own = Object.values(partsOf(draft)).flat();
  return [...expected].some(
    ([documentId, { published }]) =>
      documentId !== draft.documentId &&
      published !== null &&
      Object.values(partsOf(published))
        .flat()
        .some((part) => own.includes(part)),
  );
};

const publish: WholeOperation = {
  act: async (walk, documentId) => {
    const door = walk.draw(Object.values(PUBLISH_DRAFT));
    const outcome = await door?.(walk.newsroom, documentId);
    if (outcome?.refusal) throw Object.assign(new Error(), outcome.refusal);
  },
  isRefused: async (walk, documentId) => {
    const draft = await draftOf(walk, documentId);
    return draft === null || !isPublishable(checkArticle(draft)) || hasTakenPart(walk, draft);
  },
  foresee: async (walk, documentId) => {
    const draft = await draftOf(walk, documentId);
    return async ({ expected }) => {
      const article = expected.get(documentId);
      const published = await publishedOf(walk, documentId);
      const first = published?.firstPublishedAt ?? null;
      expect(first).not.toBeNull();
      if (article && draft) {
        expect(article.firstPublishedAt ?? first).toBe(first);
        Object.assign(article, {
          published: { ...draft, firstPublishedAt: first },
          firstPublishedAt: first,
          editions: article.editions + 1,
        });
      }
    };
  },
};

export const WHOLE_OPERATIONS: Readonly<Record<string, WholeOperation>> = {
  create: { act: createArticle, isRefused: never, foresee: oneMore },
  publish,
  unpublish: {
    act: (walk, documentId) => documents(walk).unpublish({ documentId }),
    isRefused: never,
    foresee: (_walk, documentId) =>
      Promise.resolve(({ expected }) =>
        Object.assign(expected.get(documentId) ?? {}, { published: null }),
      ),
  },
  discard: {
    act: (walk, documentId) => documents(walk).discardDraft({ documentId }),
    isRefused: (walk, documentId) => !isPublished(walk, documentId),
    foresee: (_walk, documentId) =>
      Promise.resolve(async (walk) => {
        expect(await draftOf(walk, documentId)).toEqual(await publishedOf(walk, documentId));
      }),
  },
  clone: {
    act: async (walk, documentId) =>
      (await documents(walk).clone({ documentId, data: documentData<typeof ARTICLE>({}) }))
        ?.documentId,
    isRefused: never,
    foresee: oneMore,
  },
  delete: {
    act: (walk, documentId) => documents(walk).delete({ documentId }),
    isRefused: never,
    foresee: (_walk, documentId) =>
      Promise.resolve(({ expected }) =>
        Object.assign(expected.get(documentId) ?? {}, { published: null, isDeleted: true }),
      ),
  },
  'publish a part': {
    act: async (walk, documentId) => {
      const segment = walk.draw((await draftOf(walk, documentId))?.segments ?? []);
      await walk.newsroom.app.strapi
        .documents(SEGMENT)
        .publish({ documentId: segment?.documentId ?? 'none' });
    },
    isRefused: always,
    foresee: nothingNew,
  },
  'delete a published part': {
    act: async (walk, documentId) => {
      const credit = walk.draw((await publishedOf(walk, documentId))?.credits ?? []);
      await walk.newsroom.app.strapi
        .documents(CREDIT)
        .delete({ documentId: credit?.documentId ?? 'none' });
    },
    isRefused: isPublished,
    foresee: nothingNew,
  },
  'make a published row': {
    act: (walk) => walk.newsroom.app.strapi.db.query(QUOTE).create({ data: { text: 'Beside.' } }),
    isRefused: always,
    foresee: nothingNew,
  },
};
