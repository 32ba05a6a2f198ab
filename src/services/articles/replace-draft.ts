import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { assembleDraft, type DraftArticle } from '../../domain/article/draft-article';
import { draftProblems, type DraftProblem } from '../../domain/article/draft-problems';
import { mergeDraft, type MergedDraft } from '../../domain/article/merge-draft';
import { SentArticleSchema, type SentArticle } from '../../domain/article/sent-article-schema';
import type { Correction, StoredArticle } from '../../domain/article/stored-article';
import { draftEtag } from '../delivery/draft-etag';
import { articleFromRows } from '../mapping/article-from-rows';
import type { ArticleRow } from '../mapping/article-row';
import { articleToData } from '../mapping/article-to-data';
import { documentData } from '../mapping/document-data';
import { explainRefusal } from '../publishing/explain-refusal';
import { inOneTransaction } from '../publishing/in-sequence';
import { lockArticle } from '../publishing/lock-article';
import { asWholeArticle } from '../publishing/whole-article';
import { ifMatchPasses } from '../requests/if-match';
import { parseBody } from '../requests/parse-request';
import { PreconditionError } from '../requests/precondition-error';
import { refusedFields, type FieldProblem } from '../requests/refused-fields';
import { unstorableTexts } from '../requests/unstorable-texts';
import { ARTICLE } from '../uids';
import { changedData, isEmpty } from './changed-data';
import { lastChange } from './last-change';
import { personProblems, targetProblems } from './link-problems';
import { linkTipLines, tipLineProblems } from './link-tip-lines';
import { loadArticle, loadArticleRow, loadTipSlogan } from './load-article';
import { partProblems } from './part-problems';
import { partWrites } from './part-writes';
import { strayQuotes } from './stray-quotes';
import { writeParts, type StoredIds } from './write-parts';

/** A draft as it is stored, and the validator that its next change has to name. */
export interface ReplacedDraft {
  readonly article: DraftArticle;
  /** With its quotes, as the header carries it. */
  readonly etag: string;
}

/**
 * Stores a whole draft as an editor sends it: only what differs is written, all or nothing, and only when the draft is still the one
 * that the editor had. What the public has stays as it is until the next publishing.
 * @param data the draft, as from outside (SentArticleSchema)
 * @param conditions ifMatch: the If-Match header, null or empty when there is none
 * @throws PreconditionError 428 without If-Match; 412 when the draft has changed since, with who did it, when, and its validator now
 * @throws NotFoundError when there is no such draft
 * @throws ValidationError naming each field that can't be taken
 */
export const replaceDraft = async (
  strapi: Core.Strapi,
  documentId: string,
  data: unknown,
  { ifMatch }: { readonly ifMatch: string | null },
): Promise<ReplacedDraft> => {
  if (ifMatch === null || ifMatch.trim() === '') {
    throw new PreconditionError(
      428,
      'Say which draft this replaces: send If-Match with the ETag that the draft came with.',
    );
  }
  const sent = readSentArticle(data);
  try {
    return await inOneTransaction(strapi, async (trx) => {
      await lockArticle(strapi, trx, documentId);
      const row = await loadArticleRow(strapi, documentId, 'draft');
      if (row === null) {
        throw new errors.NotFoundError('There is no such article.');
      }
      const current = articleFromRows(row, await loadTipSlogan(strapi));
      assertUnchanged(ifMatch, row, current);
      return storeChanges(strapi, trx, { row, current, sent });
    });
  } catch (error) {
    throw explainRefusal(strapi, error);
  }
};

/** @throws ValidationError */
const readSentArticle = (data: unknown): SentArticle => {
  const sent = parseBody(SentArticleSchema, data);
  const problems = unstorableTexts(sent);
  if (problems.length > 0) {
    throw refusedFields(problems);
  }
  return sent;
};

const assertUnchanged = (ifMatch: string, row: ArticleRow, current: StoredArticle): void => {
  const etag = draftEtag(assembleDraft(current));
  if (!ifMatchPasses(ifMatch, etag)) {
    const change = lastChange(row);
    const by = change.changedBy === null ? '' : ` by ${change.changedBy}`;
    throw new PreconditionError(
      412,
      `The draft was changed${by} at ${change.changedAt}, after you got it. Nothing was saved.`,
      { ...change, etag },
      etag,
    );
  }
};

interface Replacement {
  readonly row: ArticleRow;
  readonly current: StoredArticle;
  readonly sent: SentArticle;
}

const storeChanges = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { row, current, sent }: Replacement,
): Promise<ReplacedDraft> => {
  const { documentId } = row;
  const wanted = mergeDraft(current, sent);
  const problems = [
    ...draftProblems(current, sent),
    ...(await partProblems(strapi, current, sent)),
    ...(await personProblems(strapi, current, sent)),
    ...(await targetProblems(strapi, current, wanted)),
    ...(await tipLineProblems(strapi, row.tipLines, sent.tipLines)),
  ];
  if (problems.length > 0) {
    throw refusedFields(problems.map(asFieldProblem));
  }
  return asWholeArticle(async () => {
    const { writes, removals } = partWrites(current, { ...wanted, documentId });
    const parts = {
      writes,
      removals: [...removals, ...(await strayQuotes(strapi, current, wanted))],
    };
    const ids = await writeParts(strapi, parts);
    const article = {
      ...changedData(articleToData(current), articleToData(aboutStored(wanted, ids))),
      ...(await changedTipLines(strapi, trx, { row, current, sent })),
    };
    const hasChanged = !isEmpty(article) || parts.writes.length + parts.removals.length > 0;
    if (hasChanged) {
      await strapi
        .documents(ARTICLE)
        .update({ documentId, data: documentData<typeof ARTICLE>(article) });
    }
    return answerWith(hasChanged ? await loadArticle(strapi, documentId, 'draft') : current);
  });
};

const changedTipLines = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { row, current, sent }: Replacement,
): Promise<{ readonly tipLines?: readonly string[] }> => {
  const linked = row.tipLines.map(({ documentId }) => documentId);
  const shown = new Set(current.tipLines.map(({ documentId }) => documentId));
  const wanted = await linkTipLines(strapi, trx, {
    sent: sent.tipLines,
    hidden: linked.filter((documentId) => !shown.has(documentId)),
    language: sent.language,
  });
  const isSame = wanted.length === linked.length && linked.every((id) => wanted.includes(id));
  return isSame ? {} : { tipLines: wanted };
};

/** Corrections of parts that were just made are about them as they were stored. */
const aboutStored = (wanted: MergedDraft, ids: StoredIds): StoredArticle => ({
  ...wanted,
  corrections: wanted.corrections.map((correction): Correction => {
    const { target } = correction;
    const stored = target && ids.get(target.documentId);
    return target && stored
      ? { ...correction, target: { ...target, documentId: stored } }
      : correction;
  }),
});

const answerWith = (stored: StoredArticle | null): ReplacedDraft => {
  if (stored === null) {
    throw new Error('The draft that was just stored is not there.');
  }
  const article = assembleDraft(stored);
  return { article, etag: draftEtag(article) };
};

const asFieldProblem = ({ path, message }: DraftProblem): FieldProblem => {
  const field = path.map(String);
  return { path: field, message: `${field.join('.')}: ${message}.`, name: 'ValidationError' };
};
