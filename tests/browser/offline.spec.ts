import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { href, SHORT_ADDRESSES, takeHref } from '#/routing/routes.ts';
import { copySentence, keepNumbers, offlineWords, stored } from '../support/kept.ts';
import { at, route } from '../support/pages.ts';
import { shows } from '../support/shown.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const NOTHING = { workers: 0, stores: [], entries: 0 };

for (const locale of LOCALES) {
  const words = offlineWords(locale);

  test(`numbers that she asked to keep open without a network in ${locale}, and only those`, async ({ page, context }) => {
    await keepNumbers(page, at, locale);
    await context.setOffline(true);
    await page.goto(route('getHelp', locale, 'hn'));
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
    await expect(page.getByText(await copySentence(page, locale))).toBeVisible();
    await page.goto(route('getHelp', locale));
    await expect(heading(page)).toBeVisible();
    await expect(page.goto(route('stories', locale))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    await expect(page.goto(route('getHelp', otherLocale(locale)))).rejects.toThrow(/ERR_/);
    await context.setOffline(false);
  });

  test(`the page from which kept numbers are taken along opens with a network, and gives the numbers without one, in ${locale}`, async ({
    page,
    context,
  }) => {
    await keepNumbers(page, at, locale);
    const take = at(takeHref(locale, 'hn'));
    await page.goto(take);
    await expect(page.locator('.message').first()).toBeVisible();
    await context.setOffline(true);
    await page.goto(take);
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
    await expect(page.getByText(await copySentence(page, locale))).toBeVisible();
    // No page is saved as a contact, or as a sheet.
    await expect(page.goto(`${route('getHelp', locale, 'hn')}1.vcf`)).rejects.toThrow(/ERR_/);
    await context.setOffline(false);
  });

  test(`the addresses that she knows by heart open the list kept in ${locale} without a network`, async ({ page, context }) => {
    await keepNumbers(page, at, locale);
    const list = await heading(page).innerText();
    await context.setOffline(true);
    for (const known of ['/', ...LOCALES.map((one) => href('home', one)), ...Object.keys(SHORT_ADDRESSES)]) {
      // With its last slash or without, and with what a chat adds to a link.
      for (const typed of [known, known.length > 1 ? known.slice(0, -1) : known, `${known}?fbclid=1`]) {
        await page.goto(at(typed));
        await expect(heading(page), typed).toHaveText(list);
        await expect(page.getByText(await copySentence(page, locale)), typed).toBeVisible();
      }
    }
    await context.setOffline(false);
  });

  test(`numbers are kept from the address that she knows by heart too, whatever her browser translates the page into, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(at(locale === 'en' ? '/help/' : '/ayuda/'));
    const keep = page.getByRole('button', { name: words('keep') });
    await expect(keep).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.lang = 'pt';
    });
    await keep.click();
    await expect(page.getByText(words('kept'))).toBeVisible({ timeout: 15_000 });
    await context.setOffline(true);
    await page.goto(route('getHelp', locale, 'hn'));
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
    await context.setOffline(false);
  });

  test(`the whole kept list works without a network in ${locale}: the country box, and no request fails`, async ({ page, context }) => {
    await keepNumbers(page, at, locale);
    // As after days, when the browser's own cache has forgotten what the list needed.
    const session = await context.newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    await context.setOffline(true);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(route('getHelp', locale));
    await page.locator('.finder .row').waitFor();
    await page.locator('.finder input[type="search"]').fill('Honduras');
    await page.getByRole('link', { name: 'Honduras' }).first().click();
    await shows(page, route('getHelp', locale, 'hn'));
    await page.waitForLoadState('networkidle');
    expect(failed).toEqual([]);
    await context.setOffline(false);
  });

  test(`another tab that was open already has the copy kept in ${locale} too`, async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(route('stories', locale));
    await keepNumbers(page, at, locale);
    await context.setOffline(true);
    await other.goto(route('getHelp', locale, 'mx'));
    await expect(other.locator('main a[href="tel:+528005550100"]').first()).toBeVisible();
    await context.setOffline(false);
  });

  test(`“delete the copy” removes all of it at once in ${locale}, and it can be kept again`, async ({ page, context }) => {
    await keepNumbers(page, at, locale);
    await page.getByRole('button', { name: words('forget') }).click();
    await expect(page.getByText(words('forgotten'))).toBeVisible();
    expect(await stored(page)).toEqual(NOTHING);
    await page.getByRole('button', { name: words('keep') }).click();
    await expect(page.getByText(words('kept'))).toBeVisible();
    await context.setOffline(true);
    await page.goto(route('getHelp', locale, 'hn'));
    await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
    await context.setOffline(false);
  });

  test(`the exit removes it too in ${locale}`, async ({ page, context }) => {
    await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
    await keepNumbers(page, at, locale);
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
    await page.goto(route('privacy', locale));
    await expect.poll(() => stored(page)).toEqual({ workers: 0, stores: [], entries: 0 });
  });

  test(`the exit in the middle of keeping ends it, and leaves nothing, in ${locale}`, async ({ page, context }) => {
    await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
    await page.goto(route('getHelp', locale));
    await page.getByRole('button', { name: words('keep') }).click();
    await expect.poll(async () => (await stored(page)).stores.length).toBeGreaterThan(0);
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
    await page.goto(route('privacy', locale));
    await expect.poll(() => stored(page), { timeout: 10_000 }).toEqual({ workers: 0, stores: [], entries: 0 });
  });

  test(`a newer number is preferred to a kept one in ${locale}`, async ({ page, context }) => {
    await keepNumbers(page, at, locale);
    const body = '<html><a data-exit href="/">Leave</a><h1>Newer</h1></html>';
    await context.route(route('getHelp', locale, 'hn'), (request) => request.fulfill({ contentType: 'text/html', body }));
    await page.goto(route('getHelp', locale, 'hn'));
    await expect(page.getByRole('heading', { name: 'Newer' })).toBeVisible();
  });

  test(`keeping does not touch the rest of the site in ${locale}: other pages are the browser's own`, async ({ page }) => {
    await keepNumbers(page, at, locale);
    for (const [path, answers] of [
      [route('getHelp', locale, 'hn'), true],
      [route('stories', locale), false],
      [route('guides', locale), false],
      [route('search', locale), false],
    ] as const)
      expect((await page.goto(path))?.fromServiceWorker(), path).toBe(answers);
    await page.goto(at(locale === 'en' ? '/help/' : '/ayuda/'));
    await expect(page.locator('.places:not(.found)').first()).toBeVisible();
  });

  test(`nothing is offered in ${locale} where the script that keeps does not arrive`, async ({ page, context }) => {
    await page.goto(route('getHelp', locale));
    await expect(page.getByRole('heading', { name: words('title') })).toBeVisible();
    const script = await page.locator('script[src*="Offline"]').getAttribute('src');
    await context.route(`**${script ?? ''}`, (request) => request.fulfill({ status: 404 }));
    for (const name of ['getHelp', 'privacy'] as const) {
      await page.goto(route(name, locale));
      await page.waitForLoadState('networkidle');
      await expect(page.getByText(words('title'))).toBeHidden();
      await expect(page.getByRole('button', { name: words('keep') })).toBeHidden();
      await expect(page.getByRole('button', { name: words('forget') })).toBeHidden();
    }
  });
}

test('the first page of a browser in English finds in the list that was kept in Spanish, and says that it is a copy, and from when', async ({
  page,
  context,
}) => {
  await keepNumbers(page, at, 'es');
  const said = await copySentence(page, 'es');
  await page.goto(at('/#choose'));
  await context.setOffline(true);
  await page.locator('#place').fill('honduras');
  await expect(page.locator('.found a[href="tel:170"]').first()).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
  await context.setOffline(false);
});

test('each language is kept beside the other, and opens in its own', async ({ page, context }) => {
  for (const locale of LOCALES) await keepNumbers(page, at, locale);
  // What the browser's own cache still has is no copy.
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await context.setOffline(true);
  for (const locale of LOCALES) {
    for (const path of [href('getHelp', locale, 'hn'), href('getHelp', locale), href('home', locale), locale === 'en' ? '/help/' : '/ayuda/']) {
      await page.goto(at(path));
      expect(await page.evaluate(() => document.documentElement.lang), path).toBe(locale);
      await expect(page.getByText(await copySentence(page, locale)), path).toBeVisible();
    }
  }
  await page.goto(at('/'));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await context.setOffline(false);
});

test('a page that the browser translated keeps the numbers in its own language', async ({ page, context }) => {
  await page.goto(route('getHelp', 'es'));
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await page.locator('[data-keep]').click();
  await expect(page.getByText(offlineWords('es')('kept'))).toBeVisible();
  await context.setOffline(true);
  await page.goto(route('getHelp', 'es', 'hn'));
  await expect(page.locator('main a[href="tel:170"]').first()).toBeVisible();
  await context.setOffline(false);
});
