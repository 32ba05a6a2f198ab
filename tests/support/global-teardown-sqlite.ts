/** Every test file removes its own database file. */
export default function tearDownSqlite(): void {
  return undefined;
}
