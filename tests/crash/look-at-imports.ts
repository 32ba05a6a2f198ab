import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { parsedArticle } from '../../src/domain/article/parsed-article';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { loadArticle } from '../../src/services/articles/load-article';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../src/services/uids';
import { loadCompiledStrapi } from '../support/load-compiled-strapi';

/**
 * A process for the crash test: boots on the database that the environment names and says, as a line of JSON, which texts have
 * drafts there, and what of an import is there by half.
 */
interface DraftRow {
  readonly documentId: string;
  readonly source: { readonly text: string; readonly sha256: string } | null;
}

const OWNERS = { [SEGMENT]: 'article', [QUOTE]: 'segment', [CREDIT]: 'article' } as const;

const faultOf = async (
  strapi: Core.Strapi,
  { documentId, source }: DraftRow,
): Promise<string[]> => {
  const stored = await loadArticle(strapi, documentId, 'draft');
  if (!source || !stored) {
    return [`${documentId}: has no source`];
  }
  const { article } = readTranscript(source.text);
  const expected = {
    ...parsedArticle(article),
    airedAt: new Date(article.airedAt ?? '').toISOString(),
  };
  return isDeepStrictEqual(parsedArticle({ ...stored, tipSlogan: null }), expected)
    ? []
    : [`${documentId}: is not what its page says`];
};

const orphans = async (strapi: Core.Strapi): Promise<string[]> => {
  const faults: string[] = [];
  for (const [uid, owner] of Object.entries(OWNERS)) {
    const count = await strapi.db.query(uid).count({ where: { [owner]: { id: { $null: true } } } });
    if (count > 0) faults.push(`${uid}: ${count} belong to nothing`);
  }
  const sources = await strapi.db.query('newsroom.source').count();
  const drafts = await strapi.db.query(ARTICLE).count();
  return sources === drafts ? faults : [...faults, `${sources} sources of ${drafts} drafts`];
};

const run = async (): Promise<void> => {
  const strapi = await loadCompiledStrapi();
  const drafts = (await strapi.db
    .query(ARTICLE)
    .findMany({ select: ['documentId'], populate: { source: true } })) as DraftRow[];
  const faults = await orphans(strapi);
  for (const draft of drafts) {
    faults.push(...(await faultOf(strapi, draft)));
  }
  const hashes = drafts.map(({ source }) => source?.sha256);
  process.stdout.write(`${JSON.stringify({ hashes, faults })}\n`);
  process.exit(0);
};

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  process.exit(1);
});
