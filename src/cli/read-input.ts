import { readFile } from 'node:fs/promises';
import { fileProblem } from '../services/requests/file-problem';
import { firstBadByte } from '../services/requests/first-bad-byte';
import { CliError } from './cli-error';

/**
 * Reads a file, or standard input for `-`, as UTF-8. A byte order mark is kept.
 * @throws CliError when it cannot be read or is not UTF-8
 */
export const readInput = async (file: string): Promise<string> => {
  const bytes = file === '-' ? await readStandardInput() : await readNamedFile(file);
  const offset = firstBadByte(bytes);
  if (offset !== null) {
    throw new CliError(
      `${calledInput(file)} is not UTF-8: the byte at offset ${offset} is 0x${hex(bytes[offset])}`,
    );
  }
  return bytes.toString('utf8');
};

/** How a message calls an input. */
export const calledInput = (file: string): string => (file === '-' ? 'standard input' : file);

const readNamedFile = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CliError(`cannot read ${file}: ${fileProblem(error)}`);
  }
};

const readStandardInput = async (): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

const hex = (byte = 0): string => byte.toString(16).padStart(2, '0').toUpperCase();
