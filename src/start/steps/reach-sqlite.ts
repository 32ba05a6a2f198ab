import { existsSync } from 'node:fs';
import { StartProblem } from '../start-problem';

/**
 * Opens the SQLite file once, or an empty database in memory as long as there is none.
 * @throws StartProblem when it is no database, is locked, or the driver does not fit this Node
 */
export const reachSqlite = async (file: string): Promise<void> => {
  const { default: Database } = await import('better-sqlite3');
  try {
    const database = new Database(existsSync(file) ? file : ':memory:');
    database.pragma('schema_version');
    database.close();
  } catch (error) {
    throw new StartProblem([sentence(file, error as NodeJS.ErrnoException)]);
  }
};

const sentence = (file: string, { code, message }: NodeJS.ErrnoException): string => {
  if (code === 'ERR_DLOPEN_FAILED' || message.includes('bindings file')) {
    return `the SQLite driver was installed under another version of Node than ${process.version}. Run \`npm ci\` again.`;
  }
  return `the database ${file} cannot be opened: ${message}.`;
};
