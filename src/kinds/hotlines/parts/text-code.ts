import { encode } from 'uqr';

/** The most modules of a side: more would be too fine for 25 mm on paper. */
const MOST_MODULES = 41;

/** Which size that is (ISO/IEC 18004, table 1). Every code has it: a short text in a small one is lost with fewer blots (33 of 40 read, here 40). */
const VERSION = 6;

/** A code for a camera, to be drawn. */
export interface TextCode {
  /** How many modules a side has. */
  size: number;
  /** The dark ones, as strokes one unit wide, each from where the last one ended: a third of the bytes of squares. */
  path: string;
}

/**
 * A text as a QR code (ISO/IEC 18004) of level Q or better, of which a quarter may be lost. It holds words and no address.
 * Throws where the text is too long for 41 modules.
 */
export const textCode = (text: string): TextCode => {
  const { size, data } = encode(text, { ecc: 'Q', boostEcc: true, minVersion: VERSION, border: 0 });
  if (size > MOST_MODULES) throw new Error(`"${text}" is too long for a code of ${String(MOST_MODULES)} modules.`);
  let path = 'M0 .5';
  let [x, y] = [0, 0];
  for (const [at, row] of data.entries()) {
    for (let from = 0; from < size; from += 1) {
      if (row[from] !== true) continue;
      let to = from;
      while (row[to] === true) to += 1;
      path += `m${String(from - x)} ${String(at - y)}h${String(to - from)}`;
      [x, y] = [to, at];
      from = to;
    }
  }
  return { size, path };
};
