import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');

let folder: string;
let client: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-client-'));
  client = path.join(folder, 'node_modules', 'broadcast-newsroom-client');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build-client.cjs'), client]);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the package of the client', () => {
  it('runs in Node by itself', () => {
    const program = `import { createNewsroomClient, NewsroomError } from 'broadcast-newsroom-client';
      const client = createNewsroomClient({ address: 'http://a.example', fetch: async () => new Response('{"data":{"headline":"Ferries"}}') });
      console.log((await client.article('a')).headline, typeof NewsroomError);`;
    writeFileSync(path.join(folder, 'program.mjs'), program);
    const printed = execFileSync(process.execPath, [path.join(folder, 'program.mjs')]);
    expect(printed.toString()).toBe('Ferries function\n');
  });

  it('imports nothing, and is small', () => {
    const text = readFileSync(path.join(client, 'index.js'), 'utf8');
    expect(text).not.toMatch(/^import\b|\b(?:import|require)\(/mu);
    expect(text.length).toBeLessThan(16 * 1024);
    const files = readdirSync(client, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).length).toBeLessThan(40);
  });

  it.each([
    ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundlers', ts.ModuleKind.ES2022, ts.ModuleResolutionKind.Bundler],
  ])('has types that compile on their own, as %s resolve them', (_, module, moduleResolution) => {
    const program = path.join(folder, 'program.mts');
    writeFileSync(
      program,
      `import { createNewsroomClient, type AssembledArticle } from 'broadcast-newsroom-client';
      const client = createNewsroomClient({ address: 'https://a.example' });
      const article: AssembledArticle = await client.article('a');
      export const speakers = article.segments.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'quote' ? item.speaker.name : [])));
      // @ts-expect-error there is no such form
      await client.articleAs('a', 'pdf');`,
    );
    const compiled = ts.createProgram([program], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      skipDefaultLibCheck: true,
      noEmit: true,
    });
    const problems = ts
      .getPreEmitDiagnostics(compiled)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });
});
