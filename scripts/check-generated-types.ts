import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Fails when types/generated is not what the schemas give: then `npm run types:generate` was forgotten. */
const root = path.resolve(__dirname, '..');
const committed = path.join(root, 'types', 'generated');
const FILES = ['components.d.ts', 'contentTypes.d.ts'];

// Strapi takes a folder relative to the project.
const folder = mkdtempSync(path.join(root, 'build', 'types-'));
try {
  const strapi = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  execFileSync(
    process.execPath,
    [strapi, 'ts:generate-types', '--silent', '--out-dir', path.relative(root, folder)],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const generated = path.join(folder, readdirSync(folder).includes('generated') ? 'generated' : '');
  const drifted = FILES.filter(
    (file) =>
      readFileSync(path.join(generated, file), 'utf8') !==
      readFileSync(path.join(committed, file), 'utf8'),
  );
  if (drifted.length > 0) {
    console.error(
      `types/generated is out of date (${drifted.join(', ')}). Run \`npm run types:generate\` and commit the result.`,
    );
    process.exitCode = 1;
  } else {
    console.log('types/generated is what the schemas give.');
  }
} finally {
  rmSync(folder, { recursive: true });
}
