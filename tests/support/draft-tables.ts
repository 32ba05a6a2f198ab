import type { Core } from '@strapi/strapi';

/** The tables of a draft and, for their columns that point to a row, the table of that row. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles: {},
  segments: {},
  quotes: {},
  credits: {},
  components_newsroom_corrections: {},
  components_newsroom_sources: {},
  components_newsroom_videos: {},
  articles_cmps: { entity_id: 'articles' },
  segments_article_lnk: { segment_id: 'segments', article_id: 'articles' },
  quotes_segment_lnk: { quote_id: 'quotes', segment_id: 'segments' },
  credits_article_lnk: { credit_id: 'credits', article_id: 'articles' },
  quotes_speaker_lnk: { quote_id: 'quotes' },
  credits_person_lnk: { credit_id: 'credits' },
  articles_tip_lines_lnk: { article_id: 'articles' },
  articles_translation_of_lnk: { article_id: 'articles', inv_article_id: 'articles' },
};

const COMPONENT_TABLES: Readonly<Record<string, string>> = {
  'newsroom.correction': 'components_newsroom_corrections',
  'newsroom.source': 'components_newsroom_sources',
};

type Row = Readonly<Record<string, unknown>>;

/** The last id of each table, to tell what is written later. */
export type TableMarks = Readonly<Record<string, number>>;

/** Marks what the tables of drafts hold now. */
export const markTables = async (strapi: Core.Strapi): Promise<TableMarks> => {
  const marks: Record<string, number> = {};
  for (const table of Object.keys(TABLES)) {
    const row = await strapi.db
      .connection(table)
      .max({ last: 'id' })
      .first<{ last: number | null }>();
    marks[table] = row.last ?? 0;
  }
  return marks;
};

/**
 * All rows that were written since, with all their columns; ids and documentIds are replaced by the row's place in its table, so
 * that two writings of the same drafts can be compared. Timestamps of rows only tell whether both are there.
 */
export const rowsSince = async (
  strapi: Core.Strapi,
  marks: TableMarks,
): Promise<Record<string, Row[]>> => {
  const rows: Record<string, Row[]> = {};
  const places = new Map<string, number>();
  const documents = new Map<unknown, string>();
  for (const table of Object.keys(TABLES)) {
    rows[table] = (await strapi.db
      .connection(table)
      .where('id', '>', marks[table] ?? 0)
      .orderBy('id')) as Row[];
    rows[table].forEach(({ id, document_id: documentId }, place) => {
      places.set(`${table} ${String(id)}`, place);
      if (documentId) documents.set(documentId, `${table} ${place}`);
    });
  }
  const placeOf = (table: string, id: unknown) => places.get(`${table} ${String(id)}`) ?? id;
  const canonical = (table: string, row: Row): Row => ({
    ...Object.fromEntries(
      Object.entries(withoutId(row)).map(([column, value]) => {
        const target = TABLES[table]?.[column];
        return [column, target ? placeOf(target, value) : (documents.get(value) ?? value)];
      }),
    ),
    ...('cmp_id' in row && {
      cmp_id: placeOf(COMPONENT_TABLES[String(row['component_type'])] ?? '', row['cmp_id']),
    }),
    ...('created_at' in row && {
      created_at: typeof row['created_at'],
      updated_at: typeof row['updated_at'],
    }),
  });
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row) => canonical(table, row)).sort(byText),
    ]),
  );
};

const withoutId = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'id'));

const byText = (a: Row, b: Row): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : Number(JSON.stringify(a) > JSON.stringify(b));
