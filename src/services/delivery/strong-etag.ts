import { hash } from 'node:crypto';

/** What stands for a body: another one never has it. */
export const contentHash = (body: string | Buffer): string => hash('sha256', body, 'base64url');

/** The strong validator of a body, with its quotes, as the header carries it. */
export const strongEtag = (body: string): string => `"${contentHash(body)}"`;
