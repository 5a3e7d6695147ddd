import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { foundByAxe } from '../support/axe.ts';
import { heldBack } from '../support/held-back.ts';
import { at, route, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';

/* "Look at an offer" with the ten questions of tests/fixture/content/offer.yaml: who, office, place, pay … */
const words = (locale: Locale, key: string, blanks?: Record<string, string>): string => string(locale, 'offer', key, blanks);
const mark = (page: Page, id: string, answer: 'known' | 'unknown' | 'off') => page.locator(`label:has([name="${id}"][value="${answer}"])`).click();
const make = (page: Page, locale: Locale) => page.getByRole('button', { name: words(locale, 'ask.make') }).click();
const heading = (page: Page, locale: Locale) => page.getByRole('heading', { name: words(locale, 'sheet.title'), exact: true });
/** The questions that the sheet still has, and what it shows to someone, by their names. */
const sheet = (page: Page): Promise<{ ask: string[]; show: string[] }> =>
  page.evaluate(() => {
    const shown = (name: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].filter((one) => one.offsetParent !== null).map((one) => one.dataset[name] ?? '');
    return { ask: shown('ask'), show: shown('show') };
  });
const ALL = ['who', 'office', 'place', 'pay', 'contract', 'money', 'papers', 'interview', 'photos', 'return'];
const without = (...ids: string[]): string[] => ALL.filter((id) => !ids.includes(id));
const ready = async (page: Page): Promise<void> => {
  // The script has shut the countries that nobody chose.
  await expect(page.locator('[data-checker="mx"]')).toBeHidden();
};
const nothingMarked = async (page: Page): Promise<void> => {
  await expect(page.locator('.offer :checked:not(option)')).toHaveCount(0);
  expect(await page.locator('.offer select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(['', '']);
  expect(await sheet(page)).toEqual({ ask: ALL, show: [] });
};

for (const locale of LOCALES) {
  test(`what she knows leaves the sheet, what sounds wrong is for showing to someone, all else is to be asked, in ${locale}`, async ({ page }) => {
    await page.goto(route('offer', locale));
    await ready(page);
    expect(await sheet(page)).toEqual({ ask: ALL, show: [] });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const outside = () => page.evaluate(() => [location.href, document.title, history.length, localStorage.length, sessionStorage.length]);
    const before = await outside();
    await mark(page, 'who', 'known');
    await mark(page, 'office', 'unknown');
    await mark(page, 'pay', 'off');
    await make(page, locale);
    await expect(heading(page, locale)).toBeFocused();
    await expect(heading(page, locale)).toBeInViewport();
    expect(await sheet(page)).toEqual({ ask: without('who', 'pay'), show: ['pay'] });
    await expect(page.getByText(words(locale, 'sheet.showWords'))).toBeVisible();
    for (const id of ALL) await mark(page, id, 'known');
    expect(await sheet(page)).toEqual({ ask: [], show: [] });
    await expect(page.getByText(words(locale, 'sheet.askNone'))).toBeVisible();
    await page.getByRole('button', { name: words(locale, 'ask.clear') }).click();
    await nothingMarked(page);
    expect(requests).toEqual([]);
    expect(await outside()).toEqual(before);
  });

  test(`a country shows who can check it there, that of where she is first, and says so, in ${locale}`, async ({ page }) => {
    await page.goto(route('offer', locale));
    await ready(page);
    await page.getByLabel(words(locale, 'check.there')).selectOption('mx');
    await page.getByLabel(words(locale, 'check.here')).selectOption('hn');
    await expect(page.locator('details.checker:visible > summary')).toHaveText(['Honduras', locale === 'es' ? 'México' : 'Mexico']);
    const [here, there] = [page.locator('[data-checker="hn"]'), page.locator('[data-checker="mx"]')];
    await expect(here.getByText(words(locale, 'check.noRegistry'))).toBeVisible();
    await expect(here.locator('a[href="tel:170"]')).toBeVisible();
    await expect(there.getByRole('link', { name: 'example.org/a-list' })).toBeVisible();
    await expect(page.locator('.sheet [role="status"]')).toHaveText(
      words(locale, 'check.shown', { countries: locale === 'es' ? 'Honduras, México' : 'Honduras, Mexico' }),
    );
    expect(await foundByAxe(page)).toEqual([]);
    await page.getByLabel(words(locale, 'check.here')).selectOption('other');
    await expect(page.getByText(words(locale, 'check.otherWords'))).toBeVisible();
    await expect(here).toBeHidden();
  });

  test(`the keyboard alone marks a question and makes the sheet, in ${locale}`, async ({ page }) => {
    await page.goto(route('offer', locale));
    await ready(page);
    await page.locator('[name="who"]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(heading(page, locale)).toBeFocused();
    expect(page.url()).toBe(route('offer', locale));
    expect(await sheet(page)).toEqual({ ask: without('who'), show: ['who'] });
  });

  test(`its printed page is the sheet alone, with a line to write on for each point and the first numbers, in ${locale}`, async ({ page }) => {
    await page.goto(route('offer', locale));
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    await expect(heading(page, locale)).toBeVisible();
    await expect(page.locator('.questions, .offer-opening > :not(h1), .closing, [data-print], select').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-ask] .blank').filter({ visible: true })).toHaveCount(ALL.length);
    await expect(page.locator('.shows')).toBeVisible();
    await expect(page.locator('.reach .on-paper b')).toHaveCount(2);
    await expect(page.locator('.reach .on-paper')).toBeVisible();
    expect((await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES)
    test(`the page is the sheet, and has nothing that does nothing, in ${locale}`, async ({ page }) => {
      await page.goto(route('offer', locale));
      await expect(page.locator('[data-ask]').filter({ visible: true })).toHaveCount(ALL.length);
      await expect(page.locator('.offer :is(input, select, button)').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByText(words(locale, 'ask.paper'), { exact: true })).toBeVisible();
      await page.locator('[data-checker="mx"] > summary').click();
      await expect(page.getByRole('link', { name: 'example.org/a-list' })).toBeVisible();
    });
});

test('nothing that was marked comes back: not on reload, not by “Back”, not in a second tab', async ({ page, context }) => {
  const marked = async (): Promise<void> => {
    await ready(page);
    await mark(page, 'who', 'off');
    await page.locator('[name="here"]').selectOption('hn');
    expect(await sheet(page)).toEqual({ ask: without('who'), show: ['who'] });
  };
  await page.goto(route('offer', 'es'));
  await marked();
  await page.reload();
  await ready(page);
  await nothingMarked(page);
  await marked();
  await page.goto(route('guides', 'es'));
  await page.goBack();
  await ready(page);
  await nothingMarked(page);
  await marked();
  const other = await context.newPage();
  await other.goto(route('offer', 'es'));
  await ready(other);
  await nothingMarked(other);
});

test('a message that comes in loses nothing, and leaving empties the page itself', async ({ page }) => {
  await page.goto(route('offer', 'en'));
  await ready(page);
  await mark(page, 'money', 'off');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await sheet(page)).toEqual({ ask: without('money'), show: ['money'] });
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await nothingMarked(page);
});

test('what she marks before the script comes counts, and pressing early sends nothing anywhere', async ({ page }) => {
  const comes = await heldBack(page, /offer[^/]*\.js$/);
  await page.goto(route('offer', 'en'), { waitUntil: 'commit' });
  await mark(page, 'papers', 'off');
  await page.getByRole('button', { name: words('en', 'ask.make') }).click({ noWaitAfter: true });
  expect(page.url()).toBe(route('offer', 'en'));
  comes();
  await ready(page);
  expect(await sheet(page)).toEqual({ ask: without('papers'), show: ['papers'] });
});

test('in a discreet visit the sheet follows too, and is empty when the page is shown again', async ({ page }) => {
  await page.goto(route('home', 'es'));
  await page.locator('[data-turn-discreet]').first().click();
  await tapLink(page, href('offer', 'es'));
  await shows(page, route('offer', 'es'));
  await ready(page);
  await mark(page, 'place', 'off');
  expect(await sheet(page)).toEqual({ ask: without('place'), show: ['place'] });
  await tapLink(page, href('try', 'es'));
  await shows(page, at(href('try', 'es')));
  await tapLink(page, href('offer', 'es'));
  await shows(page, route('offer', 'es'));
  await ready(page);
  await nothingMarked(page);
});
