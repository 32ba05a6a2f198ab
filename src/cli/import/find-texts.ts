import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { ArchiveFile } from '../../services/importing/import-archive';
import { fileProblem } from '../../services/requests/file-problem';
import { CliError } from '../cli-error';

/**
 * Lists the texts of an archive: every file whose name ends in `.txt`, in whatever case, in the folder and all folders below it,
 * in the order of their paths. Links to files are followed, links to folders are not; names that begin with a dot are passed over.
 * @throws CliError when a folder cannot be read
 */
export const findTexts = (folder: string): ArchiveFile[] =>
  textsBelow(path.resolve(folder), '').sort((a, b) => (a.file < b.file ? -1 : 1));

const textsBelow = (root: string, below: string): ArchiveFile[] =>
  entriesOf(path.join(root, below))
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        return textsBelow(root, file);
      }
      const isText = /\.txt$/iu.test(entry.name) && (entry.isFile() || entry.isSymbolicLink());
      return isText ? [{ file, path: path.join(root, file) }] : [];
    });

const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new CliError(`cannot read ${folder}: ${fileProblem(error)}`);
  }
};
