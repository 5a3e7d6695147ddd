import { expect, test } from '@playwright/test';
import { isLocale, type Locale } from '#/domain/locale.ts';
import { TEST_DAY } from '../support/test-site.ts';
import { at, pageKinds } from '../support/pages.ts';

/** Twelve views: each kind of page once, half of them on a phone, half in the dark, half in each language. */
const VIEWS: [kind: string, path: string, width: 360 | 1280, theme: 'light' | 'dark'][] = [
  ['gateway', '/#choose', 360, 'light'],
  ['not-found', '/nowhere/', 1280, 'dark'],
  ...(
    [
      ['home', 'es', 360, 'light'],
      ['help', 'en', 360, 'dark'],
      ['country', 'es', 1280, 'light'],
      ['guides', 'en', 1280, 'light'],
      ['guide', 'es', 360, 'light'],
      ['stories', 'en', 1280, 'dark'],
      ['part', 'es', 1280, 'light'],
      ['news', 'en', 360, 'dark'],
      ['post', 'es', 1280, 'dark'],
      ['search', 'en', 360, 'dark'],
    ] satisfies [string, Locale, 360 | 1280, 'light' | 'dark'][]
  ).map(([kind, locale, width, theme]): [string, string, 360 | 1280, 'light' | 'dark'] => [kind, pageKinds(locale)[kind] ?? 'none', width, theme]),
];

/** How far down a page is compared, in CSS pixels: what follows is more of the same, and the pictures are kept in git. */
const DEPTH = { 360: 3000, 1280: 1800 };

for (const [kind, path, width, theme] of VIEWS) {
  const language = path.split('/')[1] ?? '';
  test(`${kind}${isLocale(language) ? `, in ${language}` : ''}, ${width} wide, ${theme}, looks as it did`, async ({ page }) => {
    // What a page says of its own age, and of what is open now, hangs on the day.
    await page.clock.setFixedTime(`${TEST_DAY}T18:00:00Z`);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    // Twice: the site's own font is shown from the second page on.
    await page.goto(at(path), { waitUntil: 'networkidle' });
    await page.reload();
    const height = await page.evaluate(async () => {
      await document.fonts.ready;
      for (const image of document.images) {
        image.loading = 'eager';
        await image.decode();
      }
      return document.documentElement.scrollHeight;
    });
    await expect(page).toHaveScreenshot(`${kind}-${width}-${theme}.png`, {
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, DEPTH[width]) },
    });
  });
}

/** What is handed on as paper: the list, a country's numbers, a guide, a scale and a conversation. */
const SHEETS: [name: string, kind: string, locale: Locale][] = [
  ['list', 'help', 'es'],
  ['country', 'country', 'en'],
  ['guide', 'guide', 'es'],
  ['scale', 'scale', 'en'],
  ['replies', 'conversation', 'es'],
];
/** What a sheet of Letter has between its margins, in CSS pixels. */
const SHEET = { width: 720, height: 960 };

for (const [name, kind, locale] of SHEETS)
  test(`the first sheet of a ${kind}, in ${locale}, looks as it did`, async ({ page }) => {
    await page.clock.setFixedTime(`${TEST_DAY}T18:00:00Z`);
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    await page.setViewportSize(SHEET);
    await page.goto(at(pageKinds(locale)[kind] ?? 'none'), { waitUntil: 'networkidle' });
    await expect(page).toHaveScreenshot(`sheet-${name}.png`, { clip: { x: 0, y: 0, ...SHEET } });
  });
