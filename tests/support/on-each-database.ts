import { createTestDatabase, type TestDatabase, type TestDatabasePlace } from './test-database';

/**
 * A test on SQLite and one on PostgreSQL, on an empty database each, which is gone afterwards (for the runs that are started once
 * for both kinds).
 * @param within how long each may take, in milliseconds
 */
export const onEachDatabase = (
  test: (database: TestDatabase) => Promise<void>,
  within: number,
): void => {
  const places: readonly (readonly [string, TestDatabasePlace])[] = [
    ['SQLite', { kind: 'sqlite' }],
    ['PostgreSQL', { kind: 'postgres', server: process.env['NEWSROOM_TEST_POSTGRES'] ?? '' }],
  ];
  it.each(places)(
    'on %s',
    async (_, place) => {
      const database = await createTestDatabase(place);
      await test(database);
      await database.remove();
    },
    within,
  );
};
