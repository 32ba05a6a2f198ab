import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTexts } from '../../../src/cli/import/find-texts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-archive-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (...files: readonly string[]): void => {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'Words.');
  }
};

describe('the texts of an archive', () => {
  it('are its .txt files, in all folders, in the order of their paths', () => {
    write('b.txt', 'a/z.txt', 'a/b/c.TXT', 'a.txt', '가/나.txt', 'notes.md', 'txt', 'a/b.txt.bak');
    expect(findTexts(folder)).toEqual(
      ['a.txt', 'a/b/c.TXT', 'a/z.txt', 'b.txt', '가/나.txt'].map((file) => ({
        file,
        path: path.join(folder, file),
      })),
    );
  });

  it('do not come from hidden folders, nor through links to folders; links to files are followed', () => {
    write('.trash/a.txt', '._a.txt', 'real/b.txt');
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'linked'));
    symlinkSync(path.join(folder, 'real', 'b.txt'), path.join(folder, 'c.txt'));
    mkdirSync(path.join(folder, 'folder.txt'));
    expect(findTexts(folder).map(({ file }) => file)).toEqual(['c.txt', 'real/b.txt']);
  });
});
