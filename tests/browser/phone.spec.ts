import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { allKinds, at, route } from '../support/pages.ts';
import { someOf } from '../support/some-of.ts';
import { voicesCome, withVoices } from '../support/voices.ts';
import { heldBack } from '../support/held-back.ts';

test.use({ mayBeMissing: /\/nowhere\// });

for (const { kind, locale, path } of allKinds) {
  test(`${kind} in ${locale} needs no sideways scrolling at 320 px, nor with letters of double size at 360 px, the bar in sight`, async ({
    page,
  }) => {
    const scrollWidth = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto(at(path));
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.skip, .hidden-visually'))
        // A table may be wider, in a box of its own that is scrolled by the keyboard too.
        .filter((element) => !element.parentElement?.closest('.scrolls[tabindex="0"]'))
        // What is drawn within a picture is cut where its frame is; whether the page scrolls is asked below.
        .filter((element) => !(element instanceof SVGElement && element.ownerSVGElement))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    expect(await scrollWidth()).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 360, height: 640 });
    for (const size of ['150%', '200%']) {
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      expect(await scrollWidth(), size).toBeLessThanOrEqual(360);
      for (const link of await someOf(page.locator('.bar a'))) {
        await expect(link).toBeInViewport({ ratio: 1 });
        expect(await link.evaluate((one) => one.scrollWidth <= one.clientWidth), `${size}: ${await link.innerText()}`).toBe(true);
      }
    }
  });
}

test('no country’s page is wider than a phone of 320 px, whatever the length of its numbers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await page.goto(at('/es/pedir-ayuda/'));
  const pages = await page.locator('.places a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(pages).toHaveLength(12);
  for (const path of pages) {
    await page.goto(at(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

for (const locale of LOCALES) {
  for (const [kind, under, more] of [
    ['home', '.hero-lead', false],
    ['getHelp', '.ask > .places', true],
  ] as const)
    test(`nothing on ${kind} moves under her finger when the finder’s script arrives late, in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      // The script comes when the test says so: after the first measure, however slow the machine.
      const comes = await heldBack(page, /Finder/);
      const below = page.locator(under);
      await page.goto(route(kind, locale), { waitUntil: 'commit' });
      await below.waitFor();
      await page.waitForFunction(() => getComputedStyle(document.querySelector('.bar') ?? document.body).position === 'fixed');
      const before = await below.boundingBox();
      comes();
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('Finder')));
      if (more) await page.locator('.finder .row').waitFor();
      await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      });
      expect(await below.boundingBox()).toEqual(before);
    });

  for (const width of [360, 1280]) {
    test(`a text does not move when a voice is found late, and stands close under its title where none is, in ${locale} at ${width} px`, async ({
      page,
    }) => {
      await withVoices(page, [{ lang: locale, localService: true }], true);
      await page.setViewportSize({ width, height: 640 });
      for (const path of [at(storyPath(locale)), route('guides', locale, locale === 'en' ? 'a-test-offer' : 'una-oferta-de-prueba')]) {
        await page.goto(path);
        const controls = page.locator('[data-listen]');
        const text = page.locator('.prose').first();
        await expect(controls).toBeHidden();
        const before = await text.boundingBox();
        // What is seen last above the text: beside it stands what helps to read.
        const above = await page
          .locator('.title-block, .summary, .pause, .guide-beside, .contents-of-guide')
          .evaluateAll(
            (boxes, top) => Math.max(...boxes.map((box) => box.getBoundingClientRect().bottom).filter((bottom) => bottom <= top)),
            before?.y ?? 0,
          );
        expect((before?.y ?? Number.NaN) - above).toBeLessThanOrEqual(70);
        await voicesCome(page);
        await expect(controls).toBeVisible();
        expect(await text.boundingBox()).toEqual(before);
      }
    });
  }
}
