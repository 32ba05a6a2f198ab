import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assembleArticle } from '../../../src/domain/article/assemble-article';
import { parsedArticle } from '../../../src/domain/article/parsed-article';
import { CREDIT_RULES } from '../../../src/domain/credits/credit-rules';
import { RENDER_FORMATS } from '../../../src/domain/render/render-formats';
import { renderText } from '../../../src/domain/render/render-text';
import { readTranscript } from '../../../src/domain/transcript/read-transcript';
import { runNewsroom } from '../../support/run-newsroom';
import { sampleArticle } from '../../support/sample-article';

const PROJECT = path.resolve(__dirname, '../../..');
const SEED = path.join(PROJECT, 'database/seeds/ytn-north-korean-troops/report.txt');
const seed = readFileSync(SEED, 'utf8');
const sample = assembleArticle({ ...sampleArticle('the-ferry'), documentId: 'ferry' });

let folder: string;
const fileWith = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('newsroom parse', () => {
  it('prints what reading gives, as JSON', async () => {
    const { code, stdout, stderr } = await runNewsroom(['parse', SEED, '--json']);
    const { article, diagnostics, lines } = readTranscript(seed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ article: parsedArticle(article), diagnostics, lines });
  });

  it('reads standard input, drops a byte order mark and takes CRLF for a line feed', async () => {
    const windows = `\uFEFF${seed.replaceAll('\n', '\r\n')}`;
    const { stdout } = await runNewsroom(['parse', '-', '--json'], { stdin: windows });
    const { lines } = JSON.parse(stdout) as { lines: { text: string }[] };
    expect(lines.map(({ text }) => text).join('\n')).toBe(seed);
  });

  it('says with --strict, and only then, that there are errors', async () => {
    const withErrors = await runNewsroom(['parse', SEED, '--strict']);
    const without = await runNewsroom(['parse', '-', '--strict'], {
      stdin: '[Anchor]\nThe pier is empty.',
    });
    expect([withErrors.code, without.code]).toEqual([1, 0]);
  });
});

describe('newsroom check', () => {
  const resultsOf = (stdout: string) =>
    (JSON.parse(stdout) as { results: { code: string; outcome: string }[] }).results;

  it('judges a transcript under every rule, with the slug that storing would give it', async () => {
    const { code, stdout } = await runNewsroom(['check', SEED, '--json']);
    const results = resultsOf(stdout);
    expect(code).toBe(0);
    expect([...new Set(results.map((result) => result.code))]).toEqual(
      CREDIT_RULES.map((rule) => rule.code),
    );
    expect(results).toContainEqual(
      expect.objectContaining({ code: 'article-incomplete', outcome: 'pass' }),
    );
    expect(results).toContainEqual(
      expect.objectContaining({ code: 'quote-unreviewed', outcome: 'fail' }),
    );
  });

  it('judges an assembled article, alone or as REST answers with it', async () => {
    const alone = await runNewsroom(['check', '-', '--json', '--strict'], {
      stdin: JSON.stringify(sample),
    });
    const wrapped = await runNewsroom(['check', fileWith('answer.json', rest(sample)), '--json']);
    expect(alone.code).toBe(0);
    expect(wrapped.stdout).toBe(alone.stdout);
  });

  it('says with --strict that an article may not be published', async () => {
    const file = fileWith('uncredited.json', JSON.stringify({ ...sample, credits: [] }));
    const { code, stdout } = await runNewsroom(['check', file, '--strict']);
    expect(code).toBe(1);
    expect(stdout).toContain('The article has no credit. Add at least one. (credits)');
    expect(stdout).toMatch(/\nMay not be published\.\n$/u);
  });

  it('does not make up the slug of an article that was stored', async () => {
    const { stdout } = await runNewsroom(['check', '-', '--json'], {
      stdin: JSON.stringify({ ...sample, slug: null }),
    });
    expect(resultsOf(stdout)).toContainEqual(
      expect.objectContaining({ code: 'article-incomplete', outcome: 'fail' }),
    );
  });
});

describe('what newsroom parse printed', () => {
  it('is checked with its quotes still to be reviewed, as the transcript is', async () => {
    const { stdout } = await runNewsroom(['parse', SEED, '--json']);
    const { article } = JSON.parse(stdout) as { article: unknown };
    const transcript = await runNewsroom(['check', SEED, '--json']);
    const whole = await runNewsroom(['check', '-', '--json'], { stdin: stdout });
    const asImported = await runNewsroom(['check', '-', '--json'], { stdin: rest(article) });
    expect(whole).toEqual(transcript);
    expect(asImported).toEqual(transcript);
  });

  it('is rendered as the transcript is', async () => {
    const { stdout } = await runNewsroom(['parse', SEED, '--json']);
    const rendered = await runNewsroom(['render', '-', '--format', 'json'], { stdin: stdout });
    expect(rendered).toEqual(await runNewsroom(['render', SEED, '--format', 'json']));
  });
});

describe('newsroom render', () => {
  it.each(RENDER_FORMATS)('prints an assembled article as $name', async ({ name, render }) => {
    const { code, stdout } = await runNewsroom(['render', '-', '--format', name], {
      stdin: rest(sample),
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: render(sample) });
  });

  it('prints a transcript as the article that is read from it', async () => {
    const { stdout } = await runNewsroom(['render', SEED, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual(assembleArticle(readTranscript(seed).article));
  });
});

describe('newsroom', () => {
  it('shows how it is called', async () => {
    const all = await runNewsroom(['--help']);
    const one = await runNewsroom(['render', '--help']);
    expect([all.code, one.code]).toEqual([0, 0]);
    expect(all.stdout).toContain('npm run --silent newsroom -- parse FILE [--json] [--strict]\n');
    expect(one.stdout).toContain('render FILE --format json|html|text|jsonld|ninjs|ans');
    expect(one.stdout).not.toContain('parse FILE');
  });

  it.each<[string, string[], string]>([
    [
      'no command',
      [],
      'a command is missing; there are parse, check, render, import, audit, rebuild (see --help)',
    ],
    [
      'another command',
      ['cut'],
      'no command "cut"; there are parse, check, render, import, audit, rebuild (see --help)',
    ],
    ['no file', ['parse'], 'a FILE is missing; "-" is standard input (see --help)'],
    ['two files', ['parse', 'a', 'b'], 'one FILE at a time, and "b" is a second (see --help)'],
    ['an unknown option', ['check', 'a', '--loud'], "Unknown option '--loud' (see --help)"],
    [
      'no format',
      ['render', 'a'],
      'a --format is missing; there are json, html, text, jsonld, ninjs, ans (see --help)',
    ],
    [
      'an unknown format',
      ['render', 'a', '--format', 'pdf'],
      'no format "pdf"; there are json, html, text, jsonld, ninjs, ans (see --help)',
    ],
    ['a file that is not there', ['parse', 'no.txt'], 'cannot read no.txt: there is no such file'],
    ['a folder', ['parse', 'src'], 'cannot read src: it is a folder'],
    ['no folder', ['import'], 'a DIR is missing (see --help)'],
    ['two folders', ['import', 'a', 'b'], 'one DIR at a time, and "b" is a second (see --help)'],
    [
      'a report without a name',
      ['import', 'src', '--report='],
      'the --report has no name (see --help)',
    ],
    [
      'a folder that is not there',
      ['import', 'no'],
      `cannot read ${path.join(PROJECT, 'no')}: there is no such file`,
    ],
    [
      'a file where a folder is wanted',
      ['import', 'package.json'],
      `cannot read ${path.join(PROJECT, 'package.json')}: it is no folder`,
    ],
    [
      'a report that cannot be written',
      ['import', 'public', '--report', 'no/report.jsonl'],
      `cannot write ${path.join(PROJECT, 'no', 'report.jsonl')}: there is no such file`,
    ],
  ])('refuses %s in one line', async (_what, args, line) => {
    const answer = await runNewsroom(args);
    expect(answer).toEqual({ code: 2, stdout: '', stderr: `newsroom: ${line}\n` });
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from('[앵커]\n'), Buffer.from([0xb0, 0xa1])]),
      'standard input is not UTF-8: the byte at offset 9 is 0xB0',
    ],
    [
      'JSON that is cut off',
      '{"data":{',
      "standard input is not JSON: Expected property name or '}' in JSON at position 9",
    ],
    [
      'a field of the wrong kind',
      JSON.stringify({ ...sample, edition: 'first' }),
      'standard input is no assembled article: edition: Invalid input: expected number, received string',
    ],
    [
      'a field that is not known',
      JSON.stringify({ ...sample, title: 'x' }),
      'standard input is no assembled article: Unrecognized key: "title"',
    ],
    [
      'an error that REST answered with',
      '{"data":null,"error":{"status":404}}',
      'standard input is no assembled article: Invalid input: expected object, received null',
    ],
  ])('refuses %s in one line', async (_what, stdin, line) => {
    const { code, stdout, stderr } = await runNewsroom(['check', '-'], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    // Node's versions end the sentence about JSON differently.
    expect(stderr.replace(/ \(line 1 column \d+\)/u, '')).toBe(`newsroom: ${line}\n`);
  });

  it('finds a file from where the user stands, with and without npm', async () => {
    fileWith('here.txt', renderText(sample));
    const directly = await runNewsroom(['parse', 'here.txt'], { cwd: folder });
    const throughNpm = await runNewsroom(['parse', 'here.txt'], {
      env: { npm_lifecycle_event: 'newsroom', INIT_CWD: folder },
    });
    expect([directly.code, throughNpm.code]).toEqual([0, 0]);
    expect(throughNpm.stdout).toBe(directly.stdout);
  });

  it('does not mind a reader that stops early', () => {
    const long = fileWith('long.txt', `${renderText(sample)}\n`.repeat(2_000));
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; node scripts/newsroom.cjs parse "$0" | head -n 1; echo "$?"', long],
      { cwd: PROJECT, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^.+\n0\n$/u);
  });
});

const rest = (article: unknown): string => JSON.stringify({ data: article, meta: {} });
