/**
 * Two servers on one PostgreSQL, read all the time while articles are corrected, withdrawn and published again by either of them:
 *
 *   npm run test:replicas -- [--seconds 60] [--readers 20]
 *
 * Every answer must be whole (all of one version), must not be older than a second, and must not be an error; on the server that
 * made the change it must be the new one at once. Prints figures, and ends with 1 when one of that was not so.
 */
import { parseArgs } from 'node:util';
import { compile, startChild, type Child } from '../support/child-process';
import { sampleArticle } from '../support/sample-article';
import { createTestDatabase, testSecrets } from '../support/test-database';
import { freePort, startTestPostgres } from '../support/test-postgres';
import { exitWith } from './exit-with';
import { createTimeline, type Timeline } from './timeline';
import { readVersion, versionedArticle, versionedChange } from './versioned-article';

interface Server {
  readonly child: Child;
  readonly address: string;
}

const ARTICLES = ['first', 'second', 'third'] as const;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    readers: { type: 'string', default: '20' },
  },
});

const startServer = async (environment: Record<string, string>): Promise<Server> => {
  const port = await freePort();
  const child = startChild('tests/support/serve-newsroom.ts', {
    ...environment,
    NODE_ENV: 'production',
    SEED_EMPTY_DATABASE: 'false',
    RUN_SCHEDULE: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  await child.ask({ kind: 'start', port });
  return { child, address: `http://127.0.0.1:${port}` };
};

/** Changes one article again and again, on the servers in turn: four corrections, then it is withdrawn, then it is back. */
const write = async (
  servers: readonly Server[],
  timeline: Timeline,
  slug: string,
  documentId: string,
  end: number,
): Promise<number> => {
  let version = 1;
  for (let turn = 0; performance.now() < end; turn += 1) {
    const server = servers[turn % servers.length] as Server;
    const isWithdrawal = turn % 6 === 4;
    version += 1;
    const change = timeline.begin(slug, isWithdrawal ? null : version, server.address);
    await server.child.ask(
      isWithdrawal
        ? { kind: 'withdraw', documentId }
        : {
            kind: 'correct',
            documentId,
            ...(await versionedChange(server.address, slug, version)),
          },
    );
    timeline.end(change);
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400));
  }
  return version - 1;
};

/** Reads one article after the other from both servers. */
const read = async (
  servers: readonly Server[],
  timeline: Timeline,
  end: number,
  first: number,
): Promise<void> => {
  for (let turn = first; performance.now() < end; turn += 1) {
    const server = servers[turn % servers.length] as Server;
    const slug = ARTICLES[Math.floor(turn / servers.length) % ARTICLES.length] ?? 'first';
    const askedAt = performance.now();
    try {
      const answer = await fetch(`${server.address}/api/articles/${slug}/assembled`);
      const text = await answer.text();
      const version = readVersion(answer.status, text);
      timeline.check({ slug, version, server: server.address, askedAt, gotAt: performance.now() });
    } catch (error) {
      timeline.fail(`${slug}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};

const run = async (): Promise<boolean> => {
  compile();
  const postgres = await startTestPostgres();
  const database = await createTestDatabase({ kind: 'postgres', server: postgres.url });
  const environment = { ...database.environment, ...testSecrets() };
  const servers: Server[] = [];
  try {
    servers.push(await startServer(environment));
    servers.push(await startServer(environment));
    const timeline = createTimeline();
    const ids = new Map<string, string>();
    for (const slug of ARTICLES) {
      const change = timeline.begin(slug, 1, servers[0]?.address ?? '');
      const article = versionedArticle(sampleArticle(slug), 1);
      ids.set(slug, (await servers[0]?.child.ask<string>({ kind: 'publish', article })) ?? '');
      timeline.end(change);
    }
    const end = performance.now() + Number(options.seconds) * 1000;
    const readers = Array.from({ length: Number(options.readers) }, (_, index) =>
      read(servers, timeline, end, index),
    );
    const writers = ARTICLES.map((slug) =>
      write(servers, timeline, slug, ids.get(slug) ?? '', end),
    );
    const changes = (await Promise.all(writers)).reduce((sum, count) => sum + count, 0);
    await Promise.all(readers);
    return timeline.print(changes, Number(options.seconds));
  } finally {
    await Promise.all(servers.map(({ child }) => child.stop()));
    await database.remove();
    await postgres.stop();
  }
};

exitWith(run());
