'use strict';

const fs = require('node:fs');
const path = require('node:path');

/**
 * Tells whether a made file was made after everything that it was made from last changed. Folders count with what is below
 * them, and themselves, since removing a file changes its folder; what does not exist cannot have changed.
 *
 * @param {string} made absolute path of a file
 * @param {readonly string[]} sources absolute paths of files and folders
 */
function isNewerThan(made, sources) {
  const { mtimeMs = 0 } = fs.statSync(made, { throwIfNoEntry: false }) ?? {};
  return mtimeMs > 0 && sources.every((source) => lastChange(source) < mtimeMs);
}

function lastChange(source) {
  const stats = fs.statSync(source, { throwIfNoEntry: false });
  if (stats === undefined) {
    return 0;
  }
  const below = stats.isDirectory()
    ? fs.readdirSync(source).map((name) => lastChange(path.join(source, name)))
    : [];
  return Math.max(stats.mtimeMs, ...below);
}

module.exports = { isNewerThan };
