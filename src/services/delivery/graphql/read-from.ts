import type { EditionReader } from '../editions/read-edition';
import type { Token } from '../memory/answer-memory';
import { earliest } from '../memory/change-clock';
import { versionOf, type PublicStates } from '../state/public-state';

/** A part of the database that an answer was read from, with its token at that moment. */
export type Dependency =
  | (ReadPart & { readonly kind: 'article'; readonly id: string })
  | (ReadPart & { readonly kind: 'lists' });

interface ReadPart extends Token {
  readonly until: number;
}

/** Is told what an answer is read from. */
export type NoteDependency = (dependency: Dependency) => void;

/** All tokens of what an answer was read from, as one. */
export const tokenOf = (dependencies: readonly Token[]): Token => ({
  token: dependencies.map(({ token }) => token).join('\n'),
  readAt: earliest(dependencies.flatMap(({ readAt }) => readAt ?? [])),
});

/** The same, read anew: a small query for each article among them. */
export const currentTokenOf = async (
  dependencies: readonly Dependency[],
  { editions, states }: { readonly editions: EditionReader; readonly states: PublicStates },
): Promise<Token> => {
  const tokens = await Promise.all(
    dependencies.map((dependency) => {
      switch (dependency.kind) {
        case 'article':
          return editions.token(dependency.id);
        case 'lists':
          return versionOf(states);
      }
    }),
  );
  return tokenOf(tokens);
};

/** When the first of them turns by itself. */
export const untilOf = (dependencies: readonly Dependency[]): number =>
  Math.min(Infinity, ...dependencies.map(({ until }) => until));
