/** A bare `node:http` server to measure against: one body from memory, or one JSON query a request. */
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { Pool } from 'pg';
import { answerQuestions } from '../../support/child-process';
import { floorSql } from './floor-sql';

interface FloorQuestion {
  readonly port: number;
  readonly slug: string;
  /** What `/memory` answers. */
  readonly body: string;
}

interface Queries {
  readonly one: (slug: string) => Promise<string>;
  readonly list: () => Promise<string>;
}

const postgres = (connectionString: string): Queries => {
  const pool = new Pool({ connectionString, max: 10 });
  const sql = floorSql('postgres');
  const read = async (name: keyof typeof sql, values: string[]): Promise<string> => {
    const { rows } = await pool.query<{ article: string }>({ name, text: sql[name], values });
    return rows.map(({ article }) => article).join(',');
  };
  return { one: (slug) => read('one', [slug]), list: () => read('list', []) };
};

const sqlite = (file: string): Queries => {
  const database = new Database(file, { readonly: true });
  const sql = floorSql('sqlite');
  const one = database.prepare(sql.one);
  const list = database.prepare(sql.list);
  const join = (rows: unknown[]): string =>
    (rows as { article: string }[]).map(({ article }) => article).join(',');
  return {
    one: (slug) => Promise.resolve(join(one.all({ 1: slug }))),
    list: () => Promise.resolve(join(list.all({}))),
  };
};

answerQuestions(({ port, slug, body }: FloorQuestion) => {
  const { DATABASE_URL: url, DATABASE_FILENAME: file = '' } = process.env;
  const queries = url ? postgres(url) : sqlite(file);
  const memory = Buffer.from(body);
  const server = createServer((request, response) => {
    const send = (bytes: Buffer): void => {
      response.writeHead(200, [
        ...['Content-Type', 'application/json; charset=utf-8'],
        ...['Content-Length', String(bytes.length)],
      ]);
      response.end(bytes);
    };
    if (request.url === '/memory') {
      send(memory);
    } else if (request.url === '/one') {
      void queries.one(slug).then((data) => {
        send(Buffer.from(`{"data":${data}}`));
      });
    } else {
      void queries.list().then((data) => {
        send(Buffer.from(`{"data":[${data}]}`));
      });
    }
  });
  return new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
});
