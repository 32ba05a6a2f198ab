/** Marks that spellings of one name differ in: spaces, hyphens, dots, apostrophes. */
const JOINTS = /[\s\p{Pd}.·‧'’‘`´]+/gu;

/** A name without what spellings differ in: NFKD, lower case, no accents, no joints. Equal keys are one spelling. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(JOINTS, '')
    // Decomposed Hangul is put together again, so that one letter stays one letter.
    .normalize('NFC');
