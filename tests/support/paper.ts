import type { Page } from '@playwright/test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of words on paper. */
export interface Printed {
  words: string;
  /** Its sheet, from 0; where it begins, in points (1/72 inch) from the left edge and from the upper one. */
  sheet: number;
  x: number;
  y: number;
  /** How wide they are, and how large their letters, in points. */
  width: number;
  size: number;
}

/** What a page is on paper. */
export interface Paper {
  sheets: number;
  /** How wide and high a sheet is, in points. */
  across: number;
  down: number;
  /** Its words in the order in which they are written. */
  printed: Printed[];
  /** The colours of its words, as `#rrggbb`, each with some of what is written in it. */
  inks: Map<string, string>;
}

/** Words without the spaces between them: a PDF breaks lines, and sets no space where one ends. */
export const unspaced = (words: string): string => words.replace(/\s/g, '');

/** A glyph's letters; what moves the pen is a bare number. */
const letters = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Notes in which colours a sheet's words are written. */
const noteInks = async (sheet: PdfPage, inks: Map<string, string>): Promise<void> => {
  const { fnArray, argsArray } = await sheet.getOperatorList();
  let ink = '#000000';
  const kept: string[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const given: unknown = argsArray[index];
    const first: unknown = Array.isArray(given) ? given[0] : undefined;
    if (operation === OPS.save) kept.push(ink);
    if (operation === OPS.restore) ink = kept.pop() ?? '#000000';
    if (operation === OPS.setFillRGBColor) ink = String(first);
    if (operation === OPS.showText && Array.isArray(first)) inks.set(ink, `${inks.get(ink) ?? ''}${first.map(letters).join('')}`.slice(0, 200));
  }
};

/** Reads a printed page. @param pdf the file's bytes */
const readPaper = async (pdf: Uint8Array): Promise<Paper> => {
  const loading = getDocument({ data: pdf, verbosity: 0 });
  const document = await loading.promise;
  const paper: Paper = { sheets: document.numPages, across: 0, down: 0, printed: [], inks: new Map() };
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width: across, height } = sheet.getViewport({ scale: 1 });
    Object.assign(paper, { across, down: height });
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
      paper.printed.push({ words: item.str, sheet: number - 1, x, y: height - y, width: item.width, size: Math.hypot(c, d) });
    }
    await noteInks(sheet, paper.inks);
  }
  await loading.destroy();
  return paper;
};

/** A page as it stands, on paper: black ink alone, as most people print. @param format the sheet's size */
export const onPaper = async (page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Paper> =>
  readPaper(new Uint8Array(await page.pdf({ format, printBackground: false })));

/**
 * The runs in which each of these stands on paper. They are looked for in this order: what comes later is written behind what came before.
 * @throws where one of them is not there, or not in this order
 */
export const inOrder = ({ printed }: Paper, words: readonly string[]): Printed[][] => {
  const all = printed.flatMap((run) => Array.from(unspaced(run.words)).map((letter) => ({ letter, run })));
  const text = all.map(({ letter }) => letter).join('');
  let from = 0;
  return words.map((wanted) => {
    const sought = unspaced(wanted);
    const at = text.indexOf(sought, from);
    if (at === -1) throw new Error(`Not on paper${text.includes(sought) ? ' in this place' : ''}: ${wanted}`);
    from = at + sought.length;
    return [...new Set(all.slice(at, from).map(({ run }) => run))];
  });
};

/** A card of a line. */
export interface Card {
  name: string;
  /** The heading that stands above it, where it is the first below one. */
  heading: string[];
  /** All its words that are read on paper, piece by piece: what is folded away too, and not what is heard alone, pressed, or said of this hour. */
  words: string[];
}

/** The cards of a page, in their order. */
export const cards = async (page: Page): Promise<Card[]> =>
  page.locator('article[id]').evaluateAll((all) =>
    all.map((card) => ({
      heading: [card.previousElementSibling].flatMap((before) => (before?.matches('h2:not(.hidden-visually)') ? [before.textContent] : [])),
      name: card.querySelector('h1, h2, h3')?.textContent ?? '',
      words: [
        ...card.querySelectorAll(
          ':scope > section > :is(h1, h2, h3), .number, .byhand, dt, dd, .tells span, :scope > p:not(.ways, .tells), details > p:not(.ways, .tells, :last-child)',
        ),
      ].map((piece) => {
        const copy = piece.cloneNode(true);
        if (copy instanceof Element) for (const unprinted of copy.querySelectorAll('.hidden-visually, .now')) unprinted.remove();
        return copy.textContent ?? '';
      }),
    })),
  );

/**
 * The names of the cards that are cut, or cut off from the heading above them: their words do not all stand on one sheet, each below
 * what came before, in one column.
 * @throws where a card's words are not there, or not in their order
 */
export const cutCards = (paper: Paper, all: readonly Card[]): string[] => {
  const places = inOrder(
    paper,
    all.flatMap(({ heading, words }) => [...heading, ...words]),
  );
  let from = 0;
  return all.flatMap(({ name, heading, words }) => {
    const runs = places.slice(from, (from += heading.length + words.length)).flat();
    const isCut = runs.some(({ sheet, y }, index) => {
      const before = runs[index - 1];
      return before && (sheet !== before.sheet || y < before.y - 1);
    });
    return isCut ? [name] : [];
  });
};
