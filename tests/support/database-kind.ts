/** The database that an integration run uses; set by the jest project (jest.config.ts). */
export type DatabaseKind = 'sqlite' | 'postgres';

declare global {
  var DATABASE_KIND: DatabaseKind;
}
