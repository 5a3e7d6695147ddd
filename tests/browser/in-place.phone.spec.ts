import { expect, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { at, route, string } from '../support/pages.ts';

const card = (page: Page) => page.locator('.in-place');
const cite = (page: Page) => page.locator('main a.cite').first();
const term = (page: Page) => page.locator('main a.term').first();
const list = (page: Page) => page.locator('details.sources');
/** Until the script has begun: before that both are links. */
const begun = (page: Page) => expect(page.locator('[data-in-place][data-ready]')).toBeAttached();

for (const locale of LOCALES) {
  test.describe(`what a text names, in ${locale}`, () => {
    test('a source is shown where it is read, and Esc gives back the place', async ({ page }) => {
      await page.goto(route('images', locale));
      await begun(page);
      const address = page.url();
      await cite(page).click();
      await expect(card(page)).toContainText('A report that nobody wrote');
      await expect(list(page)).not.toHaveAttribute('open');
      await page.keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
      await expect(cite(page)).toBeFocused();
      expect(page.url()).toBe(address);
    });

    test('a tap beside it closes it, and so does its button; a pointer that rests opens nothing', async ({ page }) => {
      await page.goto(route('images', locale));
      await begun(page);
      await cite(page).hover();
      await term(page).hover();
      await expect(card(page)).toBeHidden();
      await cite(page).click();
      await expect(card(page)).toBeVisible();
      await page.locator('h1').click();
      await expect(card(page)).toBeHidden();
      await cite(page).click();
      await page.getByRole('button', { name: string(locale, 'learn', 'inPlace.close') }).click();
      await expect(card(page)).toBeHidden();
    });

    test('it is gone once she tabs on past it, so that it lies over nothing that she comes to', async ({ page }) => {
      await page.goto(route('images', locale));
      await begun(page);
      await cite(page).click();
      await page.getByRole('button', { name: string(locale, 'learn', 'inPlace.close') }).focus();
      await page.keyboard.press('Tab');
      await expect(card(page)).toBeHidden();
    });

    test('a word says what it means, in one request that does not tell which word, and leads to all of it', async ({ page }) => {
      await page.goto(route('images', locale));
      await begun(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await term(page).click();
      await expect(card(page)).toContainText(locale === 'en' ? 'A frame on which threads are crossed' : 'Un marco donde se cruzan hilos');
      await page.keyboard.press('Escape');
      await term(page).click();
      await expect(card(page)).toBeVisible();
      expect(asked).toEqual([`/terms/${locale}.json`]);
      await card(page).getByRole('link').click();
      await expect(page.locator('h3:target, h1')).not.toHaveCount(0);
      expect(new URL(page.url()).pathname).toBe(new URL(route('glossary', locale)).pathname);
    });

    test('a word leads to the glossary where its meaning does not come', async ({ page, context }) => {
      await context.route('**/terms/*.json', (request) => request.abort());
      await page.goto(route('images', locale));
      await begun(page);
      await term(page).click();
      await expect(page).toHaveURL(new RegExp(`${new URL(route('glossary', locale)).pathname}#\\d{6}$`));
    });

    test('what comes late does not take the place of a source that she opened since, nor lead away from numbers that she tapped', async ({
      page,
      context,
    }) => {
      let come = (): void => undefined;
      const late = new Promise<void>((resolve) => (come = resolve));
      await context.route('**/terms/*.json', async (request) => {
        await late;
        await request.abort();
      });
      await page.goto(route('images', locale));
      await begun(page);
      const list = route('getHelp', locale);
      await context.route(list, async (request) => {
        come();
        await new Promise((resolve) => setTimeout(resolve, 800));
        await request.continue();
      });
      await term(page).click();
      await cite(page).click();
      await expect(card(page)).toContainText('A report that nobody wrote');
      await page.keyboard.press('Escape');
      await term(page).click();
      await page.locator('.bar .to-numbers').click();
      await expect(page).toHaveURL(list);
    });

    test('a meaning that comes late leaves the source that she opened since, and her place on the page', async ({ page, context }) => {
      let come = (): void => undefined;
      const late = new Promise<void>((resolve) => (come = resolve));
      await context.route('**/terms/*.json', async (request) => {
        await late;
        await request.continue();
      });
      await page.goto(route('images', locale));
      await begun(page);
      await term(page).click();
      await cite(page).click();
      const answer = page.waitForResponse('**/terms/*.json');
      come();
      await answer;
      await page.waitForTimeout(300);
      await expect(card(page)).toContainText('A report that nobody wrote');
    });

    test('on a page that two fingers made larger the exit lies above it, and leaves', async ({ page, context }) => {
      await page.goto(route('images', locale));
      await begun(page);
      await cite(page).click();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      const isFree = (): Promise<boolean> =>
        page.locator('.bar [data-exit]').evaluate((exit) => {
          const { left, right, top, bottom } = exit.getBoundingClientRect();
          return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('[data-exit]') !== null;
        });
      for (const down of [0, 60, 120, 180, 240]) {
        await page.evaluate((y) => scrollTo(0, y), down);
        await expect.poll(isFree).toBe(true);
      }
      await expect(card(page)).toBeVisible();
    });

    test('it does not stand over the exit, which works while it is open', async ({ page }) => {
      await page.goto(route('images', locale));
      await begun(page);
      await cite(page).click();
      const [its, bar] = [await card(page).boundingBox(), await page.locator('.bar').boundingBox()];
      expect((its?.y ?? 0) + (its?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      await page.locator('.bar [data-exit]').click();
      await expect(page.locator('.in-place')).toHaveCount(0);
    });
  });

  test.describe(`what a text names, without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a source leads to its place in the list, which lies open; a word to its entry', async ({ page }) => {
      await page.goto(route('images', locale));
      await expect(card(page)).toBeHidden();
      await cite(page).click();
      await expect(page.locator('details.sources li').first()).toBeInViewport();
      await page.goto(route('images', locale));
      await term(page).click();
      expect(new URL(page.url()).pathname).toBe(new URL(route('glossary', locale)).pathname);
      await expect(page.locator('h3:target')).toBeInViewport();
    });
  });
}

test('in a discreet visit too a source is shown in place, and nothing tells of it', async ({ page }) => {
  await page.goto(at('/es/'));
  await page.locator('[data-turn-discreet]:visible').first().click();
  await page.evaluate(
    (to) => {
      const link = document.createElement('a');
      link.href = to;
      document.querySelector('main')?.append(link);
      link.click();
    },
    new URL(route('images', 'es')).pathname,
  );
  await begun(page);
  await cite(page).click();
  await expect(card(page)).toContainText('A report that nobody wrote');
  expect(new URL(page.url()).pathname).toBe('/es/');
});
