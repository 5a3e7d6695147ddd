import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shorterPdf } from '../../../scripts/shorter-pdf.ts';
import { readSheets } from '../../support/printed-sheet.ts';

const LETTERS = Array.from('Telar 80531');
const WIDTHS = [609.86, 529.79, 242.68, 543.95, 338.38, 247.56, 561.52, 561.52, 561.52, 561.52, 561.52];
const digits = (index: number): string => (index + 1).toString(16).toUpperCase().padStart(4, '0');
const SIZE = 13.9200001;

/** A line as Chromium writes it: a move to every letter. @param kern how much nearer every third letter stands, in thousandths */
const line = (words: string, y: number, kern = 0): string => {
  const moves = Array.from(words).map((letter, at) => {
    const index = LETTERS.indexOf(letter);
    const before = LETTERS.indexOf(words[at - 1] ?? '');
    const moved = (((WIDTHS[before] ?? 0) - (at % 3 === 0 ? kern : 0)) * SIZE) / 1000;
    return `${at === 0 ? '' : `${moved.toFixed(7)} 0 Td `}<${digits(index)}> Tj\n`;
  });
  return `BT\n/F5 ${SIZE} Tf\n1 0 0 -1 94.28125 ${y} Tm\n${moves.join('')}ET\n`;
};

/** A small file as Chromium writes one. */
const made = (drawing: string): Buffer => {
  const content = deflateSync(Buffer.from(drawing));
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${LETTERS.length} beginbfchar ${LETTERS.map((letter, index) => `<${digits(index)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`).join('\n')} endbfchar endcmap end end`;
  const objects: (string | Buffer)[] = [
    '<</Title (Telar)\n/Producer (Skia/PDF)>>',
    '<</Type /Page\n/Resources <</Font <</F5 5 0 R>>>>\n/MediaBox [0 0 612 792]\n/Contents 3 0 R\n/Parent 4 0 R>>',
    Buffer.concat([Buffer.from(`<</Filter /FlateDecode\n/Length ${content.length}>> stream\n`), content, Buffer.from('\nendstream')]),
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    '<</Type /Font\n/Subtype /Type0\n/BaseFont /Roboto\n/Encoding /Identity-H\n/DescendantFonts [6 0 R]\n/ToUnicode 8 0 R>>',
    `<</Type /Font\n/FontDescriptor 9 0 R\n/BaseFont /Roboto\n/Subtype /CIDFontType2\n/CIDSystemInfo <</Registry (Adobe)\n/Ordering (Identity)\n/Supplement 0>>\n/W [1 [${WIDTHS.slice(0, 7).join(' ')}] 8 11 561.52]\n/DW 0>>`,
    '<</Type /Catalog\n/Pages 4 0 R\n/MarkInfo <</Marked true>>>>',
    `<</Length ${map.length}>> stream\n${map}\nendstream`,
    '<</Type /FontDescriptor\n/FontName /Roboto\n/Flags 4\n/Ascent 927\n/Descent -244\n/StemV 53\n/CapHeight 710\n/ItalicAngle 0\n/FontBBox [0 -270 2044 1056]>>',
  ];
  let pdf = Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1');
  const places = objects.map((object, index) => {
    const at = pdf.length;
    pdf = Buffer.concat([pdf, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    return at;
  });
  const table = ['0000000000 65535 f ', ...places.map((at) => `${String(at).padStart(10, '0')} 00000 n `)].join('\n');
  return Buffer.concat([
    pdf,
    Buffer.from(
      `xref\n0 ${places.length + 1}\n${table}\ntrailer\n<</Size ${places.length + 1}\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`,
    ),
  ]);
};

const stitches = Array.from({ length: 60 }, (_, at) => {
  const [x, right] = [74.030304 + 10.03 * at, 80.030304 + 10.03 * at];
  return `${x} 2159 m\n${right} 2159 l\n${right} 2161 l\n${x} 2161 l\n`;
}).join('');
const drawing = `.24 0 0 -.24 0 792 cm\nq\n${stitches}f\n${line('Telar 800 5533 0001', 2202)}${line('Telar Telar Telar Telar Telar Telar 35', 2229, 21)}Q\n`;

describe('a PDF of Chromium that is made shorter', () => {
  it('says the same words in the same places, is tagged as it was, and takes far fewer bytes', async () => {
    const pdf = made(drawing);
    const short = shorterPdf(pdf);
    expect(short.length).toBeLessThan(pdf.length * 0.7);
    const [before, after] = [await readSheets(pdf), await readSheets(short)];
    expect(before.sheets[0]?.words.map(({ words }) => words).join('|')).toContain('Telar 800 5533 0001');
    expect(after.tagged).toBe(before.tagged);
    expect(after.sheets.map(({ words }) => words.map((one) => one.words).join(''))).toEqual(
      before.sheets.map(({ words }) => words.map((one) => one.words).join('')),
    );
    for (const [index, { x, y, size }] of (before.sheets[0]?.words ?? []).entries()) {
      const other = after.sheets[0]?.words[index];
      expect(Math.abs((other?.x ?? 0) - x)).toBeLessThan(0.02);
      expect(other?.y).toBeCloseTo(y, 4);
      expect(other?.size).toBeCloseTo(size, 4);
    }
  });

  it('says so where a file is not as Chromium writes it, before anything is lost', () => {
    expect(() => shorterPdf(Buffer.from('%PDF-1.4 made up'))).toThrow('table of its objects');
    expect(() => shorterPdf(shorterPdf(made(drawing)))).toThrow();
  });
});
