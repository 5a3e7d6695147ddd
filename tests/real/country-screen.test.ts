import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { pages } from '../support/built.ts';
import { servedInOurLetters } from '../support/served-in-our-letters.ts';

const site = servedInOurLetters();

/** The bar's most height at ordinary letters, in pixels. */
const BAR = 72;

describe.each(LOCALES)('the first screen of a country on a phone of 360 by 640, in %s', (locale) => {
  it('has the first number with what calls it, or where there is none, the first way to write, whole above a bar of one row', async () => {
    const countries = pages.filter(({ path }) => new RegExp(`^${href('getHelp', locale)}[a-z]{2}/$`).test(path));
    expect(countries.length).toBeGreaterThan(20);
    const page = await site.browser.newPage({ viewport: { width: 360, height: 640 } });
    const found: string[] = [];
    for (const { path } of countries) {
      await page.goto(site.url + path);
      const [bar, ...first] = await page.evaluate(() =>
        ['.bar', '.lead-line .number, .lead-line .ways a', '.lead-line .ways > *'].map((one) => {
          const { top, bottom, height } = document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect(0, 9999);
          return { top, bottom, height };
        }),
      );
      if (!bar || bar.height > BAR) found.push(`${path}: a bar of ${bar?.height ?? 0}`);
      for (const one of first) if (one.bottom > (bar?.top ?? 0)) found.push(`${path}: ${one.bottom}, below ${bar?.top ?? 0}`);
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
