import path from 'node:path';
import { UsageError } from '../cli-error';
import type { Command } from '../command';
import { readArguments } from '../read-arguments';

export const importCommand: Command = {
  name: 'import',
  synopsis: 'DIR [--report FILE]',
  summary:
    'store every .txt file in a folder and the folders below it, in the order of their paths, as a draft;\n' +
    '    what was imported before is recognised: run it again after an interruption. The report gets a line of\n' +
    '    JSON for each file. Uses the database of .env or the environment; ends with 1 when a file failed',
  run: async (args) => {
    const { file: folder, values } = readArguments(args, { report: { type: 'string' } }, 'DIR');
    if (values.report === '') {
      throw new UsageError('the --report has no name');
    }
    // Strapi and what stores articles are loaded only here: the other commands start without them.
    const { importFolder } = await import('../import/import-folder');
    const counts = await importFolder(
      path.resolve(folder),
      values.report === undefined ? null : path.resolve(values.report),
    );
    return {
      output: `${counts.imported} imported, ${counts.known} known, ${counts.failed} failed\n`,
      hasErrors: counts.failed > 0,
      strict: true,
    };
  },
};
