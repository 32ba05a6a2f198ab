import type { Core } from '@strapi/strapi';
import type { QuoteOfSegment } from '../../plugins/newsroom/contracts';
import { QUOTE } from '../uids';

interface QuoteRow {
  readonly order: number;
  readonly text: string | null;
  readonly speakerName: string | null;
}

/** The quotes of a segment's draft, in order. */
export const listQuotesOfSegment = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<QuoteOfSegment[]> => {
  const rows = (await strapi.db.query(QUOTE).findMany({
    where: { publishedAt: null, segment: { documentId, publishedAt: null } },
    select: ['order', 'text', 'speakerName'],
    orderBy: [{ order: 'asc' }, { id: 'asc' }],
  })) as QuoteRow[];
  return rows.map(({ order, text, speakerName }) => ({
    order,
    text: text ?? '',
    speaker: speakerName,
  }));
};
