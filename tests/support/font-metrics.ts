import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** What a line of a font is made of, in parts of its em. */
export interface FontMetrics {
  /** What a line has above its baseline, and below it. */
  ascent: number;
  descent: number;
  lineGap: number;
  /** How wide the letters of a text are, on average, kerning apart. */
  widthOf: (text: string) => number;
}

/** The tables of a font file, by their tags. @param file a TrueType file, or one in WOFF */
const tablesOf = (file: Buffer): ((tag: string) => Buffer) => {
  const isPacked = file.toString('latin1', 0, 4) === 'wOFF';
  const tables = new Map<string, Buffer>();
  for (let at = 0; at < file.readUInt16BE(isPacked ? 12 : 4); at++) {
    const entry = file.subarray(isPacked ? 44 + at * 20 : 12 + at * 16);
    const [from, length] = [entry.readUInt32BE(isPacked ? 4 : 8), entry.readUInt32BE(isPacked ? 8 : 12)];
    const table = file.subarray(from, from + length);
    tables.set(entry.toString('latin1', 0, 4), isPacked && length < entry.readUInt32BE(12) ? inflateSync(table) : table);
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font has no table ${tag}.`);
    return table;
  };
};

/** The glyph of each letter of the basic plane (the fourth format of `cmap`), 0 where there is none. */
const glyphsOf = (cmap: Buffer): ((code: number) => number) => {
  const found = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.subarray(cmap.readUInt32BE(8 + at * 8))).find(
    (table) => table.readUInt16BE(0) === 4,
  );
  if (!found) throw new Error('The font has no letters of the basic plane.');
  const twice = found.readUInt16BE(6);
  return (code) => {
    for (let at = 0; at < twice; at += 2) {
      if (found.readUInt16BE(14 + at) < code) continue;
      const [first, delta] = [found.readUInt16BE(16 + twice + at), found.readUInt16BE(16 + twice * 2 + at)];
      const offsetAt = 16 + twice * 3 + at;
      const offset = found.readUInt16BE(offsetAt);
      if (first > code) return 0;
      return ((offset === 0 ? code : found.readUInt16BE(offsetAt + offset + (code - first) * 2)) + delta) % 65_536;
    }
    return 0;
  };
};

/** Whether the font asks for the typographic lines of `OS/2` in place of those of `hhea`: a bit of `fsSelection`. */
const ASKS_TYPO = 1 << 7;

/**
 * Reads what a browser lays a line of a font out by.
 * @param path of a TrueType file, or one in WOFF
 * @returns in parts of an em; a letter that the font does not have is refused when it is measured
 */
export const fontMetrics = (path: string): FontMetrics => {
  const table = tablesOf(readFileSync(path));
  const [head, hhea, os2, hmtx] = [table('head'), table('hhea'), table('OS/2'), table('hmtx')];
  const em = head.readUInt16BE(18);
  const isTypo = (os2.readUInt16BE(62) & ASKS_TYPO) !== 0;
  const [lines, at] = isTypo ? [os2, 68] : [hhea, 4];
  const glyph = glyphsOf(table('cmap'));
  const last = hhea.readUInt16BE(34) - 1;
  const letterWidth = (letter: string): number => {
    const found = glyph(letter.codePointAt(0) ?? 0);
    if (found === 0) throw new Error(`${path} has no ${letter}.`);
    return hmtx.readUInt16BE(Math.min(found, last) * 4);
  };
  return {
    ascent: lines.readInt16BE(at) / em,
    descent: -lines.readInt16BE(at + 2) / em,
    lineGap: lines.readInt16BE(at + 4) / em,
    widthOf: (text) => Array.from(text, letterWidth).reduce((sum, one) => sum + one, 0) / text.length / em,
  };
};
