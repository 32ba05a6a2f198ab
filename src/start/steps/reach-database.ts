import path from 'node:path';
import { databaseSettings } from '../../environment/database-settings';
import { readEnvironment } from '../../environment/read-environment';
import { reachPostgres } from './reach-postgres';
import { reachSqlite } from './reach-sqlite';

/**
 * Tries the database that the environment asks for.
 * @throws StartProblem when it cannot be used
 */
export const reachDatabase = async (root: string): Promise<void> => {
  const settings = databaseSettings(readEnvironment(process.env), process.env);
  await (settings.kind === 'postgres'
    ? reachPostgres(settings)
    : reachSqlite(path.resolve(root, settings.filename)));
};
