import { Client } from 'pg';
import { describePostgres, type DatabaseSettings } from '../../environment/database-settings';
import { StartProblem } from '../start-problem';

type PostgresSettings = Extract<DatabaseSettings, { kind: 'postgres' }>;

const TIMEOUT_MS = 5_000;

/**
 * Connects to PostgreSQL once, to say in plain words what Strapi would say in a trace.
 * @throws StartProblem when it cannot be reached, refuses the user, or its schema cannot be used
 */
export const reachPostgres = async (settings: PostgresSettings): Promise<void> => {
  const client = new Client({
    ...settings.connection,
    ssl: settings.ssl,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  });
  // A connection that breaks later must not end the process; the query already tells.
  client.on('error', () => undefined);
  const rights = await client
    .connect()
    .then(() => askForRights(client, settings.schema))
    .catch((error: unknown) => {
      const place = describePostgres(settings.connection);
      throw new StartProblem([`the database cannot be reached (${place}): ${reason(error)}.`]);
    })
    .finally(() => client.end().catch(() => undefined));
  if (rights !== 'enough') {
    throw new StartProblem([
      rights === 'no-schema'
        ? `the database has no schema "${settings.schema}" (DATABASE_SCHEMA). Create it first.`
        : `the database user may not create tables in the schema "${settings.schema}" (DATABASE_SCHEMA).`,
    ]);
  }
};

type Rights = 'enough' | 'too-few' | 'no-schema';

const askForRights = async (client: Client, schema: string): Promise<Rights> => {
  const { rows } = await client.query<{ allowed: boolean }>(
    "SELECT has_schema_privilege(oid, 'CREATE') AS allowed FROM pg_namespace WHERE nspname = $1",
    [schema],
  );
  const [row] = rows;
  if (row === undefined) {
    return 'no-schema';
  }
  return row.allowed ? 'enough' : 'too-few';
};

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the host cannot be looked up',
  ENOENT: 'there is no socket',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
  '28P01': 'wrong user or password',
  '28000': 'the user is refused',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is still starting',
};

const reason = (error: unknown): string => {
  const { code, message, errors } = error as NodeJS.ErrnoException & { errors?: unknown[] };
  // A host with several addresses fails with one error for each of them.
  const known = REASONS[code ?? (errors?.[0] as NodeJS.ErrnoException | undefined)?.code ?? ''];
  return known ?? message.replace(/\.$/, '');
};
