/**
 * How many letters have to be put in, taken out or exchanged to make one text of another (Levenshtein's distance).
 * Takes the product of their lengths in time.
 */
const lettersOff = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let index = 0; index < a.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at += 1)
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (a[index] === b[at] ? 0 : 1)));
    row = next;
  }
  return row[row.length - 1] ?? a.length;
};

/**
 * The text that is most like another, and differs from it in a few letters at most, and in fewer than a third of its own.
 * @param most letters that may differ
 * @returns nothing where none is so near; of several the first
 */
export const nearest = (text: string, others: readonly string[], most: number): string | undefined =>
  others
    .filter((other) => Math.abs(other.length - text.length) <= most)
    .map((other) => ({ other, off: lettersOff(text, other) }))
    .filter(({ off }) => off <= most && off * 3 < text.length)
    .sort((a, b) => a.off - b.off)[0]?.other;
