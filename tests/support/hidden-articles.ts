import type { Core } from '@strapi/strapi';
import type { PersonReference, StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../../src/services/uids';
import { fullArticle } from './sample-article';

/** Words that are only where the public has no business, and only in the source of an article. */
export const HIDDEN_WORD = 'canarydraft';
export const SOURCE_WORD = 'canarysource';

type Act = (strapi: Core.Strapi, documentId: string) => Promise<unknown>;

/** A state in which an article has something to hide: how it comes about, and how the hidden word gets into all that is hidden. */
interface HidingState {
  readonly prepare: readonly Act[];
  readonly hide: readonly Act[];
}

const publish: Act = (strapi, documentId) => strapi.documents(ARTICLE).publish({ documentId });
const unpublish: Act = (strapi, documentId) => strapi.documents(ARTICLE).unpublish({ documentId });
const remove: Act = (strapi, documentId) => strapi.documents(ARTICLE).delete({ documentId });
const embargo: Act = (strapi, documentId) =>
  strapi
    .documents(ARTICLE)
    .update({ documentId, data: { embargoUntil: '2099-01-01T00:00:00.000Z' } });

const words = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, HIDDEN_WORD]));

/** The fields of each part that hold words, and their columns. */
const WORDS: Readonly<Record<ArticlePart, readonly string[]>> = {
  [SEGMENT]: ['body', 'toss', 'signOff', 'label', 'name'],
  [QUOTE]: ['text', 'speakerName', 'affiliation', 'attribution'],
  [CREDIT]: ['name', 'roleLabel', 'evidenceText'],
};

const load = async (
  strapi: Core.Strapi,
  documentId: string,
  version: 'draft' | 'published',
): Promise<StoredArticle> => {
  const article = await loadArticle(strapi, documentId, version);
  if (article === null) throw new Error(`There is no ${version} version.`);
  return article;
};

/** Writes the word into everything that a draft holds, and adds parts, a correction and a video. */
const hideInDraft: Act = async (strapi, documentId) => {
  const { segments, credits } = await load(strapi, documentId, 'draft');
  await strapi.documents(ARTICLE).update({
    documentId,
    data: documentData<typeof ARTICLE>({
      ...words('headline', 'section', 'summary'),
      slug: hiddenSlug(documentId),
      corrections: [{ kind: 'update', text: HIDDEN_WORD, date: new Date().toISOString() }],
      video: { url: HIDDEN_WORD, title: HIDDEN_WORD },
    }),
  });
  const quotes = segments.flatMap((segment) => segment.quotes);
  for (const [uid, parts] of [
    [SEGMENT, segments],
    [QUOTE, quotes],
    [CREDIT, credits],
  ] as const) {
    for (const { documentId: part } of parts) {
      const data = documentData<ArticlePart>(words(...WORDS[uid]));
      await strapi.documents(uid).update({ documentId: part ?? '', data });
    }
  }
  const add = (uid: ArticlePart, data: object) =>
    strapi.documents(uid).create({ data: documentData<ArticlePart>({ order: 9, ...data }) });
  const { documentId: segment } = await add(SEGMENT, { article: documentId, ...words('body') });
  await add(QUOTE, { segment, ...words('text') });
  await add(QUOTE, { segment: segments[1]?.documentId, ...words('text') });
  await add(CREDIT, { article: documentId, ...words('name') });
};

/** The address that a draft has once its words are hidden ones. */
export const hiddenSlug = (documentId: string): string => `${HIDDEN_WORD}-${documentId}`;

/** Writes the word into the editions of an article, past the doors: nobody may write one. */
const hideInEditions: Act = async (strapi, documentId) => {
  const { connection } = strapi.db;
  const rows = await connection('editions')
    .where({ article_document_id: documentId })
    .select<{ id: number; content: unknown }[]>('id', 'content');
  for (const { id, content } of rows) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const hidden = text.replaceAll(
      /"(text|headline|name|label|summary)":\s*"[^"]*"/gu,
      `"$1":"${HIDDEN_WORD}"`,
    );
    await connection('editions').where({ id }).update({ content: hidden });
  }
};

/** Writes the word into the published rows of an article, likewise. */
const hideInPublishedRows: Act = async (strapi, documentId) => {
  const { connection } = strapi.db;
  const { segments, credits } = await load(strapi, documentId, 'published');
  const write = (table: string, ids: readonly (string | null)[], fields: object) =>
    connection(table)
      .whereIn('document_id', ids.map(String))
      .whereNotNull('published_at')
      .update(fields);
  await write('articles', [documentId], words('headline', 'section', 'summary'));
  await write(
    'segments',
    segments.map((part) => part.documentId),
    words('body', 'toss', 'label'),
  );
  await write(
    'quotes',
    segments.flatMap(({ quotes }) => quotes.map((part) => part.documentId)),
    words('text', 'speaker_name', 'attribution'),
  );
  await write(
    'credits',
    credits.map((part) => part.documentId),
    words('name', 'role_label'),
  );
};

/** Every state in which an article, or something of it, is not for the public. */
export const HIDING_STATES: Readonly<Record<string, HidingState>> = {
  modified: { prepare: [publish], hide: [hideInDraft] },
  'never-published': { prepare: [], hide: [hideInDraft] },
  withdrawn: { prepare: [publish, unpublish], hide: [hideInDraft, hideInEditions] },
  embargoed: {
    prepare: [embargo, publish],
    hide: [hideInPublishedRows, hideInDraft, hideInEditions],
  },
  deleted: { prepare: [publish, remove], hide: [hideInEditions] },
};

/**
 * Stores an article and brings it into a state; words in it are no hidden ones yet.
 * @param person who is quoted and credited in it
 */
export const storeInState = async (
  strapi: Core.Strapi,
  slug: string,
  { person, prepare }: { readonly person: PersonReference; readonly prepare: readonly Act[] },
): Promise<string> => {
  const source = {
    text: SOURCE_WORD,
    sha256: SOURCE_WORD,
    importedAt: new Date().toISOString(),
    parserVersion: '1',
    decisions: [],
  };
  const documentId = await storeArticle(
    strapi,
    { ...fullArticle(slug, person), corrections: [] },
    source,
  );
  for (const act of prepare) {
    await act(strapi, documentId);
  }
  return documentId;
};
