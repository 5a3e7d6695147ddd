/**
 * What may be kept takes, in kB with all that goes over the line: from a host that compresses, and from one that does not; of texts without
 * the numbers that are kept with them. A test holds them (tests/real/copy-size.test.ts).
 */
export const KEPT_SIZES = {
  numbers: { size: '640', most: '2180' },
  guides: { size: '800', most: '3150' },
  walks: { size: '160', most: '550' },
} as const;

/** The same as pages say it: in MB, as people count their data, never less than it is. */
export const keptInMegabytes = (what: keyof typeof KEPT_SIZES): { size: string; most: string } => {
  const inMegabytes = (kB: string): string => (Math.ceil(Number(kB) / 100) / 10).toFixed(1);
  const { size, most } = KEPT_SIZES[what];
  return { size: inMegabytes(size), most: inMegabytes(most) };
};
