import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { envExample, withEnvironmentTable } from '../../../src/environment/environment-documents';
import { readEnvironment } from '../../../src/environment/read-environment';
import { VARIABLES } from '../../../src/environment/variables';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('what people read about the environment', () => {
  it('is up to date in .env.example; run `npm run docs:environment`', () => {
    expect(read('.env.example')).toBe(envExample());
  });

  it('is up to date in the README; run `npm run docs:environment`', () => {
    expect(read('README.md')).toBe(withEnvironmentTable(read('README.md')));
  });

  it('explains every variable once, and is itself a valid .env', () => {
    const assigned = [...envExample().matchAll(/^(\w+)=(.*)$/gm)];
    expect(assigned.map(([, name]) => name).sort()).toEqual(Object.keys(VARIABLES).sort());
    expect(assigned.every(([, , value]) => value === '')).toBe(true);
    const unset = Object.fromEntries(assigned.map(([, name]) => [name ?? '', '']));
    expect(readEnvironment(unset)).toEqual(readEnvironment({}));
  });

  it('refuses a README without the marks', () => {
    expect(() => withEnvironmentTable('# Title')).toThrow('<!-- environment -->');
  });
});

describe('docker-compose.yml', () => {
  it('sets only variables that exist, to values that they may have', () => {
    const service = read('docker-compose.yml').split(/^ {2}newsroom:$/m)[1] ?? '';
    const set = [...service.matchAll(/^ {6}([A-Z_]+): '?([^'\n]*)'?$/gm)];
    const source = Object.fromEntries(set.map(([, name, value]) => [name ?? '', value]));
    expect(Object.keys(source)).toContain('DATABASE_HOST');
    expect(Object.keys(VARIABLES)).toEqual(expect.arrayContaining(Object.keys(source)));
    expect(readEnvironment(source)).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0' });
  });
});

describe('the server', () => {
  it('reads no variable that the table does not have', () => {
    const known = [...Object.keys(VARIABLES), 'ENV_PATH'];
    const used = filesBelow('config')
      .concat(filesBelow('src'))
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/process\.env(?:\.|\[['"])(\w+)|\benv(?:\.\w+)?\(['"](\w+)/g)].map(
          ([, direct, throughStrapi]) => direct ?? throughStrapi ?? '',
        ),
      );
    expect(used).toContain('NODE_ENV');
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });
});

const filesBelow = (name: string): string[] =>
  statSync(path.join(ROOT, name)).isDirectory()
    ? readdirSync(path.join(ROOT, name)).flatMap((entry) => filesBelow(`${name}/${entry}`))
    : [name];
