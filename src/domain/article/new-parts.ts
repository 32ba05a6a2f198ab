/**
 * Ids of parts that are not stored yet. A sender may name a new part itself, so that a correction of the same draft can be about it;
 * those that come without a name get one here, which no sender can have given: both are told from the ids of stored parts.
 */
const NAMED_BY_SENDER = 'new:';
const NAMED_HERE = 'made:';

/** Tells whether a part that was sent is to be made. */
export const isSentAsNew = (documentId: string | null): boolean =>
  documentId === null || documentId.startsWith(NAMED_BY_SENDER);

/** The id of a part until it is stored: the one that it was sent with, or one made of its place, such as `segments.2`. */
export const idUntilStored = (documentId: string | null, place: string): string =>
  documentId ?? `${NAMED_HERE}${place}`;

/** Tells whether an id is one of a part that is not stored yet. */
export const isUnstored = (documentId: string): boolean =>
  documentId.startsWith(NAMED_BY_SENDER) || documentId.startsWith(NAMED_HERE);
