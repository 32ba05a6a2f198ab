import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoredArticle, TipLine } from '../../domain/article/stored-article';
import { tipLineKey, tipLineName } from '../../domain/article/tip-line-name';
import type { TipLineRow } from '../mapping/article-row';
import { documentData } from '../mapping/document-data';
import { TIP_LINE } from '../uids';

/**
 * Finds the newsroom's tip lines for those read from pages, by channel and value; makes the ones it does not have yet.
 * @returns for each article its tip lines, in the order given, without repeats
 */
export const matchTipLines = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  articles: readonly Pick<StoredArticle, 'tipLines' | 'language'>[],
): Promise<TipLineAddress[][]> => {
  const printed = articles.flatMap(({ tipLines, language }) =>
    tipLines.map((tipLine) => ({ ...tipLine, language })),
  );
  if (printed.length === 0) {
    return articles.map(() => []);
  }
  let known = await knownTipLines(strapi);
  if (printed.some((tipLine) => !known.byKey.has(tipLineKey(tipLine)))) {
    await lockTipLines(strapi, trx);
    known = await knownTipLines(strapi);
    for (const tipLine of printed) {
      if (!known.byKey.has(tipLineKey(tipLine))) {
        await makeTipLine(strapi, known, tipLine);
      }
    }
  }
  const { byKey } = known;
  return articles.map(({ tipLines }) => [
    ...new Set(tipLines.flatMap((tipLine) => byKey.get(tipLineKey(tipLine)) ?? [])),
  ]);
};

/** Where a tip line is found. */
export type TipLineAddress = Pick<TipLineRow, 'id' | 'documentId'>;

interface KnownTipLines {
  readonly byKey: Map<string, TipLineAddress>;
  readonly names: Set<string>;
  lastOrder: number;
}

const knownTipLines = async (strapi: Core.Strapi): Promise<KnownTipLines> => {
  const rows = (await strapi.db
    .query(TIP_LINE)
    .findMany({ orderBy: [{ order: 'asc' }, { id: 'asc' }] })) as TipLineRow[];
  // Of several with one value the first in use counts: the last that is set stays.
  const leastWantedFirst = [...rows].reverse().sort((a, b) => Number(a.active) - Number(b.active));
  return {
    byKey: new Map(leastWantedFirst.map((row) => [tipLineKey(row), row])),
    names: new Set(rows.map(({ name }) => name)),
    lastOrder: Math.max(0, ...rows.map(({ order }) => order ?? 0)),
  };
};

/**
 * Makes everybody else who wants to write a tip line, the panel too, wait until the transaction ends: two who read the same new
 * line must not make it twice. SQLite has one connection and so needs no lock.
 */
const lockTipLines = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') {
    const { tableName } = strapi.db.metadata.get(TIP_LINE);
    const schema = strapi.db.getSchemaName();
    const table = schema ? `${schema}.${tableName}` : tableName;
    await trx.raw('LOCK TABLE ?? IN SHARE ROW EXCLUSIVE MODE', [table]);
  }
};

const makeTipLine = async (
  strapi: Core.Strapi,
  known: KnownTipLines,
  { channel, label, value, url, language }: TipLine & { readonly language: string },
): Promise<void> => {
  const name = tipLineName({ channel, value }, known.names);
  const order = known.lastOrder + 1;
  const { id, documentId } = await strapi.documents(TIP_LINE).create({
    data: documentData<typeof TIP_LINE>({
      name,
      channel,
      label,
      value,
      url,
      active: true,
      language,
      order,
    }),
  });
  known.byKey.set(tipLineKey({ channel, value }), { id: Number(id), documentId });
  known.names.add(name);
  known.lastOrder = order;
};
