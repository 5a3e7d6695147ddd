import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PaperName, SheetName } from '#/kinds/hotlines/domain/paper.ts';

/** Millimeters of a point (1/72 inch). */
export const MM = 25.4 / 72;

/** Words on a sheet, in millimeters from its left and upper edge: where they begin, and how large their letters are. */
export interface OnSheet {
  words: string;
  x: number;
  y: number;
  size: number;
}

/** A file of sheets as it comes from a printer: each sheet's form in millimeters and its words, the faces in it, and whether it is tagged. */
export interface PrintedSheets {
  sheets: { across: number; down: number; words: OnSheet[] }[];
  fonts: string[];
  tagged: boolean;
}

/** Reads a PDF. @param pdf its bytes */
export const readSheets = async (pdf: Uint8Array): Promise<PrintedSheets> => {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true });
  const document = await loading.promise;
  const read: PrintedSheets = { sheets: [], fonts: [], tagged: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true };
  const fonts = new Set<string>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    await page.getOperatorList();
    const words = (await page.getTextContent()).items.flatMap((item): OnSheet[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : undefined;
      if (typeof font === 'object' && font !== null) fonts.add(String(Reflect.get(font, 'name')));
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
      return [{ words: item.str, x: x * MM, y: (height - y) * MM, size: Math.hypot(c, d) * MM }];
    });
    read.sheets.push({ across: width * MM, down: height * MM, words });
  }
  read.fonts = [...fonts].sort();
  await loading.destroy();
  return read;
};

/** Chooses a sheet of the studio that is open, as its boxes do, without any tap. */
export const choose = async (page: Page, sheet: SheetName, paper: PaperName, languages: 'one' | 'two' = 'one'): Promise<void> => {
  for (const value of [sheet, paper, languages]) await page.locator(`[data-studio] > [value="${value}"]`).check();
};

/** A sheet of the studio that is open, as its browser prints it. */
export const printSheet = async (page: Page, sheet: SheetName, paper: PaperName, languages: 'one' | 'two' = 'one'): Promise<PrintedSheets> => {
  await choose(page, sheet, paper, languages);
  return readSheets(await page.pdf({ preferCSSPageSize: true, tagged: true }));
};
