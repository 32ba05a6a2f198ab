import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { isNewerThan } = createRequire(__filename)('../../../scripts/is-newer-than.cjs') as {
  isNewerThan: (made: string, sources: readonly string[]) => boolean;
};

const seconds = (count: number): Date => new Date(count * 1_000);

describe('isNewerThan', () => {
  let root: string;
  const at = (name: string): string => path.join(root, name);
  const answer = (): boolean => isNewerThan(at('made'), [at('sources'), at('absent')]);

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'newsroom-newer-'));
    mkdirSync(at('sources/deep'), { recursive: true });
    writeFileSync(at('sources/deep/a.ts'), '');
    writeFileSync(at('made'), '');
    for (const name of ['sources/deep/a.ts', 'sources/deep', 'sources']) {
      utimesSync(at(name), seconds(100), seconds(100));
    }
    utimesSync(at('made'), seconds(200), seconds(200));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('holds when nothing changed since', () => {
    expect(answer()).toBe(true);
  });

  it('does not hold when nothing was made', () => {
    rmSync(at('made'));
    expect(answer()).toBe(false);
  });

  it.each([
    [
      'a file changed',
      () => {
        utimesSync(at('sources/deep/a.ts'), seconds(300), seconds(300));
      },
    ],
    [
      'a file changed in the same moment',
      () => {
        utimesSync(at('sources/deep/a.ts'), seconds(200), seconds(200));
      },
    ],
    [
      'a file came',
      () => {
        writeFileSync(at('sources/deep/b.ts'), '');
      },
    ],
    [
      'a file went',
      () => {
        rmSync(at('sources/deep/a.ts'));
      },
    ],
  ])('does not hold when %s', (_what, change) => {
    change();
    expect(answer()).toBe(false);
  });

  it('holds when the sources are absent', () => {
    rmSync(at('sources'), { recursive: true });
    expect(answer()).toBe(true);
  });
});
