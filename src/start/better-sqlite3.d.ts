/** The little of it that the start uses. */
declare module 'better-sqlite3' {
  class Database {
    constructor(file: string);
    pragma(statement: string): unknown;
    close(): void;
  }
  export = Database;
}
