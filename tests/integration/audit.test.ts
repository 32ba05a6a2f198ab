import type { Knex } from 'knex';
import type { AuditReport } from '../../src/services/auditing/audit-newsroom';
import { AUDIT_CODES, type AuditFinding } from '../../src/services/auditing/audit-finding';
import { auditNewsroom } from '../../src/services/auditing/audit-newsroom';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, PERSON, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { runNewsroom } from '../support/run-newsroom';
import { fullArticle, sampleArticle } from '../support/sample-article';

let app: BootedStrapi;
let stored = 0;

beforeAll(async () => {
  app = await bootStrapi({ seed: true });
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const findings = async (): Promise<readonly AuditFinding[]> =>
  (await auditNewsroom(app.strapi)).findings;

/** An article that was published twice, and the row numbers of what it has. */
const publishSample = async () => {
  stored += 1;
  const documentId = await storeArticle(app.strapi, sampleArticle(`audited-${String(stored)}`));
  await app.strapi.documents(ARTICLE).publish({ documentId });
  await app.strapi.documents(ARTICLE).publish({ documentId });
  const article = await loadArticle(app.strapi, documentId, 'published');
  const [, segment] = article?.segments ?? [];
  return {
    article: documentId,
    segment: segment?.documentId ?? '',
    quote: segment?.quotes[0]?.documentId ?? '',
    credit: article?.credits[0]?.documentId ?? '',
  };
};

type Ids = Awaited<ReturnType<typeof publishSample>>;

/** A way to damage the database past all hooks, and what the audit must then find about which document. */
interface Damage {
  readonly name: string;
  readonly damage: (knex: Knex, ids: Ids) => Promise<unknown>;
  readonly found: readonly (readonly [AuditFinding['code'], keyof Ids | 'other'])[];
}

const published = (knex: Knex, table: string, documentId: string) =>
  knex(table).where({ document_id: documentId }).whereNotNull('published_at');

const drafts = (knex: Knex, table: string, documentId: string) =>
  knex(table).where({ document_id: documentId }).whereNull('published_at');

const idOf = async (rows: Knex.QueryBuilder): Promise<number> => {
  const [row] = await rows.select<{ id: number }[]>('id');
  return row?.id ?? 0;
};

const edition = (knex: Knex, { article }: Ids, number: number) =>
  knex('editions').where({ article_document_id: article, number });

const copyRow = async (knex: Knex, table: string, rows: Knex.QueryBuilder, change: object) => {
  const [row] = (await rows.select('*')) as Record<string, unknown>[];
  await knex(table).insert({ ...row, id: undefined, ...change });
};

const DAMAGES: readonly Damage[] = [
  {
    name: 'words of a published quote',
    damage: (knex, { quote }) => published(knex, 'quotes', quote).update({ text: 'Invented.' }),
    found: [['edition-different', 'article']],
  },
  {
    name: 'a published credit is gone',
    damage: (knex, { credit }) => published(knex, 'credits', credit).delete(),
    found: [
      ['edition-different', 'article'],
      ['published-unfit', 'article'],
    ],
  },
  {
    name: 'a gap in the orders',
    damage: (knex, { segment }) => published(knex, 'segments', segment).update({ order: 7 }),
    found: [
      ['edition-different', 'article'],
      ['published-unfit', 'article'],
    ],
  },
  {
    name: 'a published row that nobody published',
    damage: async (knex, { article }) => {
      await knex('editions').where({ article_document_id: article }).delete();
    },
    found: [['edition-missing', 'article']],
  },
  {
    name: 'a draft made published',
    damage: (knex, { article }) =>
      drafts(knex, 'articles', article).update({
        published_at: new Date(),
        slug: 'made-published',
      }),
    found: [
      ['published-twice', 'article'],
      ['published-draftless', 'article'],
      ['part-misplaced', 'segment'],
      ['part-misplaced', 'credit'],
      ['part-misplaced', 'other'],
    ],
  },
  {
    name: 'a second draft',
    damage: (knex, { article }) =>
      copyRow(knex, 'articles', drafts(knex, 'articles', article), { slug: 'a-second-draft' }),
    found: [['published-twice', 'article']],
  },
  {
    name: 'the published row is gone',
    damage: (knex, { article }) => published(knex, 'articles', article).delete(),
    found: [
      ['edition-stale', 'article'],
      ['part-orphaned', 'segment'],
      ['part-orphaned', 'credit'],
      ['part-orphaned', 'other'],
    ],
  },
  {
    name: 'the content of an edition',
    damage: async (knex, ids) => {
      const [row] = await edition(knex, ids, 1).select<{ content: unknown }[]>('content');
      const text = typeof row?.content === 'string' ? row.content : JSON.stringify(row?.content);
      await edition(knex, ids, 1).update({ content: text.replace('told nothing', 'told all') });
    },
    found: [['edition-altered', 'article']],
  },
  {
    name: 'an edition is gone',
    damage: (knex, ids) => edition(knex, ids, 1).delete(),
    found: [['edition-number', 'article']],
  },
  {
    name: 'two editions current',
    damage: (knex, ids) => edition(knex, ids, 1).update({ current_slug: 'another-address' }),
    found: [['edition-not-single', 'article']],
  },
  {
    name: 'a current edition withdrawn',
    damage: (knex, ids) => edition(knex, ids, 2).update({ withdrawn_at: new Date() }),
    found: [['edition-not-single', 'article']],
  },
  {
    name: 'a current edition that is not the latest',
    damage: async (knex, ids) => {
      await edition(knex, ids, 2).update({ current_for: null, current_slug: null });
      await edition(knex, ids, 1).update({
        current_for: ids.article,
        current_slug: knex.ref('slug'),
      });
    },
    found: [['edition-not-single', 'article']],
  },
  {
    name: 'a draft of a quote that belongs to nothing',
    damage: async (knex) => {
      const now = new Date();
      await knex('quotes').insert({
        document_id: 'loosequote',
        order: 1,
        text: 'Loose.',
        created_at: now,
      });
    },
    found: [['part-orphaned', 'other']],
  },
  {
    name: 'a draft in what is published',
    damage: async (knex, { segment, article }) => {
      await knex('segments_article_lnk')
        .where({ segment_id: await idOf(drafts(knex, 'segments', segment)) })
        .update({ article_id: await idOf(published(knex, 'articles', article)) });
    },
    found: [
      ['edition-different', 'article'],
      ['published-unfit', 'article'],
      ['part-misplaced', 'segment'],
    ],
  },
  {
    name: 'a published part in a draft',
    damage: async (knex, { credit, article }) => {
      await knex('credits_article_lnk')
        .where({ credit_id: await idOf(published(knex, 'credits', credit)) })
        .update({ article_id: await idOf(drafts(knex, 'articles', article)) });
    },
    found: [
      ['edition-different', 'article'],
      ['published-unfit', 'article'],
      ['part-misplaced', 'credit'],
    ],
  },
  {
    name: 'a part twice, and its draft gone',
    damage: (knex, { quote }) => drafts(knex, 'quotes', quote).update({ published_at: new Date() }),
    found: [
      ['part-misplaced', 'quote'],
      ['part-twice', 'quote'],
      ['part-draftless', 'quote'],
    ],
  },
];

describe('the audit', () => {
  it('finds nothing in a newsroom that has its seed, nor after everything that an editor may do', async () => {
    expect(await auditNewsroom(app.strapi)).toEqual({
      articles: 1,
      published: 1,
      editions: 1,
      findings: [],
    });
    const { strapi } = app;
    const person = await strapi
      .documents(PERSON)
      .create({ data: documentData<typeof PERSON>({ name: 'Min Seo-yun' }) });
    const known = { documentId: person.documentId, name: 'Min Seo-yun' };
    const documentId = await storeArticle(strapi, fullArticle('everything', known));
    await strapi.documents(ARTICLE).publish({ documentId });
    await strapi
      .documents(PERSON)
      .update({ documentId: person.documentId, data: { name: 'Min Seoyun' } });
    const line = await strapi.documents(TIP_LINE).findFirst({ filters: { value: '02-000-0000' } });
    await strapi
      .documents(TIP_LINE)
      .update({ documentId: line?.documentId ?? '', data: { value: '02-111-1111' } });
    const { article, segment } = await publishSample();
    // A part that is cut out stays until the next publishing.
    await strapi.documents(ARTICLE).update({
      documentId: article,
      data: documentData<typeof ARTICLE>({ segments: { disconnect: [segment] } }),
    });
    const withdrawn = await publishSample();
    await strapi.documents(ARTICLE).unpublish({ documentId: withdrawn.article });
    const deleted = await publishSample();
    await strapi.documents(ARTICLE).delete({ documentId: deleted.article });
    expect(await findings()).toEqual([]);
  });

  it('is a command, which ends with 0 when nothing was found', async () => {
    const { code, stdout } = await runNewsroom(['audit', '--json']);
    expect({ code, report: JSON.parse(stdout) as AuditReport }).toEqual({
      code: 0,
      report: await auditNewsroom(app.strapi),
    });
  });

  it.each(DAMAGES)('finds what was damaged: $name', async ({ damage, found }) => {
    const ids = await publishSample();
    const before = new Set((await findings()).map((finding) => JSON.stringify(finding)));
    await damage(app.strapi.db.connection, ids);
    const fresh = (await findings()).filter((finding) => !before.has(JSON.stringify(finding)));
    const own = (documentId: string): keyof Ids | undefined =>
      (Object.keys(ids) as (keyof Ids)[]).find((name) => ids[name] === documentId);
    const told = fresh.map((finding) => `${finding.code} ${own(finding.documentId) ?? 'other'}`);
    expect(new Set(told)).toEqual(new Set(found.map((each) => each.join(' '))));
  });

  it('knows all that it may find by a damage above', async () => {
    expect([...new Set((await findings()).map(({ code }) => code))].sort()).toEqual(
      Object.keys(AUDIT_CODES).sort(),
    );
  });

  it('is a command, which ends with 1 when something was found', async () => {
    const { code, stdout } = await runNewsroom(['audit']);
    expect(code).toBe(1);
    expect(stdout).toContain('edition-altered article ');
    expect(stdout).toMatch(/^\d+ found in \d+ articles/mu);
  });
});
