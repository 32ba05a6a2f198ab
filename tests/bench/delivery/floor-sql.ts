/** How the two databases write JSON. */
const WORDS = {
  postgres: { object: 'json_build_object', list: 'json_agg' },
  sqlite: { object: 'json_object', list: 'json_group_array' },
} as const;

const fields = (alias: string, columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, column]) => `'${name}', ${alias}.${column}`)
    .join(', ');

/**
 * One statement that puts articles together from Strapi's own tables: what a bare server without any framework, and without
 * editions, would have to ask for the same.
 */
export const floorSql = (database: keyof typeof WORDS): { one: string; list: string } => {
  const { object, list } = WORDS[database];
  const quotes = `(SELECT ${list}(${object}(${fields('q', {
    documentId: 'document_id',
    order: '"order"',
    text: 'text',
    speaker: 'speaker_name',
    affiliation: 'affiliation',
    attribution: 'attribution',
    anonymous: 'anonymous',
  })} ) ORDER BY q."order") FROM quotes q JOIN quotes_segment_lnk l ON l.quote_id = q.id WHERE l.segment_id = s.id)`;
  const segments = `(SELECT ${list}(${object}(${fields('s', {
    documentId: 'document_id',
    order: '"order"',
    role: 'role',
    label: 'label',
    name: 'name',
    body: 'body',
    toss: 'toss',
    signOff: 'sign_off',
  })}, 'quotes', ${quotes}) ORDER BY s."order") FROM segments s JOIN segments_article_lnk l ON l.segment_id = s.id WHERE l.article_id = a.id)`;
  const credits = `(SELECT ${list}(${object}(${fields('c', {
    documentId: 'document_id',
    order: '"order"',
    role: 'role',
    roleLabel: 'role_label',
    name: 'name',
    kind: 'kind',
    evidence: 'evidence',
  })}) ORDER BY c."order") FROM credits c JOIN credits_article_lnk l ON l.credit_id = c.id WHERE l.article_id = a.id)`;
  const tipLines = `(SELECT ${list}(${object}(${fields('t', {
    documentId: 'document_id',
    channel: 'channel',
    label: 'label',
    value: 'value',
    url: 'url',
  })}) ORDER BY t."order") FROM tip_lines t JOIN articles_tip_lines_lnk l ON l.tip_line_id = t.id WHERE l.article_id = a.id)`;
  const article = `${object}(${fields('a', {
    documentId: 'document_id',
    slug: 'slug',
    headline: 'headline',
    section: 'section',
    language: 'language',
    format: 'format',
    summary: 'summary',
    airedAt: 'aired_at',
    publishedAt: 'published_at',
  })}, 'segments', ${segments}, 'credits', ${credits}, 'tipLines', ${tipLines}) AS article`;
  const text =
    database === 'postgres' ? article.replace(/ AS article$/u, '::text AS article') : article;
  return {
    one: `SELECT ${text} FROM articles a WHERE a.slug = $1 AND a.published_at IS NOT NULL`,
    list: `SELECT ${text} FROM articles a WHERE a.published_at IS NOT NULL ORDER BY a.aired_at DESC, a.id DESC LIMIT 10`,
  };
};
