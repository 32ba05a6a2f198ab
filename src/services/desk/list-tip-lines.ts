import type { Core } from '@strapi/strapi';
import type { FoundTipLine } from '../../plugins/newsroom/contracts';
import { tipLinesFromRows } from '../mapping/article-from-rows';
import type { TipLineRow } from '../mapping/article-row';
import { TIP_LINE } from '../uids';

/** The newsroom's tip lines that are in use, in its order. */
export const listTipLines = async (strapi: Core.Strapi): Promise<FoundTipLine[]> => {
  const rows = (await strapi.db.query(TIP_LINE).findMany()) as TipLineRow[];
  return tipLinesFromRows(rows).flatMap((line) =>
    line.documentId === null ? [] : [{ ...line, documentId: line.documentId }],
  );
};
