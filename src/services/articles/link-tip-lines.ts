import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DraftProblem } from '../../domain/article/draft-problems';
import type { TipLine } from '../../domain/article/stored-article';
import type { TipLineRow } from '../mapping/article-row';
import { TIP_LINE } from '../uids';
import { matchTipLines } from './match-tip-lines';

/** The fields of a tip line that a draft shows. Every article with it shows the same, so none of them changes it. */
const SHARED = ['channel', 'label', 'value', 'url'] as const;

/**
 * Which tip lines of a draft that was sent are not there, or say something else than the newsroom's.
 * @param linked those that the draft has now, in use or not
 */
export const tipLineProblems = async (
  strapi: Core.Strapi,
  linked: readonly TipLineRow[],
  sent: readonly TipLine[],
): Promise<DraftProblem[]> => {
  const rows = new Map(linked.map((row) => [row.documentId, row]));
  const others = sent.flatMap(({ documentId }) =>
    documentId === null || rows.has(documentId) ? [] : [documentId],
  );
  const found = (
    others.length > 0
      ? await strapi.db.query(TIP_LINE).findMany({ where: { documentId: { $in: others } } })
      : []
  ) as TipLineRow[];
  found.forEach((row) => rows.set(row.documentId, row));
  return sent.flatMap((line, index): DraftProblem[] => {
    if (line.documentId === null) {
      return [];
    }
    const row = rows.get(line.documentId);
    if (row === undefined) {
      return [
        {
          path: ['tipLines', index, 'documentId'],
          message: 'there is no such tip line; leave it out, or null, for a new one',
        },
      ];
    }
    return SHARED.filter((field) => row[field] !== line[field]).map((field) => ({
      path: ['tipLines', index, field],
      message: `the newsroom's tip line says ${JSON.stringify(row[field])}: it is shared by articles and changed in the tip lines`,
    }));
  });
};

/**
 * The tip lines that a draft is to be linked to: those that were sent, new ones made where the newsroom has none with that channel and
 * value; and those that it has and that are not in use now, which no draft shows.
 * @param hidden documentIds of the latter
 */
export const linkTipLines = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  {
    sent,
    hidden,
    language,
  }: {
    readonly sent: readonly TipLine[];
    readonly hidden: readonly string[];
    readonly language: string;
  },
): Promise<readonly string[]> => {
  const unnamed = sent.filter(({ documentId }) => documentId === null);
  const [matched = []] = await matchTipLines(strapi, trx, [{ tipLines: unnamed, language }]);
  const named = sent.flatMap(({ documentId }) => documentId ?? []);
  return [...new Set([...named, ...matched.map(({ documentId }) => documentId), ...hidden])];
};
