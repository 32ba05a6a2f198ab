'use strict';

/*
 * node scripts/run.cjs PROGRAM [ARGUMENT…]      runs a TypeScript program of the project: src/start/start.ts
 * node scripts/run.cjs --bundle PROGRAM…        only prepares programs, for a place where their sources will be absent
 */

require('./check-node.cjs').refuseOldNode(process.version, require('../package.json').engines.node);

try {
  require.resolve('esbuild');
  require.resolve('@strapi/strapi/package.json');
} catch {
  console.error('newsroom: the dependencies are not installed. Run `npm ci` first.');
  process.exit(1);
}

const { bundle } = require('./bundle.cjs');

const [first, ...rest] = process.argv.slice(2);
if (first === '--bundle') {
  rest.forEach(bundle);
} else {
  const program = bundle(first);
  process.argv = [process.argv[0], program, ...rest];
  require(program);
}
