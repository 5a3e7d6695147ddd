import { expect, type Page } from '@playwright/test';
import { dateInWords } from '#/domain/dates.ts';
import type { KeptTexts } from '#/domain/kept-parts.ts';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { string } from './pages.ts';

/** The words of the box that keeps the numbers, in a language. */
export const offlineWords =
  (locale: Locale) =>
  (path: string): string =>
    string(locale, 'help', `offline.${path}`);

/** Opens the list and keeps it, as she does. @param at gives the address of a path */
export const keepNumbers = async (page: Page, at: (path: string) => string, locale: Locale): Promise<void> => {
  const words = offlineWords(locale);
  await page.goto(at(href('getHelp', locale)));
  await page.getByRole('button', { name: words('keep') }).click();
  // Some thirty files, on a busy machine.
  await expect(page.getByText(words('kept'))).toBeVisible({ timeout: 15_000 });
};

/** What a page out of the copy says of itself. */
export const copySentence = async (page: Page, locale: Locale): Promise<string> => {
  const made = await page.locator('[data-made]').getAttribute('data-made');
  return string(locale, 'help', 'offline.copy', { date: dateInWords(made ?? '', locale) });
};

/** What the browser stores of the site. */
export const stored = (page: Page): Promise<{ workers: number; stores: string[]; entries: number }> =>
  page.evaluate(async () => {
    const stores = await caches.keys();
    const entries = await Promise.all(stores.map(async (name) => (await (await caches.open(name)).keys()).length));
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores,
      entries: entries.reduce((sum, count) => sum + count, 0),
    };
  });

/** The words of the box that keeps all guides or all walks, in a language; what it shares with the numbers' is there. */
export const keptTextsWords =
  (locale: Locale, which: KeptTexts) =>
  (path: 'title' | 'keep' | 'kept'): string =>
    string(locale, 'keep', `${which}.${path}`);

/** The page at whose end a kind of text may be kept. */
export const textsList = (locale: Locale, which: KeptTexts): string => href(which === 'guides' ? 'guides' : 'try', locale);

/** Opens the list of guides, or of what is tried, and keeps them all, as she does. @param at gives the address of a path */
export const keepTexts = async (page: Page, at: (path: string) => string, locale: Locale, which: KeptTexts): Promise<void> => {
  const words = keptTextsWords(locale, which);
  await page.goto(at(textsList(locale, which)));
  await page.getByRole('button', { name: words('keep') }).click();
  await expect(page.getByText(words('kept'))).toBeVisible({ timeout: 20_000 });
};
