import { spawn } from 'node:child_process';
import path from 'node:path';
import { readEnvironment } from '../../environment/read-environment';
import { serverAddress } from '../../environment/server-address';
import { say } from '../say';

/** Runs `strapi develop` in the foreground and ends as it ends. */
export const develop = (root: string): Promise<never> =>
  new Promise((_resolve, reject) => {
    say(`the admin panel will be at ${serverAddress(readEnvironment(process.env))}/admin.`);
    const strapi = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
    const child = spawn(process.execPath, [strapi, 'develop'], { cwd: root, stdio: 'inherit' });
    const forward = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.once('error', reject);
    child.once('exit', (code) => process.exit(code ?? 1));
  });
