import type { Headers } from '../callers';

/** Something that anybody may ask over REST or GraphQL, whatever the answer is. */
export interface Question {
  readonly name: string;
  readonly path: string;
  /** The operation, when it is asked of GraphQL. */
  readonly operation?: string;
}

export const get = (path: string): Question => ({ name: `GET ${path}`, path });

export const graphql = (operation: string): Question => ({
  name: operation,
  path: '/graphql',
  operation,
});

/** Status and text of the answers, by the question's name. */
export type Answers = ReadonlyMap<string, string>;

/** Connections are kept open, and so many questions are on their way at once. */
const AT_ONCE = 6;

/**
 * Asks a server everything, as one reader.
 * @param address such as `http://127.0.0.1:1337`
 */
export const askAll = async (
  address: string,
  reader: Headers,
  questions: readonly Question[],
): Promise<Answers> => {
  const answers = new Map<string, string>();
  const waiting = questions.values();
  const askOn = async (): Promise<void> => {
    for (const question of waiting) {
      answers.set(question.name, await ask(address, reader, question));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return answers;
};

const ask = async (
  address: string,
  reader: Headers,
  { path, operation }: Question,
): Promise<string> => {
  const answer = await fetch(`${address}${path}`, {
    headers: { ...reader, ...(operation && { 'Content-Type': 'application/json' }) },
    ...(operation && { method: 'POST', body: JSON.stringify({ query: operation }) }),
  });
  const text = await answer.text();
  return `${String(answer.status)} ${operation ? inOneOrder(text) : text}`;
};

/** GraphQL works on its branches side by side: their errors come in any order. */
const inOneOrder = (text: string): string => {
  const { errors, ...rest } = JSON.parse(text || '{}') as { errors?: unknown[] };
  return JSON.stringify({ ...rest, errors: errors?.map((error) => JSON.stringify(error)).sort() });
};
