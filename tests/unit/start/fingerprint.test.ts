import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMPILED, fingerprintOf, SOURCES } from '../../../src/start/fingerprint';

describe('fingerprintOf', () => {
  let root: string;
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'newsroom-fingerprint-'));
    write('src/index.ts', 'one');
    write('src/api/a.ts', 'two');
    write('config/server.ts', 'three');
    write('package-lock.json', '{}');
    write('dist/src/index.js', 'compiled');
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('stays the same as long as the sources do', () => {
    const first = fingerprintOf(root, [...SOURCES, ...COMPILED]);
    write('src/index.ts', 'one');
    write('tests/a.test.ts', 'not built');
    write('README.md', 'not built');
    write('dist/build/index.html', 'not compiled');
    expect(fingerprintOf(root, [...SOURCES, ...COMPILED])).toBe(first);
  });

  it.each([
    [
      'a changed file',
      () => {
        write('src/api/a.ts', 'deux');
      },
    ],
    [
      'a new file',
      () => {
        write('src/api/b.ts', '');
      },
    ],
    [
      'a removed file',
      () => {
        rmSync(path.join(root, 'src/api/a.ts'));
      },
    ],
    [
      'a renamed file',
      () => {
        renameSync(path.join(root, 'src/api/a.ts'), path.join(root, 'src/api/b.ts'));
      },
    ],
    [
      'a changed configuration',
      () => {
        write('config/server.ts', 'four');
      },
    ],
    [
      'something else compiled into its place',
      () => {
        write('dist/src/index.js', 'otherwise');
      },
    ],
    [
      'other dependencies',
      () => {
        write('package-lock.json', '{"packages":{}}');
      },
    ],
    [
      'text moved from one file to the next',
      () => {
        write('src/api/a.ts', 'tw');
        write('src/index.ts', 'oone');
      },
    ],
  ])('changes with %s', (_what, change) => {
    const first = fingerprintOf(root, [...SOURCES, ...COMPILED]);
    change();
    expect(fingerprintOf(root, [...SOURCES, ...COMPILED])).not.toBe(first);
  });
});
