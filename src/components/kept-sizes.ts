/**
 * What may be kept takes, in kB with all that goes over the line: from a host that compresses, and from one that does not; of texts without
 * the numbers that are kept with them. A test holds them (tests/real/copy-size.test.ts).
 */
export const KEPT_SIZES = {
  numbers: { size: '640', most: '2180' },
  guides: { size: '800', most: '3150' },
  walks: { size: '160', most: '550' },
} as const;
