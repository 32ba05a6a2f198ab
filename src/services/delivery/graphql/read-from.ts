import type { DatabaseReader } from '../database/database-reader';
import type { EditionReader } from '../editions/read-edition';
import { readPublicState } from '../lists/public-state';

/** A part of the database that an answer was read from, with its token at that moment. */
export type Dependency =
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly token: string;
      readonly until: number;
    }
  | { readonly kind: 'lists'; readonly token: string; readonly until: number };

/** All tokens of what an answer was read from, as one. */
export const tokenOf = (dependencies: readonly Dependency[]): string =>
  dependencies.map(({ token }) => token).join('\n');

/** The same, read anew: a small query for each of them. */
export const currentTokenOf = async (
  dependencies: readonly Dependency[],
  { editions, database }: { readonly editions: EditionReader; readonly database: DatabaseReader },
): Promise<string> => {
  const tokens = await Promise.all(
    dependencies.map(async (dependency) => {
      switch (dependency.kind) {
        case 'article':
          return editions.token(dependency.id);
        case 'lists':
          return (await readPublicState(database)).version;
      }
    }),
  );
  return tokens.join('\n');
};

/** When the first of them turns by itself. */
export const untilOf = (dependencies: readonly Dependency[]): number =>
  Math.min(Infinity, ...dependencies.map(({ until }) => until));
