const ENTITY_TAG = /(?:W\/)?"[^"]*"/gu;

/**
 * Tells whether an If-Match header lets a write pass (RFC 9110, 13.1.1): `*` matches whatever is there, otherwise one of its tags
 * has to be the current one by strong comparison; a weak tag never is.
 * @param etag of what is there now
 */
export const ifMatchPasses = (header: string, etag: string): boolean =>
  header.trim() === '*' || Array.from(header.matchAll(ENTITY_TAG), ([tag]) => tag).includes(etag);
