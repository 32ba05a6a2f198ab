import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { envExample, withEnvironmentTable } from '../src/environment/environment-documents';

/** Renews what is generated from src/environment/variables.ts: `.env.example` and the README's table. */
const root = path.resolve(__dirname, '..');
const readme = path.join(root, 'README.md');

writeFileSync(path.join(root, '.env.example'), envExample());
writeFileSync(readme, withEnvironmentTable(readFileSync(readme, 'utf8')));
