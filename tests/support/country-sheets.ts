import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { servedInOurLetters } from './served-in-our-letters.ts';

/**
 * For the tests of one file, in letters of our own.
 * @returns what opens the sheets of each country in a language, one after the other as they stand on a screen, and has them looked at
 */
export const countrySheets = (): ((locale: Locale, look: (page: Page, path: string) => Promise<void>) => Promise<void>) => {
  const site = servedInOurLetters();
  return async (locale, look) => {
    const page = await site.browser.newPage();
    await page.goto(site.url + href('print', locale));
    const paths = await page.locator('.print-places a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(site.url + path);
      await look(page, path);
    }
    await page.close();
  };
};
