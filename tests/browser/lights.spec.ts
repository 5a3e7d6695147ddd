import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { partsIn, seriesPath, storyPath } from '../support/a-story.ts';
import { at, string } from '../support/pages.ts';

/** Which of the lights beside the text are seen, from the first; what lies under another counts. */
const seen = (page: Page): Promise<boolean[]> =>
  page
    .locator('.lights > img')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity === '1' && getComputedStyle(one).display !== 'none'));

/** Brings the place of a light into the upper half of the window. @param light 1 for the second */
const readTo = async (page: Page, light: number): Promise<void> =>
  page
    .locator('.light-strip')
    .nth(light - 1)
    .evaluate((place) => scrollTo(0, place.getBoundingClientRect().top + scrollY - innerHeight * 0.3));

for (const locale of LOCALES) {
  test.describe(`beside a story, in ${locale}`, () => {
    test.use({ viewport: { width: 1280, height: 800 } });

    test('the room takes the light of what is read, forth and back, at once from one end to the other, and asks for nothing', async ({ page }) => {
      await page.goto(at(storyPath(locale)), { waitUntil: 'networkidle' });
      expect(await seen(page)).toEqual([true, false, false]);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await readTo(page, 1);
      await expect.poll(() => seen(page)).toEqual([true, true, false]);
      await readTo(page, 2);
      await expect.poll(() => seen(page)).toEqual([true, false, true]);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => seen(page)).toEqual([true, false, false]);
      expect(asked.filter((url) => url.includes('/d/'))).toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect.poll(() => seen(page)).toEqual([true, false, true]);
      expect(page.url()).toBe(at(storyPath(locale)));
    });

    test('the room stays in sight while the text passes it, no line of the text under it, and nothing is wider than the window', async ({ page }) => {
      await page.goto(at(storyPath(locale)));
      await readTo(page, 1);
      const room = page.locator('.lights');
      await expect(room).toBeInViewport({ ratio: 0.9 });
      const edge = await room.evaluate((one) => one.getBoundingClientRect().right);
      const under = await page
        .locator('.reader article :is(p, h1, h2, li, summary)')
        .evaluateAll((all, right) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().left < right).length, edge);
      expect(under).toBe(0);
      for (const width of [1000, 1100, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
      }
    });

    test('nothing fades for those who want no motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(at(storyPath(locale)));
      await expect(page.locator('.lights > img').nth(1)).toHaveCSS('transition-duration', '0s');
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await expect(page.locator('.lights > img').nth(1)).toHaveCSS('transition-duration', '0.6s');
    });
  });

  test.describe(`without scripts, in ${locale}`, () => {
    test.use({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });

    test('the first light stays, however far she reads', async ({ page }) => {
      await page.goto(at(storyPath(locale)));
      await page.keyboard.press('End');
      expect(await seen(page)).toEqual([true, false, false]);
    });
  });

  test(`on a small phone there is a band above the text and one where each light comes, which is fetched when it is near, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(at(storyPath(locale)));
    expect(await seen(page)).toEqual([true, false, false]);
    const strips = page.locator('.light-strip');
    await expect(strips).toHaveCount(2);
    for (const strip of await strips.all()) {
      await strip.scrollIntoViewIfNeeded();
      expect((await strip.boundingBox())?.height).toBe(92);
      await expect.poll(() => strip.locator('img').evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0)).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test(`the parts are one panel, below a part and on the page of the series, of which each piece leads to its part, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(at(storyPath(locale)));
    const pieces = page.locator('.sewn-parts > li');
    const total = partsIn(locale).filter(({ series }) => series.path === seriesPath(locale)).length;
    await expect(pieces).toHaveCount(total);
    const here = pieces.filter({ hasText: string(locale, 'texts', 'part.here') });
    await expect(here).toHaveAttribute('aria-current', 'page');
    await expect(here.getByRole('link')).toHaveCount(0);
    await page.goto(at(seriesPath(locale)));
    await expect(pieces).toHaveCount(total);
    const box = await pieces.nth(1).boundingBox();
    await page.locator('.sewn-parts').scrollIntoViewIfNeeded();
    expect(box?.width).toBeGreaterThan(300);
    // All of a piece is its link.
    await pieces.nth(1).click({ position: { x: (box?.width ?? 0) - 20, y: 20 } });
    await expect(page).toHaveURL(at(storyPath(locale)));
  });
}
