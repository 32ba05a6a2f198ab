import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { fileProblem } from '../../services/requests/file-problem';
import { CliError } from '../cli-error';

/** A file of JSON lines that grows. */
export interface ImportReport {
  /** Writes a line for each entry and makes sure that they are on the disk. */
  readonly append: (entries: readonly object[]) => void;
  readonly close: () => void;
}

/**
 * Opens a report to add to it. A last line that an interruption left unfinished goes.
 * @throws CliError when it cannot be written
 */
export const openReport = (file: string): ImportReport => {
  const handle = openFile(file);
  cutUnfinishedLine(handle);
  return {
    append: (entries) => {
      writeSync(handle, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      fsyncSync(handle);
    },
    close: () => {
      closeSync(handle);
    },
  };
};

const openFile = (file: string): number => {
  try {
    return openSync(file, 'a+');
  } catch (error) {
    throw new CliError(`cannot write ${file}: ${fileProblem(error)}`);
  }
};

const LINE_FEED = 0x0a;

const cutUnfinishedLine = (handle: number): void => {
  const { size } = fstatSync(handle);
  const byte = Buffer.alloc(1);
  let end = size;
  while (end > 0 && readSync(handle, byte, 0, 1, end - 1) === 1 && byte[0] !== LINE_FEED) {
    end -= 1;
  }
  if (end < size) {
    ftruncateSync(handle, end);
  }
};
