import fc from 'fast-check';
import { ARTICLE } from '../../src/services/uids';
import { bootStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import { registerAdministrator } from '../support/panel-administrator';
import type { Newsroom } from '../support/publishing-doors';
import { Step, STEP_NAMES } from '../support/random-walk/step';
import type { Expected } from '../support/random-walk/walk';

/**
 * How many walks are taken, new ones in every run; WALKS sets another number, 500 for a whole night's worth. WALK_SEED repeats a
 * run, and then looks for the shortest walk that goes wrong, which takes long.
 */
const WALKS = Number(process.env['WALKS'] ?? 5);
const SEED = process.env['WALK_SEED'];
const LONGEST_WALK = 40;

let newsroom: Newsroom;

beforeAll(async () => {
  const app = await bootStrapi();
  const administrator = await registerAdministrator(app);
  newsroom = { app, administrator, token: await makeToken(app, 'full-access') };
}, 120_000);

afterAll(async () => {
  await newsroom.app.stop();
});

const names = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...STEP_NAMES) },
  { weight: 2, arbitrary: fc.constantFrom('publish', 'repair') },
);

const steps = fc
  .record({
    names: fc.oneof(
      { weight: 6, arbitrary: fc.tuple(names) },
      { weight: 1, arbitrary: fc.array(names, { minLength: 2, maxLength: 4 }) },
    ),
    numbers: fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }),
  })
  .map((plan) => new Step(plan));

/** Rows of articles and parts; link tables go with them. */
const TABLES = ['articles', 'segments', 'quotes', 'credits'];

/** An empty newsroom, whatever the walk before has left behind. */
const wipe = async (): Promise<void> => {
  for (const table of [...TABLES, 'editions']) {
    await newsroom.app.strapi.db.connection(table).delete();
  }
};

/** Deleting all articles leaves nothing of any part. */
const expectNothingLeft = async (): Promise<void> => {
  const articles = newsroom.app.strapi.documents(ARTICLE);
  for (const { documentId } of await articles.findMany({ fields: ['documentId'] })) {
    await articles.delete({ documentId });
  }
  for (const table of TABLES) {
    const left = await newsroom.app.strapi.db.connection(table).select<unknown[]>('*');
    expect({ table, left }).toEqual({ table, left: [] });
  }
};

it(
  'whatever is done to articles, in any order, refused and at the same time, every published one stays whole',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.commands([steps], { maxCommands: LONGEST_WALK, size: 'max' }),
        async (walk) => {
          await wipe();
          await fc.asyncModelRun(() => ({ model: new Map() as Expected, real: newsroom }), walk);
          await expectNothingLeft();
        },
      ),
      {
        numRuns: WALKS,
        endOnFailure: SEED === undefined,
        ...(SEED && { seed: Number(SEED) }),
      },
    );
  },
  600_000 + WALKS * 10_000,
);
