import { isUtf8 } from 'node:buffer';

/**
 * Where bytes stop being UTF-8: the offset of the first byte that begins no valid character; null when all of them are UTF-8.
 * Decoding repairs every bad sequence, so the repaired text differs first at, or up to three bytes after, that place.
 */
export const firstBadByte = (bytes: Buffer): number | null => {
  if (isUtf8(bytes)) {
    return null;
  }
  const repaired = Buffer.from(bytes.toString('utf8'));
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === repaired[offset]) {
    offset += 1;
  }
  while (!isUtf8(bytes.subarray(0, offset))) {
    offset -= 1;
  }
  return offset;
};
