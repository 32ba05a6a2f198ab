import { compileProject } from './compile-project';
import { startTestPostgres, type TestPostgres } from './test-postgres';

declare global {
  var testPostgres: TestPostgres | undefined;
}

export default async function setUpPostgres(): Promise<void> {
  compileProject();
  globalThis.testPostgres = await startTestPostgres();
  // Workers inherit the environment of the process that sets up.
  process.env['NEWSROOM_TEST_POSTGRES'] = globalThis.testPostgres.url;
  console.log(
    `Integration tests run on PostgreSQL (${process.env['TEST_DATABASE_URL'] ? 'TEST_DATABASE_URL' : 'embedded'}).`,
  );
}
