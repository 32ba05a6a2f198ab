import { readFileSync } from 'node:fs';
import path from 'node:path';
import { goldenInput } from '../../support/golden';

describe('the golden case of the seed', () => {
  it('is the page that the seed imports', () => {
    const seed = path.resolve(
      __dirname,
      '../../../database/seeds/ytn-north-korean-troops/report.txt',
    );
    expect(goldenInput('transcript', 'ytn-seed', 'page.txt')).toBe(readFileSync(seed, 'utf8'));
  });
});
