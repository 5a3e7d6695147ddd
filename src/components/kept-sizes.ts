/**
 * What may be kept takes, in MB (of 1,000,000 bytes, as people count their data) with all that goes over the line: from a host that compresses,
 * and from one that does not; of texts without the numbers that are kept with them. A test holds them (tests/real/copy-size.test.ts).
 */
export const KEPT_SIZES = {
  numbers: { size: '0.7', most: '2.2' },
  guides: { size: '0.8', most: '3.2' },
  walks: { size: '0.2', most: '0.6' },
} as const;
