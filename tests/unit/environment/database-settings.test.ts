import { databaseSettings, describePostgres } from '../../../src/environment/database-settings';
import { readEnvironment, type EnvironmentSource } from '../../../src/environment/read-environment';

const settingsOf = (source: EnvironmentSource) => databaseSettings(readEnvironment(source), source);

describe('databaseSettings', () => {
  it('is SQLite when nothing is said', () => {
    expect(settingsOf({})).toEqual({ kind: 'sqlite', filename: '.tmp/data.db' });
  });

  it('is PostgreSQL as soon as its address, its host or its name is given', () => {
    expect(settingsOf({ DATABASE_URL: 'postgres://u:p@h/d' })).toEqual({
      kind: 'postgres',
      connection: { connectionString: 'postgres://u:p@h/d' },
      ssl: false,
      schema: 'public',
    });
    expect(settingsOf({ DATABASE_HOST: 'db', DATABASE_PASSWORD: 'p' })).toEqual({
      kind: 'postgres',
      connection: { host: 'db', port: 5432, database: 'newsroom', user: 'newsroom', password: 'p' },
      ssl: false,
      schema: 'public',
    });
    expect(settingsOf({ DATABASE_CLIENT: 'postgres' }).kind).toBe('postgres');
  });

  it('lets an explicit client win over a host, and an address win over the parts', () => {
    expect(settingsOf({ DATABASE_CLIENT: 'sqlite', DATABASE_HOST: 'db' }).kind).toBe('sqlite');
    expect(settingsOf({ DATABASE_URL: 'postgres://h/d', DATABASE_HOST: 'db' })).toMatchObject({
      connection: { connectionString: 'postgres://h/d' },
    });
  });

  it('asks for a trusted certificate unless told otherwise', () => {
    const tls = { DATABASE_HOST: 'db', DATABASE_SSL: 'true' };
    expect(settingsOf(tls)).toMatchObject({ ssl: { rejectUnauthorized: true } });
    expect(settingsOf({ ...tls, DATABASE_SSL_REJECT_UNAUTHORIZED: 'false' })).toMatchObject({
      ssl: { rejectUnauthorized: false },
    });
  });
});

describe('describePostgres', () => {
  it('says host, port, database and user, never the password', () => {
    expect(describePostgres({ connectionString: 'postgres://desk:hunter2@db.example/news' })).toBe(
      'db.example:5432, database "news", user "desk"',
    );
    expect(describePostgres({ connectionString: 'postgres:///news?host=/run/pg' })).toBe(
      '/run/pg:5432, database "news"',
    );
    expect(
      describePostgres({
        host: 'db',
        port: 1,
        database: 'news',
        user: 'desk',
        password: 'hunter2',
      }),
    ).toBe('db:1, database "news", user "desk"');
  });
});
