import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { pages } from '../support/built.ts';
import { inOurLetters } from '../support/letters.ts';
import { DIST } from '../support/site.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  host = await serve(DIST, 0);
  browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot(), env: inOurLetters() });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** The bar's most height at ordinary letters, in pixels. */
const BAR = 72;

describe.each(LOCALES)('the first screen of a country on a phone of 360 by 640, in %s', (locale) => {
  it('has the first number with what calls it, or where there is none, the first way to write, whole above a bar of one row', async () => {
    const countries = pages.filter(({ path }) => new RegExp(`^${href('getHelp', locale)}[a-z]{2}/$`).test(path));
    expect(countries.length).toBeGreaterThan(20);
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const found: string[] = [];
    for (const { path } of countries) {
      await page.goto(host.url + path);
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
