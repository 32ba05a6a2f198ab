import { auditNewsroom } from '../../../src/services/auditing/audit-newsroom';
import { isPublishable } from '../../../src/domain/credits/is-publishable';
import { checkArticle } from '../../../src/domain/credits/check-article';
import { draftOf, editionsOf, publishedOf, type Walk } from './walk';

/** What must be true after every step, whatever it was. */
export const expectInvariants = async (walk: Walk): Promise<void> => {
  const { strapi } = walk.newsroom.app;
  expect((await auditNewsroom(strapi)).findings).toEqual([]);
  for (const sql of NONE_OF) {
    const answer = await strapi.db.connection.raw<unknown[] | { readonly rows: unknown[] }>(sql);
    const found = Array.isArray(answer) ? answer : answer.rows;
    expect({ sql, found }).toEqual({ sql, found: [] });
  }
  for (const [documentId, { published, editions, isDeleted }] of walk.expected) {
    expect(await publishedOf(walk, documentId)).toEqual(published);
    expect(published === null || isPublishable(checkArticle(published))).toBe(true);
    expect(await editionsOf(walk, documentId)).toBe(editions);
    expect((await draftOf(walk, documentId)) === null).toBe(isDeleted);
  }
};

/** Said once more in SQL, past everything that is the newsroom's own: none of these finds a row. */
const NONE_OF: readonly string[] = [
  // Rows that belong to nothing; a draft that was cut out waits while the public has it.
  `SELECT s.id FROM segments s LEFT JOIN segments_article_lnk l ON l.segment_id = s.id
   WHERE l.id IS NULL AND (s.published_at IS NOT NULL OR NOT EXISTS
     (SELECT 1 FROM segments p WHERE p.document_id = s.document_id AND p.published_at IS NOT NULL))`,
  `SELECT q.id FROM quotes q LEFT JOIN quotes_segment_lnk l ON l.quote_id = q.id
   WHERE l.id IS NULL AND (q.published_at IS NOT NULL OR NOT EXISTS
     (SELECT 1 FROM quotes p WHERE p.document_id = q.document_id AND p.published_at IS NOT NULL))`,
  `SELECT c.id FROM credits c LEFT JOIN credits_article_lnk l ON l.credit_id = c.id
   WHERE l.id IS NULL AND (c.published_at IS NOT NULL OR NOT EXISTS
     (SELECT 1 FROM credits p WHERE p.document_id = c.document_id AND p.published_at IS NOT NULL))`,
  // A part and its owner are of the same version.
  `SELECT s.id FROM segments s JOIN segments_article_lnk l ON l.segment_id = s.id JOIN articles a ON a.id = l.article_id
   WHERE (s.published_at IS NULL) <> (a.published_at IS NULL)`,
  `SELECT q.id FROM quotes q JOIN quotes_segment_lnk l ON l.quote_id = q.id JOIN segments s ON s.id = l.segment_id
   WHERE (q.published_at IS NULL) <> (s.published_at IS NULL)`,
  `SELECT c.id FROM credits c JOIN credits_article_lnk l ON l.credit_id = c.id JOIN articles a ON a.id = l.article_id
   WHERE (c.published_at IS NULL) <> (a.published_at IS NULL)`,
  // One row a version.
  ...['articles', 'segments', 'quotes', 'credits'].map(
    (table) => `SELECT document_id FROM ${table}
   GROUP BY document_id, (published_at IS NULL) HAVING COUNT(*) > 1`,
  ),
  // Published orders are 1…n.
  `SELECT l.article_id FROM segments s JOIN segments_article_lnk l ON l.segment_id = s.id
   WHERE s.published_at IS NOT NULL GROUP BY l.article_id
   HAVING MIN(s."order") <> 1 OR MAX(s."order") <> COUNT(*) OR COUNT(DISTINCT s."order") <> COUNT(*)`,
  `SELECT l.segment_id FROM quotes q JOIN quotes_segment_lnk l ON l.quote_id = q.id
   WHERE q.published_at IS NOT NULL GROUP BY l.segment_id
   HAVING MIN(q."order") <> 1 OR MAX(q."order") <> COUNT(*) OR COUNT(DISTINCT q."order") <> COUNT(*)`,
  `SELECT l.article_id FROM credits c JOIN credits_article_lnk l ON l.credit_id = c.id
   WHERE c.published_at IS NOT NULL GROUP BY l.article_id
   HAVING MIN(c."order") <> 1 OR MAX(c."order") <> COUNT(*) OR COUNT(DISTINCT c."order") <> COUNT(*)`,
  // A published article has one current edition, and no other article has one.
  `SELECT a.document_id FROM articles a WHERE a.published_at IS NOT NULL AND
   (SELECT COUNT(*) FROM editions e WHERE e.current_for = a.document_id AND e.current_slug = a.slug) <> 1`,
  `SELECT e.id FROM editions e WHERE e.current_for IS NOT NULL AND NOT EXISTS
   (SELECT 1 FROM articles a WHERE a.document_id = e.current_for AND a.published_at IS NOT NULL)`,
  `SELECT article_document_id FROM editions GROUP BY article_document_id
   HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*)`,
];
