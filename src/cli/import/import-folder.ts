import { importArchive, type ImportedFile } from '../../services/importing/import-archive';
import { withStrapi } from '../with-strapi';
import { findTexts } from './find-texts';
import { importProgress } from './import-progress';
import { openReport } from './import-report';

/** How many files had which outcome. */
export type OutcomeCounts = Record<ImportedFile['outcome'], number>;

/**
 * Imports the texts of a folder, tells how far it is, and writes the report as it goes.
 * @param report absolute path of the report; null for none
 * @throws CliError when the folder cannot be read, the report not be written, or the newsroom not be started
 */
export const importFolder = async (
  folder: string,
  report: string | null,
): Promise<OutcomeCounts> => {
  const files = findTexts(folder);
  const written = report === null ? null : openReport(report);
  const progress = importProgress(files.length);
  const counts: OutcomeCounts = { imported: 0, known: 0, failed: 0 };
  try {
    await withStrapi(async (strapi) => {
      for await (const batch of importArchive(strapi, files)) {
        written?.append(batch);
        progress.show(batch);
        batch.forEach(({ outcome }) => {
          counts[outcome] += 1;
        });
      }
    });
  } finally {
    progress.end();
    written?.close();
  }
  return counts;
};
