import { createHash } from 'node:crypto';

/** By what an imported text is known again: the SHA-256 of its UTF-8 bytes, in hexadecimal. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');
