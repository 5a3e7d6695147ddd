import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { at, route, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';

for (const locale of LOCALES) {
  const words = (path: string, blanks: Record<string, string> = {}): string => string(locale, 'common', path, blanks);
  const name = (page: { evaluate: (look: () => string) => Promise<string> }): Promise<string> => page.evaluate(() => window.name);

  test(`get help is discreet by itself in ${locale}: it says so where it begins, beside the way back, and keeps its title`, async ({ page }) => {
    await page.goto(route('getHelp', locale, 'mx'));
    const served = await page.title();
    const top = page.locator('main .back');
    await expect(top.getByRole('link', { name: words('back', { to: string(locale, 'help', 'country.all') }) })).toBeVisible();
    await expect(top).toContainText(words('discreet.from'), { useInnerText: true });
    await expect(page.getByText(words('discreet.listed'))).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
    expect(await name(page)).toBe('');
    await page.keyboard.press('Tab');
    expect(await page.title()).toBe(served);
  });

  test(`the way back to a page in the other language names it in that language, from ${locale}`, async ({ page }) => {
    const other = locale === 'en' ? 'es' : 'en';
    await page.goto(route('getHelp', locale, 'mx'));
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await page.keyboard.press('Tab');
    await tapLink(page, href('getHelp', other, 'mx'));
    await shows(page, route('getHelp', other, 'mx'));
    await expect(page.locator('main .back a [lang]')).toHaveText(heading);
    await expect(page.locator('main .back a [lang]')).toHaveAttribute('lang', locale);
  });

  test(`no page in ${locale} says that scripts are off while they run`, async ({ page }) => {
    for (const path of [route('home', locale), route('getHelp', locale), route('getHelp', locale, 'mx'), route('leaveNow', locale)]) {
      await page.goto(path);
      await expect(page.getByText(words('discreet.noScript')), path).toBeHidden();
    }
  });

  test(`elsewhere it begins with one tap in ${locale}, says so, and offers the way back`, async ({ page }) => {
    await page.goto(route('guides', locale));
    expect(await name(page)).toBe('');
    await expect(page.locator('.when-discreet').first()).toBeHidden();
    await page.getByRole('button', { name: words('discreet.turnOn') }).click();
    await expect(page.getByText(words('discreet.on'))).toBeVisible();
    await expect(page.getByRole('link', { name: words('back', { to: words('nav.home') }) })).toBeVisible();
    await expect(page).toHaveTitle(words('title.of', { title: words('quiet.guide'), site: 'Telar' }));
  });

  test(`the words of the bar stay the same when a visit becomes discreet, and so does the exit, in ${locale}`, async ({ page }) => {
    await page.goto(route('guides', locale));
    const before = await page.locator('.bar').innerText();
    await page.getByRole('button', { name: words('discreet.turnOn') }).click();
    await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
    expect(await page.locator('.bar').innerText()).toBe(before);
  });

  test(`a page that is typed into the tab of a discreet visit is an ordinary one in ${locale}, and offers the switch`, async ({ page }) => {
    await page.goto(route('getHelp', locale));
    await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
    await page.goto(route('guides', locale));
    await expect(page.locator('html')).toHaveAttribute('data-visit', 'ordinary');
    await expect(page.getByRole('button', { name: words('discreet.turnOn') })).toBeVisible();
  });

  test(`a reload goes on with a discreet visit in ${locale}, whose page has its quiet title from the start`, async ({ page }) => {
    await page.goto(route('guides', locale));
    await page.getByRole('button', { name: words('discreet.turnOn') }).click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
    await expect(page).toHaveTitle(words('title.of', { title: words('quiet.guide'), site: 'Telar' }));
  });

  test(`search results obey it in ${locale}: the list of pages to walk back through does not grow`, async ({ page }) => {
    await page.goto(route('getHelp', locale));
    await page
      .getByRole('banner')
      .getByRole('link', { name: words('nav.search') })
      .click();
    await page.locator('[data-ready]').waitFor();
    const before = await page.evaluate(() => history.length);
    await page.getByRole('searchbox').fill(locale === 'en' ? 'passport' : 'pasaporte');
    await page
      .getByRole('main')
      .getByRole('link', { name: locale === 'en' ? /job offer/i : /oferta de trabajo/i })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale === 'en' ? /job offer/i : /oferta de trabajo/i);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(page.url()).toBe(route('getHelp', locale));
  });

  test(`a visit that began where she typed the address without its last slash goes back there without a network, in ${locale}`, async ({
    page,
    context,
  }) => {
    const typed = at(locale === 'en' ? '/help' : '/ayuda');
    await page.goto(typed);
    await shows(page, typed);
    await tapLink(page, href('getHelp', locale, 'mx'));
    await shows(page, route('getHelp', locale, 'mx'));
    await context.setOffline(true);
    await page.locator('main .back a').click();
    await shows(page, typed);
    // What would have been opened anew is an error of the browser's.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(string(locale, 'help', 'heading'));
    await expect(page.locator('body')).toHaveAttribute('data-address', typed);
    await context.setOffline(false);
  });

  test(`a link that leaves the site takes nothing along in ${locale}`, async ({ page, context }) => {
    await context.route(/^https?:\/\/(?!localhost)/, (request) => request.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
    await page.goto(route('getHelp', locale, 'mx'));
    await page.locator('summary').filter({ visible: true }).last().click();
    await page.locator('.facts ~ p a[href^="http"], article[id] a[href^="http"]:visible').first().click();
    await page.waitForURL(/^https?:\/\/(?!localhost)/);
    expect(await name(page)).toBe('');
  });
}

test('an ordinary visit stays ordinary: links make entries, and nothing is marked', async ({ page }) => {
  await page.goto(at('/es/'));
  const before = await page.evaluate(() => history.length);
  await page.locator('a.door').first().click();
  await page.waitForURL(at('/es/senales/'));
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  expect(await page.evaluate(() => window.name)).toBe('');
});
