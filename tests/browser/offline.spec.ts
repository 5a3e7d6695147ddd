import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { route, string } from '../support/pages.ts';

const kept = (page: Page): Promise<{ workers: number; caches: number }> =>
  page.evaluate(async () => ({ workers: (await navigator.serviceWorker.getRegistrations()).length, caches: (await caches.keys()).length }));

for (const locale of LOCALES) {
  const words = (path: string): string => string(locale, 'help', `offline.${path}`);
  const keep = async (page: Page): Promise<void> => {
    await page.goto(route('getHelp', locale));
    expect(await kept(page)).toEqual({ workers: 0, caches: 0 });
    await page.getByRole('button', { name: words('keep') }).click();
    await expect(page.getByText(words('kept'))).toBeVisible();
  };

  test(`numbers that she asked to keep open without a network in ${locale}, and only those`, async ({ page, context }) => {
    await keep(page);
    await context.setOffline(true);
    await page.goto(route('getHelp', locale, 'hn'));
    await expect(page.locator('main a[href="tel:145"]').first()).toBeVisible();
    await page.goto(route('getHelp', locale));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.goto(route('stories', locale))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(false);
  });

  test(`“forget this site” removes all of it at once in ${locale}`, async ({ page }) => {
    await keep(page);
    await page.getByRole('button', { name: words('forget') }).click();
    await expect(page.getByText(words('forgotten'))).toBeVisible();
    expect(await kept(page)).toEqual({ workers: 0, caches: 0 });
  });

  test(`the exit removes it too in ${locale}`, async ({ page, context }) => {
    await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
    await keep(page);
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
    await page.goto(route('privacy', locale));
    expect(await kept(page)).toEqual({ workers: 0, caches: 0 });
  });

  test(`a newer number is preferred to a kept one in ${locale}`, async ({ page, context }) => {
    await keep(page);
    await context.route(route('getHelp', locale, 'hn'), (request) => request.fulfill({ contentType: 'text/html', body: '<h1>Newer</h1>' }));
    await page.goto(route('getHelp', locale, 'hn'));
    await expect(page.getByRole('heading', { name: 'Newer' })).toBeVisible();
  });
}
