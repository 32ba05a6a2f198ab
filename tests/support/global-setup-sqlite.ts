import { compileProject } from './compile-project';

export default function setUpSqlite(): void {
  compileProject();
  console.log('Integration tests run on SQLite.');
}
