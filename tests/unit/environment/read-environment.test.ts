import {
  EnvironmentError,
  readEnvironment,
  type EnvironmentSource,
} from '../../../src/environment/read-environment';

const problemsOf = (source: EnvironmentSource): Record<string, string> => {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return Object.fromEntries(error.problems.map(({ name, message }) => [name, message]));
    }
    throw error;
  }
  return {};
};

describe('readEnvironment', () => {
  it('gives every variable its default when nothing is set', () => {
    expect(readEnvironment({})).toEqual({
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: 1337,
      IS_PROXIED: false,
      CORS_ORIGINS: ['*'],
      DATABASE_FILENAME: '.tmp/data.db',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: 5432,
      DATABASE_NAME: 'newsroom',
      DATABASE_USERNAME: 'newsroom',
      DATABASE_SCHEMA: 'public',
      DATABASE_SSL: false,
      DATABASE_SSL_REJECT_UNAUTHORIZED: true,
      DATABASE_POOL_MIN: 2,
      DATABASE_POOL_MAX: 10,
      DATABASE_CONNECTION_TIMEOUT: 60_000,
      SEED_EMPTY_DATABASE: true,
      RUN_SCHEDULE: true,
      DELIVERY_MEMORY_BYTES: 67_108_864,
      DELIVERY_CONFIRM_AFTER_MS: 800,
      DELIVERY_MAX_AGE: 1,
      DELIVERY_STALE_WHILE_REVALIDATE: 0,
      STRAPI_TELEMETRY_DISABLED: true,
    });
  });

  it('takes an empty variable for an unset one', () => {
    const empty = Object.fromEntries(
      ['PORT', 'DATABASE_FILENAME', 'DATABASE_URL', 'IS_PROXIED', 'PUBLIC_URL'].map((name) => [
        name,
        ' ',
      ]),
    );
    expect(readEnvironment(empty)).toEqual(readEnvironment({}));
  });

  it('reads what is set', () => {
    expect(
      readEnvironment({
        PORT: '8080',
        IS_PROXIED: 'true',
        APP_KEYS: 'one, two',
        CORS_ORIGINS: 'https://a.example, http://b.example:3000/',
        PUBLIC_URL: 'https://News.example/',
        DATABASE_URL: 'postgres:///newsroom?host=/var/run/postgresql',
      }),
    ).toMatchObject({
      PORT: 8080,
      IS_PROXIED: true,
      APP_KEYS: ['one', 'two'],
      CORS_ORIGINS: ['https://a.example', 'http://b.example:3000'],
      PUBLIC_URL: 'https://news.example',
      DATABASE_URL: 'postgres:///newsroom?host=/var/run/postgresql',
    });
  });

  it.each([
    ['NODE_ENV', 'prod'],
    ['HOST', 'http://localhost'],
    ['HOST', 'localhost:80'],
    ['PORT', '80x'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['IS_PROXIED', 'yes'],
    ['PUBLIC_URL', 'news.example'],
    ['PUBLIC_URL', 'https://news.example/cms'],
    ['PUBLIC_URL', 'ftp://news.example'],
    ['CORS_ORIGINS', 'https://a.example,b.example'],
    ['APP_KEYS', ','],
    ['DATABASE_CLIENT', 'mysql'],
    ['DATABASE_URL', 'mysql://user@host/database'],
    ['DATABASE_URL', 'postgres://user@host'],
    ['DATABASE_SCHEMA', 'a; drop table articles'],
    ['DATABASE_POOL_MAX', '1'],
    ['DATABASE_CONNECTION_TIMEOUT', '10s'],
  ])('refuses %s=%s by name', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(Object.keys(problems)).toEqual([name]);
    expect(problems[name]).toMatch(new RegExp(`^${name} must be .+\\.$`));
  });

  it('names all malformed variables at once', () => {
    expect(Object.keys(problemsOf({ PORT: 'x', DATABASE_SSL: 'y', IS_PROXIED: 'z' }))).toEqual([
      'PORT',
      'IS_PROXIED',
      'DATABASE_SSL',
    ]);
  });

  it('never repeats a confidential value', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://user:hunter2@host/x', APP_KEYS: ' , ' });
    expect(Object.keys(problems)).toEqual(['APP_KEYS', 'DATABASE_URL']);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it('refuses variables that contradict one another', () => {
    expect(
      problemsOf({ DATABASE_CLIENT: 'sqlite', DATABASE_URL: 'postgres://u@h/d' }),
    ).toHaveProperty('DATABASE_CLIENT');
    expect(problemsOf({ PUBLIC_URL: 'https://news.example' })).toHaveProperty('IS_PROXIED');
    expect(problemsOf({ DATABASE_POOL_MIN: '20' })).toHaveProperty('DATABASE_POOL_MIN');
    expect(problemsOf({ PUBLIC_URL: 'https://news.example', IS_PROXIED: 'true' })).toEqual({});
    expect(problemsOf({ PUBLIC_URL: 'http://news.example' })).toEqual({});
  });
});
