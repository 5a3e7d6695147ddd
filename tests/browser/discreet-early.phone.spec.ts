import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { movedSoFar } from '../support/moved.ts';
import { allKinds, at, route, string } from '../support/pages.ts';
import { shows } from '../support/shown.ts';

/* The first taps of a visit on a bad line: before any file of ours has come, while one is stalled, and once the line is gone. */
const length = (page: Page): Promise<number> => page.evaluate(() => history.length);
const visit = (page: Page) => expect(page.locator('html'));
const SCRIPTS = /\/(?:_astro|once)\/.*\.js$/;
const SHOW = /\/_astro\/show\..*\.js$/;

/** Opens a page of numbers while some files are held back. Gives what lets them come. */
const openHeld = async (page: Page, path: string, files: RegExp): Promise<() => void> => {
  let come = (): void => undefined;
  const here = new Promise<void>((resolve) => (come = resolve));
  await page.route(files, async (request) => {
    await here;
    await request.continue().catch(() => undefined);
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.bar').waitFor();
  await visit(page).toHaveAttribute('data-visit', 'discreet');
  return come;
};
/** Taps the first country of the list without waiting for what it does. */
const tapCountry = (page: Page, locale: string): Promise<string> =>
  page.evaluate((language) => {
    const link = document.querySelector<HTMLAnchorElement>('.places a[href$="/mx/"]');
    if (!link) throw new Error(`No country on the list in ${language}.`);
    link.click();
    return link.href;
  }, locale);

for (const locale of LOCALES) {
  const list = route('getHelp', locale);

  test(`a tap before any script of ours has come is a discreet one in ${locale}, once what shows pages is there`, async ({ page }) => {
    const come = await openHeld(page, list, SCRIPTS);
    const before = await length(page);
    const country = await tapCountry(page, locale);
    setTimeout(come, 1500);
    await shows(page, country);
    expect(page.url()).toBe(list);
    expect(await length(page)).toBe(before);
  });

  test(`where what shows pages never answers, a tap goes on after three seconds, in the place of the page, and says so, in ${locale}`, async ({
    page,
  }) => {
    await openHeld(page, list, SHOW);
    const before = await length(page);
    const country = await tapCountry(page, locale);
    await page.waitForTimeout(2000);
    expect(page.url()).toBe(list);
    await page.waitForURL(country, { timeout: 3000, waitUntil: 'commit' });
    await expect(page.getByText(string(locale, 'common', 'discreet.listed'))).toBeInViewport();
    expect(await length(page)).toBe(before);
    expect(await page.evaluate(() => window.name)).toBe('');
  });

  test(`of two taps while what shows pages is stalled, the last counts, in ${locale}`, async ({ page }) => {
    const come = await openHeld(page, list, SHOW);
    await tapCountry(page, locale);
    const guides = route('guides', locale);
    await page.evaluate((to) => document.querySelector<HTMLAnchorElement>(`.nav a[href="${new URL(to).pathname}"]`)?.click(), guides);
    setTimeout(come, 500);
    await shows(page, guides);
    await page.waitForTimeout(3000);
    await shows(page, guides);
    expect(page.url()).toBe(list);
  });

  test(`numbers that were seen in a discreet visit open again without a network, with their day; the list too, where it began, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(list);
    const [country, guides] = [at(`${new URL(list).pathname}mx/`), route('guides', locale)];
    await tapCountry(page, locale);
    await shows(page, country);
    const number = (await page.locator('main a[href^="tel:"]').first().getAttribute('href')) ?? 'none';
    await page.locator(`.nav a[href="${new URL(guides).pathname}"]`).evaluate((one: HTMLElement) => one.click());
    await shows(page, guides);
    await context.setOffline(true);
    await page.locator('main .back a').click();
    await shows(page, country);
    await expect(page.locator(`main a[href="${number}"]`).first()).toBeVisible();
    const words = (date: string): string => string(locale, 'exit', 'shown.asSeen', { date });
    await expect(page.getByText(words(locale === 'en' ? 'November 25, 2026' : '25 de noviembre de 2026'))).toBeInViewport();
    await page.locator('main .back a').click();
    await shows(page, list);
    await expect(page.locator('.places a').first()).toBeVisible();
    // What was not seen is not there.
    await page.locator(`.nav a[href="${new URL(guides).pathname}"]`).evaluate((one: HTMLElement) => one.click());
    await expect(page.getByText(string(locale, 'exit', 'shown.notArrived'))).toBeInViewport();
  });
}

test('where the line stalls, numbers that were seen are shown again within five seconds', async ({ page }) => {
  await page.goto(at('/es/pedir-ayuda/'));
  await tapCountry(page, 'es');
  await shows(page, at('/es/pedir-ayuda/mx/'));
  await page.route(/pedir-ayuda/, () => new Promise(() => undefined));
  await page.locator('main .back a').click();
  await expect(page.locator('.places a[href="/es/pedir-ayuda/mx/"]').first()).toBeVisible({ timeout: 5000 });
});

test('after the exit nothing of the numbers that were seen is left in memory for who comes “Back”', async ({ page, context }) => {
  await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
  await page.goto(at('/es/pedir-ayuda/'));
  await tapCountry(page, 'es');
  await shows(page, at('/es/pedir-ayuda/mx/'));
  await page.locator('.bar [data-exit]').click();
  await page.waitForURL(/^https:/);
  await page.goBack();
  expect(await page.locator('main a[href^="tel:"]').count()).toBe(0);
});

test('after a change of language the exit leads to the place that it names, by a tap and by the keys', async ({ page, context }) => {
  await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Sunny' }));
  for (const leave of [() => page.locator('.bar [data-exit]').click(), () => page.keyboard.press('Shift')]) {
    await page.goto(at('/es/pedir-ayuda/'));
    await page.locator('.tool[lang="en"]').click();
    await shows(page, at('/en/get-help/'));
    const named = (await page.locator('.bar [data-exit]').getAttribute('href')) ?? '';
    for (let press = 0; press < 3 && page.url().startsWith(at('/')); press += 1) await leave();
    await expect(page).toHaveURL(named);
  }
});

/** The kinds of page on which a visit is a discreet one by itself. */
const DISCREET: ReadonlySet<string> = new Set([
  'help',
  'country',
  'country without lines',
  'to take along',
  'all to take along',
  'exit',
  'check of a number',
]);

test.describe('a page of numbers that is seen before its end has come', () => {
  // The script at its end runs later here, which its hash forbids. Of what comes into sight from below browsers count nothing: a tall screen.
  test.use({ bypassCSP: true, viewport: { width: 412, height: 1600 } });

  for (const { kind, locale, path } of allKinds.filter(({ kind: one }) => DISCREET.has(one)))
    test(`${kind} in ${locale} moves nothing when it says that the visit is a discreet one`, async ({ page }) => {
      await page.route(at(path), async (asked) => {
        const answer = await asked.fetch();
        const html = await answer.text();
        const body = html.replace('<script data-show=', '<script type="late" data-show=').replace(/<script type="module"[^>]*><\/script>/g, '');
        await asked.fulfill({ response: answer, body });
      });
      await page.goto(at(path));
      await expect(page.locator('html')).not.toHaveAttribute('data-visit');
      console.log(await page.evaluate(() => [document.querySelector('.message')?.getBoundingClientRect().top]));
      await page.evaluate(async () => {
        const painted = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
        await painted();
        const late = document.querySelector('script[type="late"]');
        const script = document.createElement('script');
        script.dataset['show'] = late?.getAttribute('data-show') ?? '';
        script.textContent = late?.textContent ?? '';
        document.body.append(script);
        await painted();
      });
      await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
      expect(await movedSoFar(page)).toBe(0);
    });
});
