import { chromium, type Browser, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { href } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { inOurLetters } from '../support/letters.ts';
import { DIST } from '../support/site.ts';

/* A booklet is folded from one sheet: a page that is cut off, or stands a millimetre over a fold, is seen only once it was printed. */

/** Points to the millimetre. */
const MM = 72 / 25.4;
/** How near to the edge of the sheet words may stand, in millimetres: many printers print nothing there. */
const SAFE = 6;
/** Where each page of the booklet stands on the sheet, by column and row; the upper row is upside down. */
const EIGHTHS = [
  [1, 1],
  [2, 1],
  [3, 1],
  [3, 0],
  [2, 0],
  [1, 0],
  [0, 0],
  [0, 1],
] as const;
const PAPERS = { letter: [279.4, 215.9], a4: [297, 210] } as const;

let browser: Browser;
let page: Page;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  host = await serve(DIST, 0);
  browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot(), env: inOurLetters() });
  // Without scripts: all of it is print rules and plain inputs.
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const countries = async (locale: 'en' | 'es'): Promise<string[]> => {
  await page.goto(host.url + href('booklet', locale));
  return page.locator('[name="country"]').evaluateAll((all) => all.map(({ id }) => id));
};

/** Opens the page and chooses. @param country its two letters; without it none is chosen */
const open = async (locale: 'en' | 'es', country: string | undefined, paper: keyof typeof PAPERS): Promise<void> => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(host.url + href('booklet', locale));
  if (country !== undefined) await page.check(`[name="country"]#${country}`);
  await page.check(`[name="paper"][value="${paper}"]`);
};

/** What is cut off on the sheet, or stands over an edge of its small page, as it is laid out for print. */
const cutOff = async (): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  return page.locator('.zine > li').evaluateAll((all) =>
    all.flatMap((small, index) => {
      const { paddingBottom, paddingTop } = getComputedStyle(small);
      const pieces = [...small.querySelectorAll<HTMLElement>('*')];
      const down = Math.max(0, ...pieces.filter(({ parentElement }) => parentElement === small).map((one) => one.offsetTop + one.offsetHeight));
      const room = small.clientHeight - parseFloat(paddingBottom) - down;
      const isWide = small.scrollWidth > small.clientWidth || pieces.some((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0);
      const isHigh = room < 0 || parseFloat(paddingTop) < 10;
      return isHigh || isWide ? [`page ${String(index + 1)}: ${room.toFixed(0)} px left${isWide ? ', too wide' : ''}`] : [];
    }),
  );
};

interface Run {
  words: string;
  x: number;
  y: number;
  turned: boolean;
  size: number;
}

const printed = async (): Promise<{ sheets: number; sizes: [number, number][]; runs: Run[] }> => {
  await page.emulateMedia({ media: 'print' });
  const loading = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
  const document = await loading.promise;
  const runs: Run[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    sizes.push([width / MM, height / MM]);
    if (number > 1) continue;
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
      const turned = a < 0;
      // Both ends of the run are looked at.
      for (const end of [0, turned ? -item.width : item.width])
        runs.push({ words: item.str, x: (x + end) / MM, y: (height - y) / MM, turned, size: Math.hypot(c, d) });
    }
  }
  await loading.destroy();
  return { sheets: document.numPages, sizes, runs };
};

describe.each(LAID_OUT_IN)('a booklet from one sheet, in %s', (locale) => {
  it('cuts nothing off, for no country and on neither paper', async () => {
    const all = await countries(locale);
    expect(all.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const paper of ['letter', 'a4'] as const) {
      await open(locale, undefined, paper);
      for (const country of [undefined, ...all]) {
        await page.emulateMedia({ media: 'screen' });
        if (country !== undefined) await page.check(`[name="country"]#${country}`);
        found.push(...(await cutOff()).map((one) => `${country ?? 'none'}, ${paper}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });

  it.each(['letter', 'a4'] as const)(
    'is one sheet of the paper that was chosen, each of its eight pages in its own eighth and away from the edge, the upper row upside down (%s)',
    async (paper) => {
      const [across, down] = PAPERS[paper];
      await open(locale, 'hn', paper);
      const small = (await page.locator('.zine > li').allInnerTexts()).map((one) => one.replace(/\s/g, ''));
      expect(small).toHaveLength(8);
      const { sheets, sizes, runs } = await printed();
      expect(sheets).toBe(1);
      expect(sizes[0]?.[0]).toBeCloseTo(across, 0);
      expect(sizes[0]?.[1]).toBeCloseTo(down, 0);
      for (const { words, x, y, size } of runs) {
        expect(size, words).toBeGreaterThan(8.9);
        expect([x > SAFE, x < across - SAFE, y > SAFE, y < down - SAFE], `${words} at ${x.toFixed(1)}, ${y.toFixed(1)}`).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
      EIGHTHS.forEach(([column, row], index) => {
        const here = runs.filter(({ x, y }) => Math.floor((x / across) * 4) === column && Math.floor((y / down) * 2) === row);
        expect(here.length, `page ${String(index + 1)}`).toBeGreaterThan(1);
        for (const { words, turned } of here) {
          expect(turned, words).toBe(row === 0);
          expect(`${small[index] ?? ''}${String(index + 1)}`, `page ${String(index + 1)}`).toContain(words.replace(/\s/g, ''));
        }
      });
    },
  );

  it('has its folding drawings on a second sheet where that was asked for, upright', async () => {
    await open(locale, 'hn', 'a4');
    await page.locator('.with-folding').check();
    const { sheets, sizes } = await printed();
    expect(sheets).toBe(2);
    expect(sizes[1]?.[0]).toBeCloseTo(210, 0);
  });

  it('has the numbers of the country that was chosen and of no other, and empty lines where none was', async () => {
    const all = await countries(locale);
    await open(locale, undefined, 'letter');
    expect(await page.locator('.by-hand:visible hr').count()).toBeGreaterThan(2);
    expect(await page.locator('.dial:visible').count()).toBe(0);
    for (const country of all) {
      await page.check(`[name="country"]#${country}`);
      expect(await page.locator('.by-hand:visible').count(), country).toBe(0);
      const shown = await page.locator('[data-of]:visible').evaluateAll((pieces) => pieces.map((one) => one.getAttribute('data-of')));
      expect(new Set(shown), country).toEqual(new Set([country]));
      expect(await page.locator(`[data-of="${country}"] .dial:visible`).count(), country).toBe(
        await page.locator(`[data-of="${country}"] .dial`).count(),
      );
    }
  });

  it('says nothing on its outside of what it is about', async () => {
    await open(locale, 'mx', 'letter');
    const outside = (await page.locator('.zine > .outside').allInnerTexts()).join(' ');
    expect(outside).not.toMatch(/trata\b|traffick|tráfico|explota|exploit|sex|polic|víctima|victim|ayuda|\bhelp|novio|boyfriend|\b\d{3,4}[ -]\d{3}/i);
    expect(await page.locator('.zine > .outside').count()).toBe(2);
  });
});
