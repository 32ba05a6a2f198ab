import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const GUARD = path.resolve(__dirname, '..', '..', '..', 'scripts', 'check-node.cjs');

/** What the guard prints and returns under a made-up version of Node. */
const underNode = (version: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '-e',
      `require(${JSON.stringify(GUARD)}).refuseOldNode(${JSON.stringify(version)}, '>=20.19.0'); console.log('goes on')`,
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

describe('the Node guard', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('lets %s pass', (version) => {
    expect(underNode(version)).toEqual({ status: 0, stdout: 'goes on\n', stderr: '' });
  });

  it.each(['v0.10.48', 'v8.17.0', 'v18.20.4', 'v20.18.3'])('refuses %s', (version) => {
    expect(underNode(version)).toEqual({
      status: 1,
      stdout: '',
      stderr: `newsroom: Node ${version.slice(1)} is too old; Node 20.19.0 or newer is needed.\n`,
    });
  });

  it('is written in words that Node of ten years ago can read', () => {
    expect(readFileSync(GUARD, 'utf8')).not.toMatch(/=>|\b(const|let|class|async)\b\s|`\$|\?\./);
  });
});
