import type { AsyncCommand } from 'fast-check';
import { NO_CHANGES, tableChanges, tableContents } from '../table-contents';
import { EDITS } from './edits';
import { expectInvariants } from './invariants';
import { articlesOf, draftOf, takeOver, type Draw, type Expected, type Walk } from './walk';
import type { Newsroom } from '../publishing-doors';
import { createArticle, WHOLE_OPERATIONS } from './whole-operations';

/** What a step does, and the numbers that it draws with; one of several things at the same time each draws with its own. */
export interface StepPlan {
  readonly names: readonly string[];
  readonly numbers: readonly number[];
}

/** All that may be done. */
export const STEP_NAMES: readonly string[] = [
  ...Object.keys(EDITS),
  ...Object.keys(WHOLE_OPERATIONS),
];

/** One step of the random walk: one thing alone, foreseen exactly, or several at the same time. */
export class Step implements AsyncCommand<Expected, Newsroom> {
  constructor(private readonly plan: StepPlan) {}

  check = (): boolean => true;

  toString = (): string => `${this.plan.names.join(' + ')} (${this.plan.numbers.join(' ')})`;

  async run(expected: Expected, newsroom: Newsroom): Promise<void> {
    const walks = this.plan.names.map((_name, index): Walk => ({
      newsroom,
      expected,
      draw: drawWith(this.plan.numbers.slice(index)),
    }));
    const [walk] = walks;
    if (!walk) return;
    await ensureArticle(walk);
    if (walks.length === 1) {
      await takeAlone(walk, this.plan.names[0] ?? '');
    } else {
      await takeTogether(walks, this.plan.names);
    }
    await expectInvariants(walk);
  }
}

const drawWith = (numbers: readonly number[]): Draw => {
  let drawn = 0;
  return (items) => {
    const number = numbers[drawn % numbers.length] ?? 0;
    drawn += 1;
    return items[number % Math.max(items.length, 1)];
  };
};

const ensureArticle = async (walk: Walk): Promise<void> => {
  if (articlesOf(walk).length === 0) {
    const documentId = await createArticle(walk);
    walk.expected.set(documentId, { published: null, editions: 0, isDeleted: false });
  }
};

const takeAlone = async (walk: Walk, name: string): Promise<void> => {
  const documentId = walk.draw(articlesOf(walk)) ?? '';
  const operation = WHOLE_OPERATIONS[name];
  if (!operation) {
    await edit(walk, documentId, name);
  } else if (await operation.isRefused(walk, documentId)) {
    await expectRefused(walk, () => operation.act(walk, documentId));
  } else {
    const then = await operation.foresee(walk, documentId);
    await then(walk, await operation.act(walk, documentId));
  }
};

const edit = async (walk: Walk, documentId: string, name: string): Promise<void> => {
  const draft = await draftOf(walk, documentId);
  if (draft !== null) {
    await EDITS[name]?.(walk, { ...draft, documentId });
  }
};

/** A refused step changes nothing, in any table. */
const expectRefused = async (walk: Walk, attempt: () => Promise<unknown>): Promise<void> => {
  const { strapi } = walk.newsroom.app;
  const before = await tableContents(strapi);
  await expect(attempt()).rejects.toMatchObject({ name: 'ValidationError' });
  expect(tableChanges(before, await tableContents(strapi))).toEqual(NO_CHANGES);
};

/** Who comes too late is told so in words; nothing else may go wrong. */
const takeTogether = async (walks: readonly Walk[], names: readonly string[]): Promise<void> => {
  const [walk] = walks;
  const attempts = await Promise.allSettled(
    walks.map(async (own, index) => {
      const name = names[index] ?? '';
      const documentId = own.draw(articlesOf(own)) ?? '';
      const operation = WHOLE_OPERATIONS[name];
      if (!operation) {
        await edit(own, documentId, name);
        return;
      }
      const answer = await operation.act(own, documentId);
      if (typeof answer === 'string') {
        own.expected.set(answer, { published: null, editions: 0, isDeleted: false });
      }
    }),
  );
  const failures = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' ? [attempt.reason as Error] : [],
  );
  expect(failures.filter(({ name }) => !EXPECTED_FAILURES.has(name))).toEqual([]);
  if (walk) await takeOver(walk);
};

const EXPECTED_FAILURES: ReadonlySet<string> = new Set(['ValidationError', 'NotFoundError']);
