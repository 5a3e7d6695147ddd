import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#/domain/locale.ts';
import { route, string } from './pages.ts';

/** What the search says, in a language. @param path in locales/<language>/search.json */
export const searchWords = (locale: Locale, path: string): string => string(locale, 'search', path);

/** Opens the search and waits until it answers. */
export const openSearch = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(route('search', locale), { waitUntil: 'networkidle' });
  await expect(page.locator('[data-ready]')).toBeVisible();
};

/** Puts a text into the search's box, in the place of what stood there. */
export const typeInto = async (page: Page, text: string): Promise<void> => page.getByRole('searchbox').fill(text);

/** Where the search says how far it is. */
export const searchStatus = (page: Page): Locator => page.locator('.asked > [role="status"]');
