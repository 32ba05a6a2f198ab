export default async function tearDownPostgres(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
