import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { inContractOrder } from '../../domain/article/in-contract-order';
import { rebuildArticle, type DerivedChange } from '../../domain/article/rebuild-article';
import type { Instant } from '../mapping/article-row';
import { EDITION } from '../uids';
import { editionColumns } from './edition-columns';
import { editionHash } from './edition-hash';
import { asRebuilding } from './keep-editions';

/** An edition in which something was computed otherwise, or that could not be computed anew. */
export interface RebuiltEdition {
  /** Of the article. */
  readonly documentId: string;
  readonly number: number;
  /** Null when assembling it anew would say something else than was published: it stays as it is. */
  readonly changes: readonly DerivedChange[] | null;
}

export interface RebuildReport {
  /** How many editions there are. */
  readonly editions: number;
  readonly rebuilt: readonly RebuiltEdition[];
}

interface EditionRow {
  readonly id: number;
  readonly articleDocumentId: string;
  readonly number: number;
  readonly content: AssembledArticle;
  readonly etag: string;
  readonly section: string | null;
  readonly language: string | null;
  readonly airedAt: Instant | null;
  readonly firstPublishedAt: Instant | null;
  readonly plainText: string | null;
}

const RECORDED = ['id', 'articleDocumentId', 'number', 'content'] as const;
const DERIVED = [
  'etag',
  'section',
  'language',
  'airedAt',
  'firstPublishedAt',
  'plainText',
] as const;

/** So many at once, that an archive holds no more of them in memory. */
const BATCH = 100;

/**
 * Writes the derived data of all editions as it is computed today; to be run after an upgrade that computes it otherwise. What was
 * published (words, credits, quotes) is never changed. An edition that is right already is not written: a second run changes nothing,
 * and one that was stopped is taken up where it ended.
 * @param onProgress is told how many of how many are done
 */
export const rebuildEditions = async (
  strapi: Core.Strapi,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<RebuildReport> => {
  const total = await strapi.db.query(EDITION).count();
  const rebuilt: RebuiltEdition[] = [];
  let done = 0;
  let last = 0;
  for (;;) {
    const rows = (await strapi.db.query(EDITION).findMany({
      where: { id: { $gt: last } },
      select: [...RECORDED, ...DERIVED],
      orderBy: { id: 'asc' },
      limit: BATCH,
    })) as EditionRow[];
    for (const row of rows) {
      rebuilt.push(...(await rebuildEdition(strapi, row)));
      last = row.id;
    }
    done += rows.length;
    onProgress(done, Math.max(done, total));
    if (rows.length < BATCH) {
      return { editions: done, rebuilt };
    }
  }
};

const rebuildEdition = async (
  strapi: Core.Strapi,
  { id, articleDocumentId: documentId, number, ...row }: EditionRow,
): Promise<RebuiltEdition[]> => {
  const result = rebuildArticle(row.content);
  if (result.kind === 'kept') {
    return [{ documentId, number, changes: null }];
  }
  const content = inContractOrder(result.kind === 'changed' ? result.content : row.content);
  const columns = columnsOf(content);
  const changes = [
    ...(result.kind === 'changed' ? result.changes : []),
    ...columnChanges(row, columns),
  ];
  if (changes.length === 0) {
    return [];
  }
  await asRebuilding(() =>
    strapi.db.query(EDITION).update({ where: { id }, data: { content, ...columns } }),
  );
  return [{ documentId, number, changes }];
};

const columnsOf = (content: AssembledArticle) => ({
  etag: editionHash(content),
  ...editionColumns(content),
});

type Columns = Pick<EditionRow, (typeof DERIVED)[number]>;

const columnChanges = (row: Columns, after: ReturnType<typeof columnsOf>): DerivedChange[] => {
  const before = {
    ...row,
    airedAt: toIso(row.airedAt),
    firstPublishedAt: toIso(row.firstPublishedAt),
  };
  return DERIVED.map((field) => ({
    field,
    before: before[field],
    after: after[field],
  })).filter((change) => change.before !== change.after);
};

/** As the content has it, whatever the driver gives. */
const toIso = (instant: Instant | null): string | null =>
  instant && new Date(instant).toISOString();
