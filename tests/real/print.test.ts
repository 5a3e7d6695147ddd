import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { SCALE_PAGE } from '#/kinds/scales/domain.ts';
import { href, isRouteName, ROUTES } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { isQuiet, pages } from '../support/built.ts';
import { inOurLetters } from '../support/letters.ts';
import { cards, cutCards, onPaper } from '../support/paper.ts';
import { DIST } from '../support/site.ts';
import { visibleText } from '../support/visible-text.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  host = await serve(DIST, 0);
  // In letters of our own: how much goes on a sheet must not hang on the machine.
  browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot(), env: inOurLetters() });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** A page on paper, and which of its cards are cut there. */
const print = async (path: string, format: 'A4' | 'Letter'): Promise<{ sheets: number; cut: string[] }> => {
  const page = await browser.newPage();
  const answer = await page.goto(host.url + path);
  expect(answer?.ok(), path).toBe(true);
  const paper = await onPaper(page, format);
  const cut = cutCards(paper, await cards(page));
  await page.close();
  return { sheets: paper.sheets, cut };
};

const tooLong = async (paths: string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const path of paths)
    for (const format of ['A4', 'Letter'] as const) {
      const { sheets } = await print(path, format);
      if (sheets < 1 || sheets > 2) found.push(`${path}: ${sheets} of ${format}`);
    }
  return found;
};

describe.each(LOCALES)('on paper, in %s', (locale) => {
  it('the list of countries, and the lines of the country that has most, take two sheets at most', async () => {
    const places = pages.filter(({ path }) => new RegExp(`^${href('getHelp', locale)}[a-z]{2}/$`).test(path));
    const linesOn = ({ html }: { html: string }): number => (html.match(/<h3/g) ?? []).length;
    const [most] = places.sort((a, b) => linesOn(b) - linesOn(a));
    expect(await tooLong([href('getHelp', locale), most?.path ?? 'none'])).toEqual([]);
  });

  it('no card of a country is cut', async () => {
    const places = pages.filter(({ path }) => new RegExp(`^${href('getHelp', locale)}[a-z]{2}/$`).test(path));
    expect(places.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const { path } of places) found.push(...(await print(path, 'A4')).cut.map((name) => `${path}: ${name}`));
    expect(found).toEqual([]);
  });

  it('a scale of signs takes one sheet, as a ruler that can hang on a wall', async () => {
    const scales = Object.keys(ROUTES).filter((name) => isRouteName(name) && name.startsWith(SCALE_PAGE));
    expect(scales.length).toBeGreaterThan(1);
    const found: string[] = [];
    for (const name of scales)
      for (const format of ['A4', 'Letter'] as const)
        if (isRouteName(name)) found.push(`${(await print(href(name, locale), format)).sheets} of ${format}`);
    expect(found.filter((one) => !one.startsWith('1 '))).toEqual([]);
  });

  it('a guide takes two sheets at most', async () => {
    const guides = pages.filter(
      ({ path, html }) =>
        html.includes('/share/guide-') && path !== href('guides', locale) && path.startsWith(href('guides', locale)) && !isQuiet(path),
    );
    // Those of the most words: the others have less. What is drawn in them is not on paper.
    guides.sort((a, b) => visibleText(b.html).length - visibleText(a.html).length).splice(4);
    expect(guides).toHaveLength(4);
    expect(await tooLong(guides.map(({ path }) => path))).toEqual([]);
  });

  it('a guide numbers each of its steps once', async () => {
    const stepped = pages.filter(({ path, html }) => path.startsWith(href('guides', locale)) && /<section class="steps">\s*<ol/.test(html));
    expect(stepped.length).toBeGreaterThan(2);
    const found: string[] = [];
    for (const { path } of stepped) {
      const page = await browser.newPage();
      await page.goto(host.url + path);
      const text = (await onPaper(page)).printed
        .map(({ words }) => words)
        .join('')
        .replace(/\s+/g, '');
      if (/(\d)\.\1\./.test(text) || !/1\.\p{Lu}/u.test(text)) found.push(path);
      await page.close();
    }
    expect(found).toEqual([]);
  });

  it('an offer takes one sheet, and so does the first page of each walk', async () => {
    const walks = pages.filter(({ html }) => html.includes('data-walk-intro')).filter(({ path }) => path.startsWith(href('try', locale)));
    expect(walks.length).toBeGreaterThan(2);
    for (const path of [href('offer', locale), ...walks.map((walk) => walk.path)])
      for (const format of ['A4', 'Letter'] as const) expect((await print(path, format)).sheets, `${path}, ${format}`).toBe(1);
  });

  it('of what one could say to her each conversation takes one sheet, to be handed out in a workshop', async () => {
    const conversations = pages.filter(({ path, html }) => html.includes('class="scene"') && path.startsWith(href('replies', locale)));
    expect(conversations.length).toBeGreaterThan(3);
    for (const { path } of conversations)
      for (const format of ['A4', 'Letter'] as const) expect((await print(path, format)).sheets, `${path}, ${format}`).toBe(1);
  });
});
