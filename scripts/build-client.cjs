'use strict';

/*
 * node scripts/build-client.cjs [FOLDER]      makes the client's package: build/client, unless another folder is named
 *
 * index.js is the client in one file for browsers and Node; beside it are the types, and of the domain those alone that they name.
 */

const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const ROOT = path.resolve(__dirname, '..');
const ENTRY = path.join(ROOT, 'src/client/create-newsroom-client.ts');
const TYPES = 'types/client/create-newsroom-client.d.ts';

const { version, engines } = require('../package.json');

const PACKAGE = {
  name: 'broadcast-newsroom-client',
  version,
  private: true,
  description: 'Asks a broadcast newsroom for its articles.',
  license: 'UNLICENSED',
  type: 'module',
  sideEffects: false,
  engines: { node: engines.node },
  exports: { '.': { types: `./${TYPES}`, default: './index.js' } },
};

/** The text of the client, with all that it imports. */
function program() {
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    platform: 'neutral',
    target: 'es2022',
    format: 'esm',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The declarations of all files that the client's types are in, by their path below src/. */
function declarations() {
  const config = path.join(ROOT, 'src/client/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    path.dirname(config),
  );
  const made = new Map();
  ts.createProgram([ENTRY], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: '/',
  }).emit(undefined, (file, text) => made.set(file.replace(/^\/+/u, ''), text));
  return made;
}

/** Those that an entry names, directly or not: a declaration does not name everything that its code imports. */
function reachable(made, entry) {
  const found = new Map();
  const visit = (file) => {
    if (found.has(file)) {
      return;
    }
    const text = made.get(file);
    found.set(file, withExtensions(text));
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      visit(`${path.posix.join(path.posix.dirname(file), fileName)}.d.ts`);
    }
  };
  visit(entry);
  return found;
}

/** Node's way of resolving wants the ending of the file. */
function withExtensions(text) {
  return text.replace(/(from '\.[^']*)(';)/gu, '$1.js$2');
}

const target = path.resolve(process.argv[2] ?? path.join(ROOT, 'build/client'));
fs.rmSync(target, { recursive: true, force: true });
const files = new Map([
  ['package.json', `${JSON.stringify(PACKAGE, null, 2)}\n`],
  ['index.js', program()],
  ...[...reachable(declarations(), 'client/create-newsroom-client.d.ts')].map(([file, text]) => [
    `types/${file}`,
    text,
  ]),
]);
for (const [file, text] of files) {
  fs.mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
  fs.writeFileSync(path.join(target, file), text);
}
const kilobytes = [...files.values()].reduce((sum, text) => sum + text.length, 0) / 1024;
console.log(`${target}: ${files.size} files, ${kilobytes.toFixed(0)} kB`);
