/**
 * Two servers on one PostgreSQL, both of which do what is scheduled: articles to be published at one moment and withdrawn some
 * seconds later, and one that does not pass the check.
 *
 *   npm run test:schedule -- [--articles 10]
 *
 * Each article must have exactly one edition, made by the schedule, not before its time, and withdrawn not before its time; the
 * refusal must be recorded and leave nothing. Prints how late the actions were, and ends with 1 when one of that was not so.
 */
import { parseArgs } from 'node:util';
import { compile, startChild, type Child } from '../support/child-process';
import { sampleArticle } from '../support/sample-article';
import { createTestDatabase, testSecrets } from '../support/test-database';
import { freePort, startTestPostgres } from '../support/test-postgres';
import { exitWith } from './exit-with';

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '10' } },
});

/** Time enough to store all articles before it comes, and to publish them before they are to be withdrawn. */
const PUBLISH_AFTER_MS = 5_000;
const WITHDRAW_AFTER_MS = 25_000;
const LOOK_AFTER_MS = 40_000;

interface Outcome {
  readonly editions: readonly {
    readonly publishedAt: string;
    readonly withdrawnAt: string | null;
    readonly publishedBy: string | null;
  }[];
  readonly draft: {
    readonly publishAt: string | null;
    readonly unpublishAt: string | null;
    readonly scheduleRefusal: { readonly action: string } | null;
  };
}

const startServer = async (environment: Record<string, string>): Promise<Child> => {
  const child = startChild('tests/support/serve-newsroom.ts', {
    ...environment,
    NODE_ENV: 'production',
    SEED_EMPTY_DATABASE: 'false',
    RUN_SCHEDULE: 'true',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  await child.ask({ kind: 'start', port: await freePort() });
  return child;
};

const isDoneOnce = ({ editions, draft }: Outcome, publishAt: number, unpublishAt: number) => {
  const [edition] = editions;
  return (
    editions.length === 1 &&
    edition?.publishedBy === 'schedule' &&
    Date.parse(edition.publishedAt) >= publishAt &&
    edition.withdrawnAt !== null &&
    Date.parse(edition.withdrawnAt) >= unpublishAt &&
    draft.publishAt === null &&
    draft.unpublishAt === null &&
    draft.scheduleRefusal === null
  );
};

const latest = (instants: readonly string[], due: number): string =>
  `${Math.max(...instants.map((instant) => Date.parse(instant) - due))} ms`;

const lookAt = async (server: Child, ids: readonly string[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const documentId of ids) {
    outcomes.push(await server.ask<Outcome>({ kind: 'schedule', documentId }));
  }
  return outcomes;
};

const judge = (outcomes: readonly Outcome[], refused: Outcome | undefined, publishAt: number) => {
  const unpublishAt = publishAt + WITHDRAW_AFTER_MS - PUBLISH_AFTER_MS;
  const right = outcomes.filter((outcome) => isDoneOnce(outcome, publishAt, unpublishAt));
  const editions = outcomes.flatMap((outcome) => outcome.editions);
  const isRecorded =
    refused?.draft.scheduleRefusal?.action === 'publish' && refused.editions.length === 0;
  console.log(
    `${right.length} of ${outcomes.length} articles were published and withdrawn once each. ` +
      `Refusal recorded: ${isRecorded ? 'yes' : 'no'}.`,
  );
  console.log(
    `Latest publish ${latest(
      editions.map((edition) => edition.publishedAt),
      publishAt,
    )}, latest withdrawal ${latest(
      editions.flatMap(({ withdrawnAt }) => withdrawnAt ?? []),
      unpublishAt,
    )} after its time.`,
  );
  return isRecorded && right.length === outcomes.length;
};

const run = async (): Promise<boolean> => {
  compile();
  const postgres = await startTestPostgres();
  const database = await createTestDatabase({ kind: 'postgres', server: postgres.url });
  const environment = { ...testSecrets(), ...database.environment };
  // One after the other: the first one makes the tables.
  const first = await startServer(environment);
  const second = await startServer(environment);
  try {
    const begin = Date.now();
    const publishAt = begin + PUBLISH_AFTER_MS;
    const schedule = {
      publishAt: new Date(publishAt).toISOString(),
      unpublishAt: new Date(begin + WITHDRAW_AFTER_MS).toISOString(),
    };
    const ids: string[] = [];
    for (let number = 0; number < Number(options.articles); number += 1) {
      const article = { ...sampleArticle(`scheduled-${number}`), ...schedule };
      ids.push(await (number % 2 ? second : first).ask<string>({ kind: 'store', article }));
    }
    const unfit = { ...sampleArticle('unfit'), publishAt: schedule.publishAt, credits: [] };
    const unfitId = await first.ask<string>({ kind: 'store', article: unfit });
    await new Promise((resolve) => setTimeout(resolve, begin + LOOK_AFTER_MS - Date.now()));
    const [refused] = await lookAt(second, [unfitId]);
    return judge(await lookAt(second, ids), refused, publishAt);
  } finally {
    await Promise.all([first.stop(), second.stop()]);
    await database.remove();
    await postgres.stop();
  }
};

exitWith(run());
