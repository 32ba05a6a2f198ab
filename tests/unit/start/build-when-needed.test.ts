import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartProblem } from '../../../src/start/start-problem';
import { buildWhenNeeded } from '../../../src/start/steps/build-when-needed';

/** Stands where the build program stands: counts its runs and leaves what a build leaves, or fails. */
const BUILD_PROGRAM = `
const fs = require('node:fs');
fs.appendFileSync('runs', process.env.NODE_ENV + ' ' + process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('broken')) process.exit(2);
for (const file of ['dist/src/index.js', 'dist/config/server.js', 'dist/build/index.html']) {
  fs.mkdirSync(require('node:path').dirname(file), { recursive: true });
  fs.writeFileSync(file, 'built from ' + fs.readFileSync('src/index.ts', 'utf8'));
}
`;

describe('buildWhenNeeded', () => {
  let root: string;
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  const runs = (): string[] =>
    existsSync(path.join(root, 'runs'))
      ? readFileSync(path.join(root, 'runs'), 'utf8').trim().split('\n')
      : [];

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'newsroom-build-'));
    write('node_modules/@strapi/strapi/bin/strapi.js', BUILD_PROGRAM);
    write('src/index.ts', 'one');
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  it('builds once, in production form, and not again while nothing changes', async () => {
    await buildWhenNeeded(root);
    await buildWhenNeeded(root);
    write('tests/new.test.ts', '');
    await buildWhenNeeded(root);
    expect(runs()).toEqual(['production build']);
  });

  it.each([
    ['the sources change', 'src/index.ts'],
    ['something else compiles into its place', 'dist/src/index.js'],
    ['the lock file changes', 'package-lock.json'],
  ])('builds again when %s', async (_what, file) => {
    await buildWhenNeeded(root);
    write(file, 'two');
    await buildWhenNeeded(root);
    await buildWhenNeeded(root);
    expect(runs()).toHaveLength(2);
  });

  it('builds again when a part of the build is gone', async () => {
    await buildWhenNeeded(root);
    rmSync(path.join(root, 'dist', 'build'), { recursive: true });
    await buildWhenNeeded(root);
    expect(runs()).toHaveLength(2);
  });

  it('leaves nothing of an earlier build, such as a content type that was deleted since', async () => {
    write('dist/src/api/deleted/index.js', '');
    await buildWhenNeeded(root);
    expect(existsSync(path.join(root, 'dist/src/api'))).toBe(false);
  });

  it('fails with the build, and builds at the next start', async () => {
    write('broken', '');
    await expect(buildWhenNeeded(root)).rejects.toThrow(
      new StartProblem(['the build failed (exit code 2); the reason stands above.']),
    );
    rmSync(path.join(root, 'broken'));
    await buildWhenNeeded(root);
    expect(runs()).toHaveLength(2);
  });

  it('takes a build without sources as it is, and says when there is neither', async () => {
    await buildWhenNeeded(root);
    rmSync(path.join(root, 'src'), { recursive: true });
    await buildWhenNeeded(root);
    expect(runs()).toHaveLength(1);
    rmSync(path.join(root, 'dist'), { recursive: true });
    await expect(buildWhenNeeded(root)).rejects.toThrow('neither a build');
  });
});
