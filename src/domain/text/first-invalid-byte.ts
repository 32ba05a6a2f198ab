/** By its lead byte, how long a character is and what its second byte may be (Unicode Standard, table 3-7). */
const SEQUENCES: readonly {
  readonly lead: readonly [number, number];
  readonly second: readonly [number, number];
  readonly length: number;
}[] = [
  { lead: [0xc2, 0xdf], second: [0x80, 0xbf], length: 2 },
  { lead: [0xe0, 0xe0], second: [0xa0, 0xbf], length: 3 },
  { lead: [0xe1, 0xec], second: [0x80, 0xbf], length: 3 },
  { lead: [0xed, 0xed], second: [0x80, 0x9f], length: 3 },
  { lead: [0xee, 0xef], second: [0x80, 0xbf], length: 3 },
  { lead: [0xf0, 0xf0], second: [0x90, 0xbf], length: 4 },
  { lead: [0xf1, 0xf3], second: [0x80, 0xbf], length: 4 },
  { lead: [0xf4, 0xf4], second: [0x80, 0x8f], length: 4 },
];

/** Where bytes stop being UTF-8: the offset of the first byte that belongs to no well-formed character; null when all do. */
export const firstInvalidByte = (bytes: Uint8Array): number | null => {
  let offset = 0;
  while (offset < bytes.length) {
    const length = lengthOfCharacter(bytes, offset);
    if (length === 0) {
      return offset;
    }
    offset += length;
  }
  return null;
};

/** 0 when no well-formed character stands there. */
const lengthOfCharacter = (bytes: Uint8Array, offset: number): number => {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) {
    return 1;
  }
  const sequence = SEQUENCES.find((candidate) => isWithin(lead, candidate.lead));
  if (!sequence || !isWithin(bytes[offset + 1], sequence.second)) {
    return 0;
  }
  for (let next = 2; next < sequence.length; next += 1) {
    if (!isWithin(bytes[offset + next], [0x80, 0xbf])) {
      return 0;
    }
  }
  return sequence.length;
};

const isWithin = (byte: number | undefined, [first, last]: readonly [number, number]): boolean =>
  byte !== undefined && byte >= first && byte <= last;
