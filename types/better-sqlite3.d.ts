/** The little of it that is used. */
declare module 'better-sqlite3' {
  class Database {
    constructor(
      file: string,
      options?: { readonly readonly?: boolean; readonly fileMustExist?: boolean },
    );
    pragma(statement: string): unknown;
    prepare(sql: string): Database.Statement;
    close(): void;
  }
  namespace Database {
    interface Statement {
      all(values: Readonly<Record<string, unknown>> | readonly unknown[]): unknown[];
      run(values: Readonly<Record<string, unknown>>): unknown;
    }
  }
  export = Database;
}
