import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { storyPath } from '../support/a-story.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { at, pageKinds } from '../support/pages.ts';

/* The thread beside what is read comes along as far as she has read: by her scroll alone, and never for those who want no motion. */

const WIDE = { width: 1280, height: 800 };

/** What draws the thread of a page, and how much of it there is, from 0 to 1. */
const drawn = (page: Page, thread: string): Promise<number> =>
  page
    .locator(thread)
    .first()
    .evaluate((one) => {
      const { transform } = getComputedStyle(one, '::before');
      return transform === 'none' ? 1 : new DOMMatrix(transform).d;
    });

const readTo = (page: Page, share: number): Promise<void> =>
  page.evaluate((part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)), share);

for (const { kind, pathIn, thread } of [
  { kind: 'part of a story', pathIn: (locale: Locale) => storyPath(locale, 1), thread: '.rail' },
  { kind: 'guide', pathIn: (locale: Locale) => pageKinds(locale)['guide'] ?? '', thread: '.contents-of-guide > .thread' },
])
  for (const locale of LOCALES)
    test.describe(`beside a ${kind}, in ${locale}`, () => {
      test.use({ viewport: WIDE });

      test('the thread comes along with her scroll, forth and back, and moves nothing else', async ({ page }) => {
        await page.goto(at(pathIn(locale)));
        const before = await drawn(page, thread);
        expect(before).toBeLessThan(0.9);
        await readTo(page, 0.5);
        await expect.poll(() => drawn(page, thread)).toBeGreaterThan(before + 0.1);
        await readTo(page, 1);
        await expect.poll(() => drawn(page, thread)).toBeGreaterThan(0.99);
        await readTo(page, 0);
        await expect.poll(() => drawn(page, thread)).toBeCloseTo(before, 1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDE.width);
      });

      test('the whole thread is there for those who want no motion', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(at(pathIn(locale)));
        expect(await drawn(page, thread)).toBe(1);
      });
    });
