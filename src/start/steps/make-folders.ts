import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { databaseSettings } from '../../environment/database-settings';
import { readEnvironment } from '../../environment/read-environment';
import { StartProblem } from '../start-problem';

/**
 * Makes the folders that the server writes to: uploads, and that of the SQLite file.
 * @throws StartProblem when one cannot be made or written to
 */
export const makeFolders = (root: string): void => {
  makeWritable(path.join(root, 'public', 'uploads'));
  const settings = databaseSettings(readEnvironment(process.env), process.env);
  if (settings.kind === 'sqlite') {
    const file = path.resolve(root, settings.filename);
    makeWritable(path.dirname(file));
    requireFile(file);
  }
};

const makeWritable = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StartProblem([`the folder ${folder} cannot be written to (${codeOf(error)}).`]);
  }
};

const requireFile = (file: string): void => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) {
    return;
  }
  if (!stats.isFile()) {
    throw new StartProblem([`DATABASE_FILENAME must name a file; ${file} is not one.`]);
  }
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StartProblem([`the database file ${file} cannot be written to (${codeOf(error)}).`]);
  }
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
