import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TipLine } from '../../domain/article/stored-article';
import type { TipLineRow } from '../mapping/article-row';
import { documentData } from '../mapping/document-data';
import { lockName } from '../publishing/lock-name';
import { TIP_LINE } from '../uids';

/**
 * Finds the newsroom's tip lines for those read from a page, by channel and value; makes the ones it does not have yet. One caller
 * at a time: two who read the same new line must not make it twice.
 * @returns documentIds in the order given, without repeats
 */
export const matchTipLines = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  tipLines: readonly TipLine[],
  language: string,
): Promise<string[]> => {
  if (tipLines.length > 0) {
    await lockName(strapi, trx, 'tip lines');
  }
  const known = (await strapi.db
    .query(TIP_LINE)
    .findMany({ orderBy: [{ order: 'asc' }, { id: 'asc' }] })) as TipLineRow[];
  const byKey = new Map(known.map((row) => [tipLineKey(row), row.documentId]));
  const names = new Set(known.map(({ name }) => name));
  let order = Math.max(0, ...known.map((row) => row.order ?? 0));
  const matched = new Set<string>();
  for (const tipLine of tipLines) {
    const key = tipLineKey(tipLine);
    let documentId = byKey.get(key);
    if (documentId === undefined) {
      order += 1;
      const name = freeName(tipLine, names);
      names.add(name);
      const created = await strapi.documents(TIP_LINE).create({
        data: documentData<typeof TIP_LINE>({
          name,
          channel: tipLine.channel,
          label: tipLine.label,
          value: tipLine.value,
          url: tipLine.url,
          active: true,
          language,
          order,
        }),
      });
      documentId = created.documentId;
      byKey.set(key, documentId);
    }
    matched.add(documentId);
  }
  return [...matched];
};

/** Same channel and same value, however it is spaced or cased, is one tip line. */
const tipLineKey = ({ channel, value }: Pick<TipLine, 'channel' | 'value'>): string =>
  `${channel}\n${value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;

/**
 * The name that the panel lists it under; unique, and no longer than its column. A line that was given another value keeps the name
 * that it was made with.
 */
const freeName = ({ channel, value }: TipLine, taken: ReadonlySet<string>): string => {
  const base = `${channel}: ${value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;
  let name = base.slice(0, 255);
  for (let attempt = 2; taken.has(name); attempt += 1) {
    const suffix = ` (${String(attempt)})`;
    name = `${base.slice(0, 255 - suffix.length)}${suffix}`;
  }
  return name;
};
