import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** A program of the project that runs on its own and is talked to. */
export interface Child {
  /** Asks it something; what it answers. @throws Error with its words when it could not do it */
  readonly ask: <Answer>(question: object) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** What goes over the line between both. */
export interface Question {
  readonly id: number;
  readonly question: object;
}

export interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}

/** Compiles the project's server half, which a Strapi boots from; to be called in the project's folder. */
export const compile = (): void => {
  const compiler = path.join('node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler], { stdio: 'inherit' });
};

/** Starts a program, which must end on `disconnect` and answer questions with `answerQuestions`. */
export const startChild = (program: string, environment: Record<string, string>): Child => {
  const child: ChildProcess = spawn(process.execPath, [path.join('scripts', 'run.cjs'), program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const answer of waiting.values()) {
        answer({ id: 0, error: `${program} has ended.` });
      }
      resolve();
    });
  });
  return {
    ask: <Answer>(question: object) =>
      new Promise<Answer>((resolve, reject) => {
        last += 1;
        waiting.set(last, ({ answer, error }) => {
          if (error === undefined) {
            resolve(answer as Answer);
          } else {
            reject(new Error(error));
          }
        });
        child.send({ id: last, question } satisfies Question);
      }),
    stop: async () => {
      if (child.connected) {
        child.disconnect();
      }
      const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(killer);
    },
  };
};

/** The other side: answers every question, and ends with the one who asks. */
export const answerQuestions = (answer: (question: never) => Promise<unknown>): void => {
  process.on('message', ({ id, question }: Question) => {
    answer(question as never).then(
      (result) => process.send?.({ id, answer: result ?? null }),
      (error: unknown) =>
        process.send?.({ id, error: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
};
