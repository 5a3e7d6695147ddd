/*
 * A number as something it cannot be read from. crypto.subtle is missing where a page is not served over https, as on a helper's own
 * network, and answers later, when she may have left: SHA-256 (FIPS 180-4) is written out. What it hides from whom: docs/decisions.md, 58.
 */

/** How often a number goes through: enough to be noticed where every number there is would be tried, and still an instant on an old phone. */
const ROUNDS = 500;
/** How many bytes go into one step of SHA-256 beside the end of a text: no number is as long. */
const MOST_BYTES = 55;

const wordOf = (value: number): number => Math.floor((value % 1) * 2 ** 32) | 0;

/** The first 64 primes, whose roots SHA-256 begins with. */
const PRIMES = ((): number[] => {
  const primes: number[] = [];
  for (let one = 2; primes.length < 64; one += 1) if (primes.every((prime) => one % prime !== 0)) primes.push(one);
  return primes;
})();
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => wordOf(Math.sqrt(prime)));
const STEPS = Int32Array.from(PRIMES, (prime) => wordOf(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** One step of SHA-256, of sixteen words that hold a whole text: eight words. The rest of the 64 is worked out in place. */
const step = (words: Int32Array): Int32Array => {
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(index - 15), at(index - 2)];
    words[index] =
      at(index - 16) + (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + at(index - 7) + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = START;
  for (let index = 0; index < 64; index += 1) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (STEPS[index] ?? 0) + at(index)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  return Int32Array.of(a, b, c, d, e, f, g, h).map((word, index) => word + (START[index] ?? 0));
};

/** SHA-256 of a short text of ASCII, as eight words. */
const sha256 = (text: string): Int32Array => {
  if (text.length > MOST_BYTES) throw new Error('A fingerprint is made of short texts alone.');
  const words = new Int32Array(64);
  for (const [at, sign] of [...Array.from(text), '\u0080'].entries())
    words[at >> 2] = (words[at >> 2] ?? 0) | (sign.charCodeAt(0) << (24 - (at % 4) * 8));
  words[15] = text.length * 8;
  return step(words);
};

/** SHA-256 of eight words, as eight words. */
const again = (result: Int32Array): Int32Array => {
  const words = new Int32Array(64);
  words.set(result);
  words[8] = 1 << 31;
  words[15] = 256;
  return step(words);
};

/**
 * The fingerprint of a number: eight letters from a to p, so that no digit stands in it. It is 32 bits: some of all the numbers there are
 * have the same one, so that who tries them all is not sure either.
 * @param digits the number, digits alone
 */
export const fingerprint = (digits: string): string => {
  let words = sha256(`telar:${digits}`);
  for (let round = 1; round < ROUNDS; round += 1) words = again(words);
  return Array.from({ length: 8 }, (_, at) => String.fromCharCode(97 + (((words[0] ?? 0) >>> (28 - at * 4)) & 15))).join('');
};
