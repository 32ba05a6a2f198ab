import { createHash } from 'node:crypto';

/** The strong validator of a body: another body never has it. With its quotes, as the header carries it. */
export const strongEtag = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;
