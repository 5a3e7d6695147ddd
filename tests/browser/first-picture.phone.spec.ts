import { expect } from '@playwright/test';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { storyPath } from '../support/a-story.ts';
import { at } from '../support/pages.ts';

/* The drawing that is seen first is asked for before the page comes to it; on a slow line the page itself is still on its way then. */
for (const [name, path] of [
  ['home', href('home', 'es')],
  ['the news', href('news', 'es')],
  ['a story', storyPath('es')],
] as const)
  for (const width of [360, 1280])
    test(`of ${name}, ${width} px wide, the drawing that is seen first is asked for first, once, and no other in its place`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(at(path), { waitUntil: 'networkidle' });
      const preloaded = page.locator('head > link[rel="preload"][as="image"]');
      const meant = await preloaded.evaluateAll((all) =>
        all.filter((one) => matchMedia(one.getAttribute('media') ?? 'all').matches).map((one) => one.getAttribute('href') ?? ''),
      );
      expect(meant).toHaveLength(1);
      const shown = await page
        .locator('img[loading="eager"]')
        .first()
        .evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname);
      expect(meant).toEqual([shown]);
      const drawings = asked.filter((one) => one.startsWith('/d/'));
      expect(drawings[0]).toBe(shown);
      expect(drawings.filter((one) => one === shown)).toHaveLength(1);
      const others = await preloaded.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(drawings.filter((one) => one !== shown && others.includes(one))).toEqual([]);
    });
