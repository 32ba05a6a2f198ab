import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshSecrets } from '../../../src/start/fresh-secrets';

const ROOT = path.resolve(__dirname, '..', '..', '..');

const listen = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

describe('npm start', () => {
  let folder: string;

  /** Starts for real; every case here fails before anything is built or served. */
  const start = (environment: Record<string, string>) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'scripts', 'run.cjs'), 'src/start/start.ts'],
      {
        encoding: 'utf8',
        timeout: 30_000,
        env: {
          PATH: process.env['PATH'],
          ENV_PATH: path.join(folder, '.env'),
          DATABASE_FILENAME: path.join(folder, 'data.db'),
          ...environment,
        },
      },
    );
    return { status, lines: stderr.split('\n').filter((line) => line.startsWith('newsroom: ')) };
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-start-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('says that the port is taken', async () => {
    const server = await listen();
    const port = portOf(server);
    expect(start({ PORT: port })).toEqual({
      status: 1,
      lines: [
        `newsroom: port ${port} is taken. Stop what listens there, or set PORT to another one.`,
      ],
    });
    await new Promise((resolve) => server.close(resolve));
  });

  it('says that the database cannot be reached, without its password', async () => {
    const server = await listen();
    const port = portOf(server);
    await new Promise((resolve) => server.close(resolve));
    expect(start({ DATABASE_URL: `postgres://desk:hunter2@127.0.0.1:${port}/news` })).toEqual({
      status: 1,
      lines: [
        `newsroom: the database cannot be reached (127.0.0.1:${port}, database "news", user "desk"): nothing listens there.`,
      ],
    });
  });

  it('says that DATABASE_FILENAME is a folder', () => {
    expect(start({ DATABASE_FILENAME: folder })).toEqual({
      status: 1,
      lines: [`newsroom: DATABASE_FILENAME must name a file; ${folder} is not one.`],
    });
  });

  it('says that the SQLite file is no database', () => {
    const file = path.join(folder, 'data.db');
    writeFileSync(file, 'Not a database, but long enough to be looked at as one. '.repeat(20));
    expect(start({})).toEqual({
      status: 1,
      lines: [`newsroom: the database ${file} cannot be opened: file is not a database.`],
    });
  });

  it('names every malformed variable', () => {
    expect(start({ PORT: '80x', IS_PROXIED: 'perhaps' })).toEqual({
      status: 1,
      lines: [
        'newsroom: PORT must be a port number from 1 to 65535; `80x` is not.',
        'newsroom: IS_PROXIED must be `true` or `false`; `perhaps` is not.',
      ],
    });
  });

  it('refuses missing secrets in production, and writes none', () => {
    const { status, lines } = start({ NODE_ENV: 'production' });
    expect(status).toBe(1);
    expect(lines).toContain('newsroom: APP_KEYS is missing.');
    expect(lines).toContain('newsroom: ENCRYPTION_KEY is missing.');
    expect(existsSync(path.join(folder, '.env'))).toBe(false);
  });

  it('refuses a placeholder in production', () => {
    const secrets = Object.fromEntries(
      freshSecrets()
        .trim()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    expect(start({ ...secrets, NODE_ENV: 'production', JWT_SECRET: 'tobemodified' })).toEqual({
      status: 1,
      lines: [
        'newsroom: JWT_SECRET is a placeholder.',
        'newsroom: `npm run --silent secrets >> .env` adds fresh random secrets.',
      ],
    });
  });
});
