import { expect, type Locator, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { SIGNS } from '#/kinds/scales/schema.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';
import { inOrder, onPaper } from '../support/paper.ts';

const opened = (page: Page): Locator => page.locator('.scale details[open]');
const signs = (page: Page): Locator => page.locator('.scale summary');

for (const locale of LOCALES) {
  const open = async (page: Page): Promise<void> => {
    await page.goto(route('scale-love', locale), { waitUntil: 'networkidle' });
  };

  test.describe(`without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('what she taps opens a sentence, a step and a way onwards; a slip of the finger closes again; nothing offers what needs a script', async ({
      page,
    }) => {
      await open(page);
      await signs(page).nth(4).click();
      await signs(page).nth(9).click();
      await expect(opened(page)).toHaveCount(2);
      await expect(
        opened(page)
          .first()
          .getByText(string(locale, 'scale', 'step')),
      ).toBeVisible();
      await signs(page).nth(4).dblclick();
      await signs(page).nth(9).click();
      await expect(opened(page)).toHaveCount(1);
      await expect(page.locator('[data-print]')).toBeHidden();
      await opened(page).getByRole('link').click();
      expect(page.url()).not.toBe(route('scale-love', locale));
    });
  });

  test(`where no script arrives, what she taps still opens, and no button is there that would do nothing, in ${locale}`, async ({ page }) => {
    await page.route(/\.js$/, (request) => request.abort());
    await open(page);
    await signs(page).nth(11).click();
    await expect(opened(page).getByRole('link')).toBeVisible();
    await expect(page.getByRole('button', { name: string(locale, 'scale', 'print') })).toBeHidden();
  });

  test(`by keyboard alone a sign opens, the focus stays on it, and its way onwards comes next, in ${locale}`, async ({ page }) => {
    await open(page);
    await signs(page).nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(signs(page).nth(2)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(opened(page).getByRole('link')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(signs(page).nth(3)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(opened(page)).toHaveCount(2);
  });

  test(`whatever she opens, nothing is asked for and neither address, title nor history changes, in ${locale}`, async ({ page }) => {
    await open(page);
    const about = (): Promise<unknown> => page.evaluate(() => [location.href, document.title, history.length, JSON.stringify(history.state)]);
    const before = await about();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const sign of await signs(page).all()) {
      await sign.click();
      const { height } = (await sign.boundingBox()) ?? { height: 0 };
      expect(height).toBeGreaterThanOrEqual(44);
    }
    await expect(opened(page)).toHaveCount(SIGNS);
    expect(await about()).toEqual(before);
    expect(asked).toEqual([]);
  });

  test(`what she opened is closed when she goes, and after “Back”; a message that comes in closes nothing, in ${locale}`, async ({ page }) => {
    await open(page);
    await signs(page).nth(1).click();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(opened(page)).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(opened(page)).toHaveCount(0);
    await signs(page).nth(1).click();
    await opened(page).getByRole('link').click();
    await page.waitForURL((url) => url.href !== route('scale-love', locale));
    await page.goBack();
    await expect(signs(page)).toHaveCount(SIGNS);
    await expect(opened(page)).toHaveCount(0);
  });

  test(`in a discreet visit a scale that is come back to is closed, and closes what is opened then, in ${locale}`, async ({ page }) => {
    await open(page);
    await page.locator('[data-turn-discreet]').click();
    await signs(page).nth(1).click();
    const address = page.url();
    await page.locator('.back a').click();
    await expect(signs(page)).toHaveCount(0);
    await page.locator('[data-back]').click();
    await expect(signs(page)).toHaveCount(SIGNS);
    await expect(opened(page)).toHaveCount(0);
    expect(page.url()).toBe(address);
    await signs(page).nth(1).click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(opened(page)).toHaveCount(0);
  });

  test(`the button prints, and on paper stands every sign with its step, whichever are open, and nothing to tap, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed');
    });
    await open(page);
    await signs(page).nth(3).click();
    await page.getByRole('button', { name: string(locale, 'scale', 'print') }).click();
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    const rungs = await page
      .locator('.rung')
      .evaluateAll((all) => all.map((rung) => [...rung.querySelectorAll('summary, p:not(.on)')].map((piece) => piece.textContent)));
    const paper = await onPaper(page);
    expect(paper.sheets).toBe(1);
    inOrder(paper, [...rungs.flat(), string(locale, 'scale', 'enough')]);
    const ways = await page.locator('.rung .on').allTextContents();
    const words = paper.printed.map((run) => run.words);
    expect(ways.filter((way) => words.includes(way.trim()))).toEqual([]);
  });
}
