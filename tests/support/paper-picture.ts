import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A sheet as a picture: its rows of pixels, each from 0, black, to 255, white. */
export interface Sheet {
  across: number;
  down: number;
  grey: Uint8Array;
}

/** How fine the picture is, in dots per inch: letters are grey at it, and an edge of a point is seen. */
const FINE = 50;
/** A pixel that is darker than that has ink on it. */
const INK = 200;

/** A grey picture as `pdftoppm` writes it: a head of four words, and a byte for each pixel. */
const readGrey = (file: Buffer): Sheet => {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('That is no grey picture.');
  return { across: Number(head[1]), down: Number(head[2]), grey: file.subarray(head[0].length) };
};

/** The sheets of a PDF as pictures, as Poppler draws them. @param pdf the file's bytes */
export const picturesOf = async (pdf: Uint8Array): Promise<Sheet[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    await promisify(execFile)('pdftoppm', ['-r', String(FINE), '-gray', file, join(folder, 'sheet')]);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
    return await Promise.all(names.map(async (name) => readGrey(await readFile(join(folder, name)))));
  } finally {
    await rm(folder, { recursive: true });
  }
};

const inkAt = ({ across, grey }: Sheet, x: number, y: number): boolean => (grey[y * across + x] ?? 255) < INK;

/** How much of a sheet is inked, from 0 to 1: a text is about a twentieth, a ground of any tint far more. */
export const inked = (sheet: Sheet): number => sheet.grey.filter((grey) => grey < INK).length / sheet.grey.length;

/** Whether something is inked nearer to an edge of the sheet than a printer reaches. @param mm how near */
export const inkInMargin = (sheet: Sheet, mm: number): boolean => {
  const near = Math.floor((mm / 25.4) * FINE);
  for (let y = 0; y < sheet.down; y++)
    for (let x = 0; x < sheet.across; x++) {
      const inside = x >= near && x < sheet.across - near && y >= near && y < sheet.down - near;
      if (!inside && inkAt(sheet, x, y)) return true;
    }
  return false;
};

/** How far down a sheet its last ink stands, from 0 to 1. */
export const lastInk = (sheet: Sheet): number => {
  for (let y = sheet.down - 1; y >= 0; y--) for (let x = 0; x < sheet.across; x++) if (inkAt(sheet, x, y)) return y / sheet.down;
  return 0;
};
