/** What stands before the first byte of the text, so that Excel reads accents. */
const BOM = '\uFEFF';

/** A cell that a program for tables would take for a formula: what begins so is written with a mark before it, and stays words. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * A table as a file for Excel and other programs (RFC 4180, in UTF-8 with a mark, lines that end as there).
 * @param rows each a list of cells: a number is written as one, a gap is an empty cell or the words that stand for it
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
