import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { inOurLetters } from './letters.ts';
import { DIST } from './site.ts';

/**
 * For the tests of one file: the built site served, and a browser with letters of our own, since how much has room must not hang on the machine.
 * @returns what opens the sheets of each country in a language, one after the other as they stand on a screen, and has them looked at
 */
export const countrySheets = (): ((locale: Locale, look: (page: Page, path: string) => Promise<void>) => Promise<void>) => {
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
  return async (locale, look) => {
    const page = await browser.newPage();
    await page.goto(host.url + href('print', locale));
    const paths = await page.locator('.print-places a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(host.url + path);
      await look(page, path);
    }
    await page.close();
  };
};
