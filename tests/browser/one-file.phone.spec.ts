import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { HELP_LOCALES, LOCALES, type Locale } from '#/domain/locale.ts';
import { oneFileHref, oneFileName } from '#/routing/one-file.ts';
import { foundByAxe } from '../support/axe.ts';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { at, route, string } from '../support/pages.ts';
import { inSite } from '../support/site.ts';
import { pressBack } from '../support/visit.ts';
import { exitIn } from '../../site.config.ts';

/* The file that is taken along, opened as what it is: a file, with nothing behind it that answers. */
const fileOf = (locale: Locale, country?: string): string => pathToFileURL(inSite(`dist${oneFileHref(locale, country)}`)).href;
const exitLink = (page: Page, locale: Locale) => page.getByRole('link', { name: string(locale, 'common', 'exit.label'), exact: true });
/** All that the page asks for from now on, beside itself. */
const asking = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) asked.push(request.url());
  });
  return asked;
};
const honduras = (locale: Locale) => ({ en: 'Honduras', es: 'Honduras' })[locale];

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    for (const locale of LOCALES)
      test(`the file of all countries leads from the list to a country and its number, with no network, in ${locale}`, async ({ page, context }) => {
        const asked = asking(page);
        await context.setOffline(true);
        await page.goto(fileOf(locale));
        await expect(page).toHaveTitle(string(locale, 'help', 'file.title'));
        const list = page.locator('.places-in-file');
        await expect(list).toBeVisible();
        await expect(page.locator('section[id]:visible')).toHaveCount(0);
        await list.getByRole('link', { name: honduras(locale) }).click();
        const section = page.locator('section[id]:visible');
        await expect(section).toHaveCount(1);
        await expect(section.locator('h2')).toContainText(honduras(locale));
        await expect(section.locator('h2')).toBeInViewport();
        await expect(list).toBeHidden();
        await expect(section.locator('article a[href^="tel:"]').first()).toBeVisible();
        await page.getByRole('link', { name: string(locale, 'common', 'bar.numbers') }).click();
        await expect(list).toBeVisible();
        await expect(section).toHaveCount(0);
        expect(asked).toEqual([]);
      });

    test('its exit leaves from the file of a country', async ({ page }) => {
      await neutral(page);
      await page.goto(fileOf('es', 'hn'));
      await exitLink(page, 'es').click();
      await expect(page).toHaveURL(exitIn('es').url);
    });
  });

test('the exit leaves after a walk through the file, and “Back” does not show it', async ({ page }) => {
  await neutral(page);
  await page.goto('about:blank');
  await page.goto(fileOf('es'));
  const list = page.locator('.places-in-file');
  for (const index of [3, 5]) {
    await list.locator('a[href^="#"]').nth(index).click();
    await expect(page.locator('section[id]:visible')).toHaveCount(1);
    await page.locator('nav .toward').click();
    await expect(list).toBeVisible();
  }
  await list.locator('a[href^="#"]').nth(1).click();
  await exitLink(page, 'es').click();
  await expect(page).toHaveURL(exitIn('es').url);
  await pressBack(page);
  await expect(page).toHaveURL('about:blank');
});

test('the exit takes everything off the screen at once, before any answer has come', async ({ page }) => {
  await page.goto(fileOf('es', 'hn'));
  // It never comes: where it did, or failed, what the page had told got lost with it now and then.
  await page.route(exitIn('es').url, () => undefined);
  // The page tells what it shows: nobody can ask it once it has left.
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.evaluate(() => {
    new MutationObserver(() => {
      console.log(`${document.title}|${document.body.textContent}|${document.documentElement.style.visibility}`);
    }).observe(document.body, { childList: true });
  });
  await exitLink(page, 'es').click({ noWaitAfter: true });
  await expect.poll(() => told).toContain(`${exitIn('es').title}||hidden`);
});

test('three presses of Shift leave it too', async ({ page }) => {
  await neutral(page);
  await page.goto(fileOf('en'));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ShiftLeft');
  await expect(page).toHaveURL(exitIn('en').url);
});

test('once it is old it says so above and at each line’s age, and not before', async ({ page }) => {
  const made = /data-made=(\S+?)[\s>]/.exec(readFileSync(inSite(`dist${oneFileHref('es', 'hn')}`), 'utf8'))?.[1] ?? '';
  const old = string('es', 'help', 'age.old');
  const after = (days: number): Date => new Date(Date.parse(`${made}T00:00:00Z`) + days * 86_400_000);
  await page.clock.setFixedTime(after(90));
  await page.goto(fileOf('es', 'hn'));
  await expect(page.locator('[data-old]')).toBeHidden();
  expect(await page.locator('main').innerText()).not.toContain(old);
  await page.clock.setFixedTime(after(91));
  await page.goto(fileOf('es', 'hn'));
  await expect(page.locator('[data-old]')).toBeVisible();
  const ages = await page.locator('.age').allInnerTexts();
  expect(ages.length).toBeGreaterThan(1);
  for (const age of ages) expect(age).toContain(old);
});

for (const [what, country] of [
  ['all countries', undefined],
  ['one country', 'us'],
] as const) {
  test(`the file of ${what} needs no sideways scrolling at 320 px, nor with letters of double size at 360 px, its exit in sight`, async ({
    page,
  }) => {
    for (const path of country === undefined ? [fileOf('es'), ...[1, 2, 5].map((at) => `${fileOf('es')}#${at}`)] : [fileOf('es', country)]) {
      await page.setViewportSize({ width: 320, height: 560 });
      await page.goto('about:blank');
      await page.goto(path);
      for (const details of await page.locator('details').all()) await details.evaluate((one) => one.setAttribute('open', ''));
      const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 360, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await width()).toBeLessThanOrEqual(360);
      await expect(exitLink(page, 'es')).toBeInViewport({ ratio: 1 });
    }
  });

  test(`axe finds nothing in the file of ${what}, in either theme`, async ({ page }) => {
    await page.goto(fileOf('es', country));
    expect(await foundByAxe(page)).toEqual([]);
    if (country !== undefined) return;
    await page.locator('.places-in-file a[href^="#"]').first().click();
    expect(await foundByAxe(page)).toEqual([]);
  });
}

test('it is dark where the phone is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(fileOf('es', 'hn'));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(23, 18, 31)');
});

test('on paper it has its numbers and what is folded, and nothing that is pressed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(fileOf('es', 'hn'));
  await expect(page.locator('nav')).toBeHidden();
  await expect(page.locator('header i').first()).toBeHidden();
  await expect(page.locator('header b').first()).toBeVisible();
  await expect(page.locator('details p').first()).toBeVisible();
});

for (const locale of HELP_LOCALES)
  test(`opened from the site, where nothing is downloaded, it is a page with its exit and asks for nothing, in ${locale}`, async ({ page }) => {
    await neutral(page);
    const asked = asking(page);
    await page.goto(at(oneFileHref(locale)));
    await expect(page.locator('.places-in-file')).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('nav') ?? document.body).position)).toBe('fixed');
    await page.locator('.places-in-file a[href^="#"]').first().click();
    await expect(page.locator('section[id]:visible')).toHaveCount(1);
    expect(asked).toEqual([]);
    await page.locator('nav [data-exit]').click();
    await expect(page).toHaveURL(exitIn(locale).url);
  });

for (const [name, visit] of [
  ['a discreet visit', true],
  ['an ordinary one', false],
] as const)
  test(`in ${name} a link to it downloads it under its own name, and the page stays`, async ({ page }) => {
    const start = visit ? route('getHelp', 'es') : route('privacy', 'es');
    await page.goto(start);
    await page.locator(`html[data-visit="${visit ? 'discreet' : 'ordinary'}"]`).waitFor();
    await page.evaluate(
      ([href, download]) => {
        const link = Object.assign(document.createElement('a'), { href, download, textContent: 'take' });
        document.querySelector('main')?.prepend(link);
      },
      [oneFileHref('es', 'hn'), oneFileName('es')] as const,
    );
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'take' }).click()]);
    expect(download.suggestedFilename()).toBe('notas.html');
    expect(page.url()).toBe(start);
  });
