import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { PersonReference, StoredArticle, TipLine } from '../../domain/article/stored-article';
import { loadArticle } from '../articles/load-article';
import { partsComingBack } from '../articles/part-problems';
import { replaceDraft, type ReplacedDraft } from '../articles/replace-draft';
import type { TipLineRow } from '../mapping/article-row';
import { findPerson } from '../people/find-person';
import { partsOf } from '../publishing/delete-parts';
import { inOneTransaction } from '../publishing/in-sequence';
import { isSlugTaken } from '../publishing/judge-article';
import { lockArticle } from '../publishing/lock-article';
import { ARTICLE_PARTS, CREDIT, QUOTE, SEGMENT, TIP_LINE, type ArticlePart } from '../uids';
import { findEditionRecord } from './find-editions';
import { restoredDraft, type StillThere } from './restored-draft';

/** A draft that was made of an edition, and what of the edition could not come back. */
export interface RestoredDraft extends ReplacedDraft {
  /** One sentence for each thing, with its place in the edition. */
  readonly dropped: readonly { readonly path: string; readonly message: string }[];
}

/**
 * Makes a draft of an edition: its words, credits, quotes, tip lines. Goes the way of every saving, under the same condition. What is
 * gone since (persons, tip lines, an address that another article has now) stays out and is told; later corrections stay, since they
 * are said to the public once and for all; embargo and schedule are the draft's own.
 * @throws NotFoundError when there is no such draft or edition, otherwise as replaceDraft
 */
export const restoreEdition = async (
  strapi: Core.Strapi,
  documentId: string,
  number: number,
  conditions: { readonly ifMatch: string | null },
): Promise<RestoredDraft> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    const draft = await loadArticle(strapi, documentId, 'draft');
    const edition = draft && (await findEditionRecord(strapi, documentId, number));
    if (!edition) {
      throw new errors.NotFoundError('There is no such edition of an article that is there.');
    }
    const there = await stillThere(strapi, draft, edition.content);
    const { sent, dropped } = restoredDraft(edition.content, draft, there);
    return { ...(await replaceDraft(strapi, documentId, sent, conditions)), dropped };
  });

const stillThere = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
  content: AssembledArticle,
): Promise<StillThere> => ({
  parts: await partsStillThere(strapi, draft, content),
  persons: await personsStillThere(strapi, content),
  tipLines: await tipLinesStillThere(strapi, content),
  isSlugFree: content.slug !== null && !(await isSlugTaken(strapi, content.slug, draft.documentId)),
});

const partsStillThere = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
  { segments, credits }: AssembledArticle,
): Promise<ReadonlySet<string>> => {
  const ids: Readonly<Record<ArticlePart, readonly (string | null)[]>> = {
    [SEGMENT]: segments.map(({ documentId }) => documentId),
    [QUOTE]: segments.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'quote' ? item.documentId : [])),
    ),
    [CREDIT]: credits.map(({ documentId }) => documentId),
  };
  const had = partsOf(draft);
  const there = new Set<string>();
  for (const uid of ARTICLE_PARTS) {
    const wanted = ids[uid].flatMap((documentId) => documentId ?? []);
    const known = new Set(had[uid]);
    const back = await partsComingBack(strapi, uid, {
      article: draft.documentId ?? '',
      documentIds: wanted.filter((id) => !known.has(id)),
    });
    wanted.filter((id) => known.has(id) || back.has(id)).forEach((id) => there.add(id));
  }
  return there;
};

/** Persons by the id that the edition has; one who was merged into another is that one now. */
const personsStillThere = async (
  strapi: Core.Strapi,
  { segments, credits }: AssembledArticle,
): Promise<ReadonlyMap<string, PersonReference>> => {
  const links = [
    ...segments.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'quote' ? item.speaker.person : null)),
    ),
    ...credits.map(({ person }) => person),
  ].flatMap((person) => person?.documentId ?? []);
  const persons = new Map<string, PersonReference>();
  for (const id of new Set(links)) {
    const person = await findPerson(strapi, id);
    if (person !== null) {
      persons.set(id, { documentId: person.documentId, name: person.name });
    }
  }
  return persons;
};

const tipLinesStillThere = async (
  strapi: Core.Strapi,
  { tipLines }: AssembledArticle,
): Promise<ReadonlyMap<string, TipLine>> => {
  const ids = tipLines.flatMap(({ documentId }) => documentId ?? []);
  const rows = (
    ids.length > 0
      ? await strapi.db.query(TIP_LINE).findMany({ where: { documentId: { $in: ids } } })
      : []
  ) as TipLineRow[];
  return new Map(
    rows.map(({ documentId, channel, label, value, url }) => [
      documentId,
      { documentId, channel, label, value, url },
    ]),
  );
};
