/**
 * Prints how long reading takes against the size of what is read, on pages and on inputs built to be slow. Time over size should
 * stay the same from row to row of a group: then reading is linear.
 *
 *   node scripts/run.cjs tests/bench/reading-time.ts
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readTranscript } from '../../src/domain/transcript/read-transcript';

const seed = readFileSync(
  path.resolve('database/seeds/ytn-north-korean-troops/report.txt'),
  'utf8',
);

/** Inputs by size: `times` counts repetitions. */
const INPUTS: readonly (readonly [
  name: string,
  make: (times: number) => string,
  times: readonly number[],
])[] = [
  ['the seed page, repeated', (times) => seed.repeat(times), [1, 10, 100]],
  ['open brackets on one line', (times) => '['.repeat(times), [25_000, 50_000, 100_000]],
  ['open brackets, one a line', (times) => '[\n'.repeat(times), [25_000, 50_000, 100_000]],
  [
    'open quotes on one line',
    (times) => '[Na Ha-neul / Islander: '.repeat(times),
    [10_000, 20_000, 40_000],
  ],
  [
    'open quotes, one a line',
    (times) => '[Na Ha-neul / Islander: No.\n'.repeat(times),
    [25_000, 50_000, 100_000],
  ],
  ['one line of words', (times) => 'The pier is empty. '.repeat(times), [65_000, 130_000, 260_000]],
  ['one line of one letter', (times) => 'a'.repeat(times), [1_250_000, 2_500_000, 5_000_000]],
  ['one line of Hangul', (times) => '배가 멈췄습니다 '.repeat(times), [125_000, 250_000, 500_000]],
  ['one line of spaces', (times) => ' '.repeat(times), [1_250_000, 2_500_000, 5_000_000]],
  [
    'one line of exotic spaces',
    (times) => '\u200b\u00a0'.repeat(times),
    [250_000, 500_000, 1_000_000],
  ],
  ['short lines, all alike', (times) => 'a\n'.repeat(times), [50_000, 100_000, 200_000]],
  [
    'short lines, all different',
    (times) => Array.from({ length: times }, (_, index) => `line ${index}`).join('\n'),
    [50_000, 100_000, 200_000],
  ],
  [
    'markers',
    (times) => '[Anchor]\nYes.\n[Reporter]\nNo.\n'.repeat(times),
    [12_500, 25_000, 50_000],
  ],
  [
    'unknown brackets',
    (times) => '[Na Ha-neul]\n[Anchor]\n'.repeat(times),
    [25_000, 50_000, 100_000],
  ],
  ['credits on one line', (times) => 'CG: Na Ha-neul / '.repeat(times), [25_000, 50_000, 100_000]],
  ['times', (times) => '2024.12.29 AM 01:08\n'.repeat(times), [25_000, 50_000, 100_000]],
  ['rests of HTML on one line', (times) => '<br />'.repeat(times), [25_000, 50_000, 100_000]],
  ['blank lines', (times) => '\n'.repeat(times), [50_000, 100_000, 200_000]],
];

const millisecondsOf = (text: string): number => {
  const start = performance.now();
  readTranscript(text);
  return performance.now() - start;
};

for (let round = 0; round < 20; round += 1) readTranscript(seed);

console.log(
  'input'.padEnd(30),
  'characters'.padStart(11),
  'ms'.padStart(9),
  'ns/character'.padStart(13),
);
for (const [name, make, sizes] of INPUTS) {
  for (const times of sizes) {
    const text = make(times);
    const milliseconds = millisecondsOf(text);
    console.log(
      name.padEnd(30),
      String(text.length).padStart(11),
      milliseconds.toFixed(1).padStart(9),
      ((milliseconds * 1e6) / text.length).toFixed(0).padStart(13),
    );
  }
}
