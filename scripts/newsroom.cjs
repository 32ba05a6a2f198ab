'use strict';

/* The command line, bundled anew only when its sources have changed: npm run --silent newsroom -- COMMAND … */

require('./check-node.cjs').refuseOldNode(process.version, require('../package.json').engines.node);

const path = require('node:path');
const { isNewerThan } = require('./is-newer-than.cjs');

const ROOT = path.resolve(__dirname, '..');
const PROGRAM = path.join(ROOT, 'build', 'newsroom.cjs');
const SOURCES = [
  'src/cli',
  'src/domain',
  'src/environment',
  'src/services',
  'src/start',
  'scripts/bundle.cjs',
].map((name) => path.join(ROOT, name));

try {
  if (!isNewerThan(PROGRAM, SOURCES)) {
    require('./bundle.cjs').bundle('src/cli/newsroom.ts');
  }
  require.resolve('zod');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') {
    throw error;
  }
  console.error('newsroom: the dependencies are not installed. Run `npm ci` first.');
  process.exit(2);
}

// npm runs its scripts in the project's folder and says where it was called from: files are named from there.
if (process.env.npm_lifecycle_event === 'newsroom' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}
require(PROGRAM);
