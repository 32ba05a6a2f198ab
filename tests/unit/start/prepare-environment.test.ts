import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EnvironmentError } from '../../../src/environment/read-environment';
import { SECRET_VARIABLES } from '../../../src/environment/secret-variables';
import { prepareEnvironment } from '../../../src/start/steps/prepare-environment';

describe('prepareEnvironment', () => {
  const before = { ...process.env };
  let root: string;
  const envFile = (): string => readFileSync(path.join(root, '.env'), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'newsroom-env-'));
    process.env = { PATH: before['PATH'] };
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.env = { ...before };
    rmSync(root, { recursive: true });
  });

  it('writes a .env that only its owner can read, with other secrets each time, and loads it', () => {
    prepareEnvironment(root);
    const first = envFile();
    expect(statSync(path.join(root, '.env')).mode & 0o777).toBe(0o600);
    expect(readdirSync(root)).toEqual(['.env']);
    for (const { name } of SECRET_VARIABLES) {
      const value = process.env[name] ?? '';
      expect(value.length).toBeGreaterThanOrEqual(43);
      expect(first.split(value)).toHaveLength(2);
    }
    rmSync(path.join(root, '.env'));
    process.env = {};
    prepareEnvironment(root);
    expect(envFile()).not.toBe(first);
  });

  it('leaves an existing .env as it is, even one without secrets', () => {
    writeFileSync(path.join(root, '.env'), 'PORT=1400\n');
    prepareEnvironment(root);
    expect(envFile()).toBe('PORT=1400\n');
    expect(process.env['PORT']).toBe('1400');
    expect(process.env['JWT_SECRET']).toBeUndefined();
  });

  it('writes nothing in production, nor for a process that was given its secrets', () => {
    process.env['NODE_ENV'] = 'production';
    prepareEnvironment(root);
    process.env['NODE_ENV'] = '';
    SECRET_VARIABLES.forEach(({ name }) => (process.env[name] = 'given'));
    prepareEnvironment(root);
    expect(readdirSync(root)).toEqual([]);
  });

  it('lets the process win over the file, and settles NODE_ENV', () => {
    writeFileSync(path.join(root, '.env'), 'PORT=1400\nHOST=0.0.0.0\n');
    process.env['PORT'] = '1500';
    prepareEnvironment(root);
    expect(process.env).toMatchObject({ PORT: '1500', HOST: '0.0.0.0', NODE_ENV: 'development' });
  });

  it('says when the file can be neither written nor read', () => {
    expect(() => {
      prepareEnvironment(path.join(root, 'missing'));
    }).toThrow(/missing\/\.env cannot be written \(ENOENT\)\.$/);
    mkdirSync(path.join(root, '.env'));
    expect(() => {
      prepareEnvironment(root);
    }).toThrow(/\.env cannot be read \(EISDIR/);
  });

  it('refuses a malformed variable of the file', () => {
    writeFileSync(path.join(root, '.env'), 'PORT=many\n');
    expect(() => {
      prepareEnvironment(root);
    }).toThrow(EnvironmentError);
  });
});
