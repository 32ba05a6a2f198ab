import { createHash } from 'node:crypto';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { inContractOrder } from '../../domain/article/in-contract-order';

/** What tells one content of an edition from any other, however the database keeps it: SHA-256, base64url. */
export const editionHash = (content: AssembledArticle): string =>
  createHash('sha256')
    .update(JSON.stringify(inContractOrder(content)))
    .digest('base64url');
