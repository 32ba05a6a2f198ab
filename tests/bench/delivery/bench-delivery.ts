/**
 * Measures how fast the public is served, side by side with Strapi's stock routes of the same rows and with bare servers:
 *
 *   npm run bench -- [--rounds 3] [--seconds 3] [--sizes 100,100000] [--databases postgres,sqlite]
 *
 * Prints tables in Markdown. Everything runs on this machine at once, so the ratios tell more than the numbers.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { compile, startChild, type Child } from '../../support/child-process';
import { sampleArticle } from '../../support/sample-article';
import type { SelfRequest } from '../../support/serve-newsroom';
import { createTestDatabase, testSecrets } from '../../support/test-database';
import { freePort, startTestPostgres } from '../../support/test-postgres';
import { copySlug, copyWord, growTo } from './grow';
import { measureInRounds, type Measurement, type Scenario } from './measure';
import { RATIOS, scenarios, type Bench } from './scenarios';

const SERVER = 'tests/support/serve-newsroom.ts';
const FLOOR = 'tests/bench/delivery/bench-floor.ts';
const ARTICLES = 10;

interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly sizes: readonly number[];
  readonly databases: readonly ('postgres' | 'sqlite')[];
}

const readOptions = (): Options => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '3' },
      sizes: { type: 'string', default: '100,100000' },
      databases: { type: 'string', default: 'postgres,sqlite' },
    },
  });
  return {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    sizes: values.sizes.split(',').map(Number),
    databases: values.databases.split(',') as Options['databases'],
  };
};

const startServer = async (
  environment: Record<string, string>,
  memoryBytes: number,
): Promise<{ readonly child: Child; readonly address: string }> => {
  const port = await freePort();
  const child = startChild(SERVER, {
    ...environment,
    NODE_ENV: 'production',
    SEED_EMPTY_DATABASE: 'false',
    RUN_SCHEDULE: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DELIVERY_MEMORY_BYTES: String(memoryBytes),
  });
  await child.ask({ kind: 'start', port });
  return { child, address: `http://127.0.0.1:${port}` };
};

const tipLine = (number: number) => ({
  documentId: null,
  channel: 'phone' as const,
  label: `Phone ${number}`,
  value: `02-000-000${number}`,
  url: null,
});

const publishArticles = async (server: Child): Promise<string> => {
  const ids: string[] = [];
  for (let number = 1; number <= ARTICLES; number += 1) {
    const article = {
      ...sampleArticle(`bench-${number}`),
      airedAt: `2025-03-0${number % 10}T12:00:00.000Z`.replace('00T', '10T'),
      tipLines: [1, 2, 3].map(tipLine),
    };
    ids.push(await server.ask<string>({ kind: 'publish', article }));
  }
  return ids[0] ?? '';
};

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

const printSpeeds = (
  results: ReadonlyMap<string, Measurement>,
  statements: ReadonlyMap<string, number>,
): void => {
  say(
    '| | requests/s | p50 ms | statements |',
    '| --- | ---: | ---: | ---: |',
    ...[...results].map(
      ([name, { requestsPerSecond, median }]) =>
        `| ${name} | ${number(requestsPerSecond)} | ${median} | ${statements.get(name) ?? ''} |`,
    ),
    '',
    '| ratio | |',
    '| --- | ---: |',
    ...RATIOS.map(([name, against]) => {
      const ratio =
        (results.get(name)?.requestsPerSecond ?? 0) /
        (results.get(against)?.requestsPerSecond ?? 1);
      return `| ${name} : ${against} | ${number(ratio)} |`;
    }),
    '',
  );
};

const withProgress = async (list: readonly Scenario[], { rounds, seconds }: Options) => {
  const bar = new SingleBar({ format: '  rounds {bar} {value}/{total}, {eta_formatted} left' });
  bar.start(list.length * rounds, 0);
  try {
    return await measureInRounds(list, {
      rounds,
      seconds,
      onStep: () => {
        bar.increment();
      },
    });
  } finally {
    bar.stop();
  }
};

const growthScenarios = ({ warm, cold }: Bench, size: number): Scenario[] => {
  const paths = Array.from(
    { length: 50 },
    (_, index) =>
      `/api/articles/${copySlug(ARTICLES + 1 + Math.floor((index * (size - ARTICLES - 1)) / 50))}/assembled`,
  );
  const list = (query: string) => `${cold}/api/articles/assembled?pagination[pageSize]=10${query}`;
  return [
    { name: 'one article', url: warm, paths, status: 200 },
    { name: 'one article, memory off', url: cold, paths, status: 200 },
    { name: 'list of ten, memory off', url: list(''), status: 200 },
    { name: 'list of ten of a section, memory off', url: list('&section=Section 3'), status: 200 },
    { name: 'list by a rare word, memory off', url: list(`&q=${copyWord(77)}`), status: 200 },
    { name: 'list by a word of all articles, memory off', url: list('&q=ferry'), status: 200 },
  ];
};

const run = async (
  kind: 'postgres' | 'sqlite',
  options: Options,
  server: string,
): Promise<void> => {
  const database = await createTestDatabase(
    kind === 'postgres' ? { kind, server } : { kind: 'sqlite' },
  );
  const environment = { ...database.environment, ...testSecrets() };
  const warm = await startServer(environment, 64 * 1024 * 1024);
  const documentId = await publishArticles(warm.child);
  const cold = await startServer(environment, 0);
  const floor = startChild(FLOOR, environment);
  try {
    const slug = 'bench-1';
    const first = await fetch(`${warm.address}/api/articles/${slug}/assembled`, {
      headers: { 'accept-encoding': 'identity' },
    });
    const body = await first.text();
    const port = await freePort();
    await floor.ask({ port, slug, body });
    const bench: Bench = {
      warm: warm.address,
      cold: cold.address,
      floor: `http://127.0.0.1:${port}`,
      slug,
      documentId,
      etag: first.headers.get('etag') ?? '',
    };
    say(`### ${kind}, ${ARTICLES} articles of ${body.length} bytes`, '');
    const list = scenarios(bench);
    // Before there is a backlog of unanswered requests.
    const statements = await countStatements(list, bench, warm.child, cold.child);
    printSpeeds(await withProgress(list, options), statements);
    const bytes = await warm.child.ask<number>({ kind: 'memory' });
    say(`Memory of the server after that: ${number(bytes / 1024 / 1024)} MB.`, '');
    await printGrowth(bench, environment, options);
  } finally {
    await Promise.all([warm.child.stop(), cold.child.stop(), floor.stop()]);
    await database.remove();
  }
};

const countStatements = async (
  list: readonly Scenario[],
  { warm, cold }: Bench,
  warmChild: Child,
  coldChild: Child,
): Promise<Map<string, number>> => {
  const counted = new Map<string, number>();
  for (const { name, url, method = 'GET', headers, body } of list) {
    const child = url.startsWith(warm) ? warmChild : url.startsWith(cold) ? coldChild : null;
    const { pathname, search } = new URL(url);
    const request: SelfRequest = { path: pathname + search, method, headers, body };
    if (child) {
      await child.ask({ kind: 'statements', request });
      counted.set(name, await child.ask<number>({ kind: 'statements', request }));
    }
  }
  return counted;
};

const printGrowth = async (
  bench: Bench,
  environment: Record<string, string>,
  options: Options,
): Promise<void> => {
  const bySize = new Map<number, Map<string, Measurement>>();
  for (const size of options.sizes) {
    await growTo(environment, bench.slug, size);
    bySize.set(size, await withProgress(growthScenarios(bench, size), options));
  }
  const names = [...(bySize.get(options.sizes[0] ?? 0)?.keys() ?? [])];
  say(
    `| requests/s (p50 ms) with so many articles | ${options.sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(options.sizes.length)}`,
    ...names.map((name) => {
      const cells = options.sizes.map((size) => {
        const measured = bySize.get(size)?.get(name);
        return `${number(measured?.requestsPerSecond ?? 0)} (${measured?.median ?? ''})`;
      });
      return `| ${name} | ${cells.join(' | ')} |`;
    }),
    '',
  );
};

const main = async (): Promise<void> => {
  const options = readOptions();
  compile();
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  say(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB; ${options.rounds} rounds of ${options.seconds} s, 20 connections, medians.`,
    '',
  );
  for (const kind of options.databases) {
    const postgres = kind === 'postgres' ? await startTestPostgres() : null;
    try {
      await run(kind, options, postgres?.url ?? '');
    } finally {
      await postgres?.stop();
    }
  }
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
