import { deflateSync, inflateSync } from 'node:zlib';

/*
 * Chromium moves to each letter of a PDF by itself, writes each stitch as four lines with eight digits, and leaves what says how a file is
 * read aloud unpacked. Written as any maker of PDFs may (ISO 32000-1: 7.5.7, 8.5.2, 9.4.3) a sheet takes half as much. Only files of
 * Chromium are read: whatever is not as it writes it throws.
 */

/** An object of a file: what stands in it, and its stream where it has one. */
interface Piece {
  number: number;
  text: string;
  stream: Buffer | undefined;
}

/** How wide the letters of a face are, in thousandths of its size, by their four digits. */
type Widths = ReadonlyMap<string, number>;

const found = (text: string, pattern: RegExp, what: string): string => {
  const one = pattern.exec(text)?.[1];
  if (one === undefined) throw new Error(`A PDF without ${what}.`);
  return one;
};

const piecesOf = (pdf: Buffer): { pieces: Piece[]; root: string; info: string } => {
  const text = pdf.toString('latin1');
  const table = Number(found(text, /startxref\n(\d+)\n%%EOF\s*$/, 'a table of its objects'));
  const trailer = text.slice(text.indexOf('trailer', table));
  const starts = [...text.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at)).sort((a, b) => a - b);
  const pieces = starts.map((start, index): Piece => {
    const body = text.slice(start, starts[index + 1] ?? table);
    const head = /^(\d+) 0 obj\n/.exec(body);
    if (!head) throw new Error(`No object begins at ${String(start)}.`);
    const inside = body.slice(head[0].length, body.lastIndexOf('\nendobj'));
    const at = inside.indexOf('stream\n');
    const dictionary = at < 0 ? inside : inside.slice(0, at).trim();
    if (at < 0 || !dictionary.includes('/Length')) return { number: Number(head[1]), text: inside, stream: undefined };
    const length = Number(found(dictionary, /\/Length (\d+)/, 'the length of a stream'));
    const from = start + head[0].length + at + 'stream\n'.length;
    return { number: Number(head[1]), text: dictionary, stream: pdf.subarray(from, from + length) };
  });
  return { pieces, root: found(trailer, /\/Root (\d+ 0 R)/, 'a root'), info: found(trailer, /\/Info (\d+ 0 R)/, 'its maker') };
};

/** The widths of a face as its array has them: a first letter, then either the widths of those that follow, or the last letter and a width of all. */
const widthsIn = (array: string): Widths => {
  const widths = new Map<string, number>();
  const set = (letter: number, width: number): void => {
    widths.set(letter.toString(16).toUpperCase().padStart(4, '0'), width);
  };
  for (const [, first, list, last, same] of array.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)) {
    if (list !== undefined) for (const [index, width] of list.trim().split(/\s+/).entries()) set(Number(first) + index, Number(width));
    else for (let letter = Number(first); letter <= Number(last); letter++) set(letter, Number(same));
  }
  return widths;
};

const facesOf = (pieces: readonly Piece[]): ReadonlyMap<string, Widths> => {
  const byNumber = new Map(pieces.map(({ number, text }) => [String(number), text]));
  const names = new Map(
    pieces.flatMap(({ text }) =>
      [...(/\/Font <<([^>]*)>>/.exec(text)?.[1] ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', at = '']) => [name, at]),
    ),
  );
  return new Map(
    [...names].flatMap(([name, at]): [string, Widths][] => {
      const below = /\/DescendantFonts \[(\d+) 0 R\]/.exec(byNumber.get(at) ?? '')?.[1];
      const array = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(byNumber.get(below ?? '') ?? '')?.[1];
      return array === undefined ? [] : [[name, widthsIn(array)]];
    }),
  );
};

/** Digits that a printer of 2,400 dots an inch could tell apart, of units of which some 750 make a sheet. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A run of letters in one line: what a letter stands apart from where the one before it ends is written between them. */
const runOf = (run: string, faces: ReadonlyMap<string, Widths>): string => {
  const [, head = '', name = '', size = '', rest = ''] = /^(BT\n\/(F\d+) ([\d.]+) Tf\n[^\n]* Tm\n)([^]*)ET$/.exec(run) ?? [];
  const widths = faces.get(name);
  const letters = [...rest.matchAll(/(?:(-?[\d.]+) 0 Td )?<([\dA-F]{4})> Tj\n/g)];
  // Letters above each other, or a face of another kind: left as they are.
  if (!widths || letters.length < 2 || letters.map(([all]) => all).join('') !== rest) return run;
  let [written, off] = [`<${letters[0]?.[2] ?? ''}`, 0];
  for (const [index, [, moved = '0', letter = '']] of letters.entries()) {
    if (index === 0) continue;
    const width = widths.get(letters[index - 1]?.[2] ?? '');
    if (width === undefined) return run;
    // What is rounded away is made up for at the next letter.
    off += width - (Number(moved) / Number(size)) * 1000;
    const apart = Math.round(off);
    written += Math.abs(apart) < 2 ? letter : `>${String(apart)}<${letter}`;
    if (Math.abs(apart) >= 2) off -= apart;
  }
  return `${head}[${written}>]TJ\nET`;
};

/** What is drawn, in fewer letters: runs of text, rectangles as such, and places with two digits. */
const shorterDrawing = (drawing: string, faces: ReadonlyMap<string, Widths>): string =>
  drawing
    .replace(/BT\n[^]*?ET/g, (run) => runOf(run, faces))
    .replace(/^(-?[\d.]+) (-?[\d.]+) m\n(-?[\d.]+) \2 l\n\3 (-?[\d.]+) l\n\1 \4 l\n/gm, (_, x: string, y: string, right: string, bottom: string) =>
      [short(Number(x)), short(Number(y)), short(Number(right) - Number(x)), short(Number(bottom) - Number(y)), 're\n'].join(' '),
    )
    .replace(/^(?:-?[\d.]+ )+(?:[mlc]|re)$/gm, (line) => line.replace(/-?\d*\.\d+/g, (one) => short(Number(one))));

/** Numbers of so many bytes each. */
const inBytes = (value: number, many: number): Buffer => {
  const bytes = Buffer.alloc(many);
  bytes.writeUIntBE(value, 0, many);
  return bytes;
};

const packed = (dictionary: string, content: Buffer): Buffer => {
  const stream = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Filter/FlateDecode/Length ${String(stream.length)}>>stream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream'),
  ]);
};

/**
 * The same file in fewer bytes: it shows, prints and reads aloud the same. Throws where it is not a file as Chromium writes it.
 * @param pdf its bytes
 */
export const shorterPdf = (pdf: Buffer): Buffer => {
  const { pieces, root, info } = piecesOf(pdf);
  const faces = facesOf(pieces);
  const size = Math.max(...pieces.map(({ number }) => number)) + 3;
  const together = pieces.filter(({ stream }) => stream === undefined);
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
  const places = new Map<number, Buffer>();
  let at = parts[0]?.length ?? 0;
  const write = (number: number, body: Buffer): void => {
    const whole = Buffer.concat([Buffer.from(`${String(number)} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places.set(number, Buffer.concat([inBytes(1, 1), inBytes(at, 4), inBytes(0, 2)]));
    parts.push(whole);
    at += whole.length;
  };
  for (const { number, text, stream } of pieces) {
    if (stream === undefined) continue;
    const content = text.includes('/FlateDecode') ? inflateSync(stream) : stream;
    const drawing = content.toString('latin1');
    const kept = text.replace(/^<<|>>$/g, '').replace(/\/Filter \/FlateDecode\s*|\/Length \d+\s*/g, '');
    write(number, packed(kept.trim(), drawing.includes('\nBT\n') ? Buffer.from(shorterDrawing(drawing, faces), 'latin1') : content));
  }
  // All that is no stream, in one.
  const texts = together.map(({ text }) => Buffer.from(`${text}\n`, 'latin1'));
  let offset = 0;
  const heads = together.map(({ number }, index) => {
    const head = `${String(number)} ${String(offset)}`;
    offset += texts[index]?.length ?? 0;
    places.set(number, Buffer.concat([inBytes(2, 1), inBytes(size - 2, 4), inBytes(index, 2)]));
    return head;
  });
  const head = Buffer.from(`${heads.join(' ')} `);
  write(size - 2, packed(`/Type/ObjStm/N ${String(together.length)}/First ${String(head.length)}`, Buffer.concat([head, ...texts])));
  const free = Buffer.concat([inBytes(0, 1), inBytes(0, 4), inBytes(65535, 2)]);
  const start = at;
  places.set(size - 1, Buffer.concat([inBytes(1, 1), inBytes(start, 4), inBytes(0, 2)]));
  const table = Buffer.concat(Array.from({ length: size }, (_, number) => places.get(number) ?? free));
  write(size - 1, packed(`/Type/XRef/Size ${String(size)}/W[1 4 2]/Root ${root}/Info ${info}`, table));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${String(start)}\n%%EOF\n`)]);
};
