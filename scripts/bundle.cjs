'use strict';

const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');

/**
 * Turns one of the project's TypeScript programs into build/<name>.cjs, so that it starts without waiting for a
 * compiler; what it imports from node_modules stays there. Where the sources are absent (in the Docker image) the
 * program that was bundled before is taken as it is.
 *
 * @param {string} entry the program, relative to the project: `src/start/start.ts`
 * @returns {string} the absolute path of the file to run
 */
function bundle(entry) {
  const source = path.join(ROOT, entry);
  const target = path.join(ROOT, 'build', `${path.basename(entry, '.ts')}.cjs`);
  if (!fs.existsSync(source)) {
    return target;
  }
  const started = new Date();
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    // `import()` becomes `require`: Strapi's ES module form does not load in Node itself.
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  });
  const program = outputFiles[0].text;
  if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== program) {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    // Renamed into place: another process may be starting from it.
    const unfinished = `${target}.${process.pid}`;
    fs.writeFileSync(unfinished, program);
    fs.renameSync(unfinished, target);
  }
  // As old as what it was made from, should that have changed since: see is-newer-than.cjs.
  fs.utimesSync(target, started, started);
  return target;
}

module.exports = { bundle };
