import { describe, expect, it } from 'vitest';
import { SCALE_PAGE } from '#/kinds/scales/domain.ts';
import { href, isRouteName, ROUTES } from '#/routing/routes.ts';
import { LAID_OUT_IN } from '../support/asked-when.ts';
import { isQuiet, pages } from '../support/built.ts';
import { cards, cutCards, onPaper } from '../support/paper.ts';
import { servedInOurLetters } from '../support/served-in-our-letters.ts';
import { visibleText } from '../support/visible-text.ts';

const site = servedInOurLetters();

const FORMATS = ['A4', 'Letter'] as const;

/** A page on each paper, opened once, and which of its cards are cut there. */
const print = async (path: string, ...formats: readonly (typeof FORMATS)[number][]): Promise<{ format: string; sheets: number; cut: string[] }[]> => {
  const page = await site.browser.newPage();
  const answer = await page.goto(site.url + path);
  expect(answer?.ok(), path).toBe(true);
  const its = await cards(page);
  const printed = [];
  for (const format of formats) {
    const paper = await onPaper(page, format);
    printed.push({ format, sheets: paper.sheets, cut: cutCards(paper, its) });
  }
  await page.close();
  return printed;
};

/** Which pages do not take so many sheets. */
const unlike = async (paths: readonly string[], fits: (sheets: number) => boolean): Promise<string[]> => {
  const found: string[] = [];
  for (const path of paths)
    for (const { format, sheets } of await print(path, ...FORMATS)) if (!fits(sheets)) found.push(`${path}: ${sheets} of ${format}`);
  return found;
};
const tooLong = (paths: readonly string[]): Promise<string[]> => unlike(paths, (sheets) => sheets >= 1 && sheets <= 2);
const notOne = (paths: readonly string[]): Promise<string[]> => unlike(paths, (sheets) => sheets === 1);

describe.each(LAID_OUT_IN)('on paper, in %s', (locale) => {
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
    for (const { path } of places) found.push(...(await print(path, 'A4')).flatMap(({ cut }) => cut.map((name) => `${path}: ${name}`)));
    expect(found).toEqual([]);
  });

  it('the lines of the United States take one sheet of either paper, also where the device has wide letters', async () => {
    const page = await site.browser.newPage();
    await page.goto(site.url + href('getHelp', locale, 'us'));
    await page.evaluate(() => {
      const wider = new CSSStyleSheet();
      wider.replaceSync('* { letter-spacing: 0.045em }');
      document.adoptedStyleSheets = [wider];
    });
    for (const format of FORMATS) expect((await onPaper(page, format)).sheets, format).toBe(1);
    await page.close();
  });

  it('no more than four countries of any language take a second sheet of A4', async () => {
    const places = pages.filter(({ path }) => new RegExp(`^${href('getHelp', locale)}[a-z]{2}/$`).test(path)).map(({ path }) => path);
    const two: string[] = [];
    for (const path of places) if ((await print(path, 'A4')).some(({ sheets }) => sheets > 1)) two.push(path);
    expect(two.length, two.join()).toBeLessThanOrEqual(4);
  });

  it('the lines of a country stand in two columns that begin at one height, and no plus stands beside what is open', async () => {
    const page = await site.browser.newPage();
    const found: string[] = [];
    for (const country of ['us', 'gt', 'hn']) {
      await page.goto(site.url + href('getHelp', locale, country));
      await page.emulateMedia({ media: 'print' });
      const above = await page.locator('.other-lines').evaluate((lines) => {
        const heading = lines.querySelector('h2');
        return heading ? heading.getBoundingClientRect().top - lines.getBoundingClientRect().top : Infinity;
      });
      if (above > 3) found.push(`${country}: ${above.toFixed(0)} px above the first column`);
      const { printed } = await onPaper(page);
      if (printed.some(({ words }) => words.trim() === '+')) found.push(`${country}: a plus`);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it('no country, lesson or part of a story ends with a sheet on which nothing but its day stands', async () => {
    const ends = pages.filter(
      ({ path }) =>
        new RegExp(`^${href('getHelp', locale)}[a-z]{2}/$`).test(path) ||
        path.startsWith(href('class', locale)) ||
        (path.startsWith(href('stories', locale)) && path !== href('stories', locale)),
    );
    expect(ends.length).toBeGreaterThan(35);
    const found: string[] = [];
    const page = await site.browser.newPage();
    for (const { path } of ends) {
      await page.goto(site.url + path);
      for (const format of FORMATS) {
        const { sheets, printed } = await onPaper(page, format);
        const lines = new Set(printed.filter(({ sheet }) => sheet === sheets - 1).map(({ y }) => Math.round(y)));
        if (sheets > 1 && lines.size < 2) found.push(`${path}, ${format}`);
      }
    }
    await page.close();
    expect(found).toEqual([]);
  }, 120_000);

  it('a lesson takes four sheets at most, and the notices by place two of A4', async () => {
    const lessons = pages.filter(({ html }) => html.includes('class="lesson"')).map(({ path }) => path);
    const own = lessons.filter((path) => path.startsWith(href('class', locale)));
    expect(own.length).toBeGreaterThan(2);
    expect(await unlike(own, (sheets) => sheets <= 4)).toEqual([]);
    expect((await print(href('notices', locale), 'A4')).map(({ sheets }) => sheets)).toEqual([2]);
  });

  it('a scale of signs takes one sheet, as a ruler that can hang on a wall', async () => {
    const scales = Object.keys(ROUTES).filter((name) => isRouteName(name) && name.startsWith(SCALE_PAGE));
    expect(scales.length).toBeGreaterThan(1);
    expect(await notOne(scales.filter(isRouteName).map((name) => href(name, locale)))).toEqual([]);
  });

  it('a guide takes two sheets at most', async () => {
    const guides = pages.filter(
      ({ path, html }) =>
        html.includes('/share/guide-') && path !== href('guides', locale) && path.startsWith(href('guides', locale)) && !isQuiet(path),
    );
    // Those of the most words: the others have less. What is drawn in them is not on paper.
    guides.sort((a, b) => visibleText(b.html).length - visibleText(a.html).length).splice(6);
    expect(guides).toHaveLength(6);
    expect(await tooLong(guides.map(({ path }) => path))).toEqual([]);
  });

  it('a guide numbers each of its steps once', async () => {
    const stepped = pages.filter(({ path, html }) => path.startsWith(href('guides', locale)) && /<section class="steps">\s*<ol/.test(html));
    expect(stepped.length).toBeGreaterThan(2);
    const found: string[] = [];
    for (const { path } of stepped) {
      const page = await site.browser.newPage();
      await page.goto(site.url + path);
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
    expect(await notOne([href('offer', locale), ...walks.map(({ path }) => path)])).toEqual([]);
  });

  it('of what one could say to her each conversation takes one sheet, to be handed out in a workshop', async () => {
    const conversations = pages.filter(({ path, html }) => html.includes('class="scene cloth-phone"') && path.startsWith(href('replies', locale)));
    expect(conversations.length).toBeGreaterThan(3);
    expect(await notOne(conversations.map(({ path }) => path))).toEqual([]);
  });
});
