import { open, readFile, stat } from 'node:fs/promises';
import { fileProblem } from '../requests/file-problem';
import { firstBadByte } from '../requests/first-bad-byte';
import { ImportBody, MAX_TEXT_BYTES } from './import-request';

/** A file's text, or why it cannot be imported, in a sentence. */
export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Reads a file that is to be imported, under the limits that the API has for a text. A byte order mark is kept.
 * Never rejects.
 */
export const readTextFile = async (path: string): Promise<TextFile> => {
  let bytes: Buffer;
  try {
    const stats = await stat(path);
    // Opening a pipe would wait for ever.
    if (!stats.isFile()) {
      return refused('is no file');
    }
    bytes = stats.size > MAX_TEXT_BYTES ? await readStart(path) : await readFile(path);
  } catch (error) {
    return refused(`cannot be read: ${fileProblem(error)}`);
  }
  if (bytes.length > MAX_TEXT_BYTES) {
    return refused(`weighs more than ${MAX_TEXT_BYTES} bytes, which is the most`);
  }
  const offset = firstBadByte(bytes);
  if (offset !== null) {
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
    return refused(`is not UTF-8: byte 0x${byte} at offset ${offset}`);
  }
  const { data: text, error } = ImportBody.shape.text.safeParse(bytes.toString('utf8'));
  return error
    ? refused(error.issues.map(({ message }) => message).join('; '))
    : { kind: 'text', text };
};

const refused = (reason: string): TextFile => ({ kind: 'refused', reason });

/** Enough of a file to see that it is too large. */
const readStart = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_TEXT_BYTES + 1), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
