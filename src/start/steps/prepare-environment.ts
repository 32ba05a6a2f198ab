import { existsSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { config as loadEnvFile } from 'dotenv';
import { given, readEnvironment } from '../../environment/read-environment';
import { SECRET_VARIABLES } from '../../environment/secret-variables';
import { freshSecrets } from '../fresh-secrets';
import { say } from '../say';
import { StartProblem } from '../start-problem';

const HEADER =
  '# Written by `npm start` because there was no .env. Keep it: other secrets log everybody out.\n' +
  '# What else can be set here is explained in .env.example.\n';

/**
 * Writes a `.env` with random secrets when there is none, loads it, and checks every variable. An existing file is
 * never touched. Nothing is written in production, nor when the process was given its secrets: then whoever runs it
 * keeps them somewhere else.
 * @throws EnvironmentError when a variable is malformed
 * @throws StartProblem when the file cannot be written or read
 */
export const prepareEnvironment = (root: string): void => {
  const file = path.resolve(root, process.env['ENV_PATH'] ?? '.env');
  const { NODE_ENV: mode } = readEnvironment({ NODE_ENV: process.env['NODE_ENV'] });
  const hasSecrets = SECRET_VARIABLES.every(({ name }) => given(process.env, name) !== undefined);
  if (!existsSync(file) && mode !== 'production' && !hasSecrets) {
    writeEnvFile(file);
    say(`wrote ${path.basename(file)} with fresh random secrets.`);
  }
  if (existsSync(file)) {
    const { error } = loadEnvFile({ path: file, quiet: true });
    if (error !== undefined) {
      throw new StartProblem([`${file} cannot be read (${error.message}).`]);
    }
  }
  const environment = readEnvironment(process.env);
  // Strapi and its plugins read these two themselves.
  process.env['NODE_ENV'] = environment.NODE_ENV;
  process.env['STRAPI_TELEMETRY_DISABLED'] = String(environment.STRAPI_TELEMETRY_DISABLED);
};

/** Whole or not at all, readable by its owner only; a file that somebody else wrote meanwhile stays. */
const writeEnvFile = (file: string): void => {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, HEADER + freshSecrets(), { mode: 0o600, flag: 'wx' });
    linkSync(unfinished, file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      throw new StartProblem([`${file} cannot be written (${code ?? message}).`]);
    }
  } finally {
    rmSync(unfinished, { force: true });
  }
};
