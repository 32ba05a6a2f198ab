import { given, type Environment, type EnvironmentSource } from './read-environment';

/** How to reach PostgreSQL; the address wins over the parts. */
export type PostgresConnection =
  | { readonly connectionString: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly user: string;
      readonly password: string;
    };

/** The database that the environment asks for. */
export type DatabaseSettings =
  | {
      readonly kind: 'sqlite';
      /** Relative to the project, or absolute. */ readonly filename: string;
    }
  | {
      readonly kind: 'postgres';
      readonly connection: PostgresConnection;
      readonly ssl: false | { readonly rejectUnauthorized: boolean };
      readonly schema: string;
    };

/** Which database: as DATABASE_CLIENT says, otherwise PostgreSQL as soon as its address or host is given. */
export const databaseSettings = (
  environment: Environment,
  source: EnvironmentSource,
): DatabaseSettings => {
  const url = environment.DATABASE_URL;
  const implied = url !== undefined || given(source, 'DATABASE_HOST') !== undefined;
  if ((environment.DATABASE_CLIENT ?? (implied ? 'postgres' : 'sqlite')) === 'sqlite') {
    return { kind: 'sqlite', filename: environment.DATABASE_FILENAME };
  }
  return {
    kind: 'postgres',
    connection:
      url === undefined
        ? {
            host: environment.DATABASE_HOST,
            port: environment.DATABASE_PORT,
            database: environment.DATABASE_NAME,
            user: environment.DATABASE_USERNAME,
            password: environment.DATABASE_PASSWORD ?? '',
          }
        : { connectionString: url },
    ssl: environment.DATABASE_SSL && {
      rejectUnauthorized: environment.DATABASE_SSL_REJECT_UNAUTHORIZED,
    },
    schema: environment.DATABASE_SCHEMA,
  };
};

/** Host, port and database for people; never the password. */
export const describePostgres = (connection: PostgresConnection): string => {
  if (!('connectionString' in connection)) {
    return `${connection.host}:${connection.port}, database "${connection.database}", user "${connection.user}"`;
  }
  const url = new URL(connection.connectionString);
  const user = decodeURIComponent(url.username);
  const database = decodeURIComponent(url.pathname.slice(1));
  const host = url.hostname || (url.searchParams.get('host') ?? 'localhost');
  return `${host}:${url.port || '5432'}, database "${database}"${user && `, user "${user}"`}`;
};
