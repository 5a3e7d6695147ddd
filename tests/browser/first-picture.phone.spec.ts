import { expect } from '@playwright/test';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { storyPath } from '../support/a-story.ts';
import { at } from '../support/pages.ts';

/* The drawing that is seen first is asked for before the page comes to it; on a slow line the page itself is still on its way then. */
for (const [name, path] of [
  ['the news', href('news', 'es')],
  ['a story', storyPath('es')],
] as const)
  test(`of ${name} the drawing that is seen first is asked for first, and once`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at(path), { waitUntil: 'networkidle' });
    const shown = await page
      .locator('img[loading="eager"]')
      .first()
      .evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname);
    await expect(page.locator('head > link[rel="preload"][as="image"]')).toHaveAttribute('href', shown);
    const drawings = asked.filter((one) => one.startsWith('/d/'));
    expect(drawings[0]).toBe(shown);
    expect(drawings.filter((one) => one === shown)).toHaveLength(1);
  });
