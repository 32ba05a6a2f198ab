import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openReport } from '../../../src/cli/import/import-report';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-report-'));
  file = path.join(folder, 'report.jsonl');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const append = (...entries: readonly object[]): void => {
  const report = openReport(file);
  report.append(entries);
  report.close();
};

describe('the report of an import', () => {
  it('grows by a line for each entry', () => {
    append({ file: '가.txt' }, { file: 'b\nc.txt' });
    append();
    append({ file: 'd.txt' });
    expect(readFileSync(file, 'utf8')).toBe(
      '{"file":"가.txt"}\n{"file":"b\\nc.txt"}\n{"file":"d.txt"}\n',
    );
  });

  it.each([
    ['{"file":"a.txt"}\n{"file":"b.t', '{"file":"a.txt"}\n{"file":"c.txt"}\n'],
    ['{"fi', '{"file":"c.txt"}\n'],
    ['{"file":"a.txt"}\n', '{"file":"a.txt"}\n{"file":"c.txt"}\n'],
  ])('loses a line that was never finished: %j', (before, after) => {
    writeFileSync(file, before);
    append({ file: 'c.txt' });
    expect(readFileSync(file, 'utf8')).toBe(after);
  });

  it('is there before anything is imported', () => {
    openReport(file).close();
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
