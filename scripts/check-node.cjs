/*
 * Ends the process when Node is older than package.json's "engines" asks.
 * Written for engines of ten years ago: a too old Node must still be able to read the sentence.
 */
'use strict';

function numbers(version) {
  return version
    .replace(/[^0-9.]/g, '')
    .split('.')
    .map(Number);
}

function isOlder(version, wanted) {
  var have = numbers(version);
  var want = numbers(wanted);
  for (var i = 0; i < want.length; i += 1) {
    if ((have[i] || 0) !== want[i]) {
      return (have[i] || 0) < want[i];
    }
  }
  return false;
}

function refuseOldNode(version, wanted) {
  if (isOlder(version, wanted)) {
    console.error(
      'newsroom: Node ' +
        version.replace('v', '') +
        ' is too old; Node ' +
        wanted.replace('>=', '') +
        ' or newer is needed.',
    );
    process.exit(1);
  }
}

module.exports = { isOlder: isOlder, refuseOldNode: refuseOldNode };
