import { expect } from '@playwright/test';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { storyPath } from '../support/a-story.ts';
import { LOCALES } from '#/domain/locale.ts';
import { at, route } from '../support/pages.ts';

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

for (const locale of LOCALES)
  test(`of home the picture comes with the page, after the numbers, stands above them and moves nothing, in ${locale}`, async ({ page }) => {
    const html = await (await page.request.get(route('home', locale))).text();
    const [words = '', rest = ''] = html.split(/(?=<picture>)/);
    expect(words).toContain('href="tel:');
    const places = async (): Promise<number[]> =>
      page.locator('h1, .country-numbers a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    await page.route(route('home', locale), (request) => request.fulfill({ body: words, contentType: 'text/html; charset=utf-8' }), { times: 1 });
    await page.goto(route('home', locale));
    const before = await places();
    expect(before.length).toBeGreaterThan(3);
    expect(rest).toContain('data:image/svg+xml,');
    await page.goto(route('home', locale));
    expect(await places()).toEqual(before);
    const picture = page.locator('.hero-picture');
    expect(await picture.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth > 0, image.currentSrc.slice(0, 5)])).toEqual([
      true,
      true,
      'data:',
    ]);
    const { y = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(before[0] ?? 0);
  });

/* What is painted of the list before its second styles have come. By less than this nothing moves to a browser that counts shifts, in pixels. */
const SEEN_TO_MOVE = 3;

for (const locale of LOCALES)
  test(`numbers of the list that are painted first stay where they are when the rest comes, in ${locale}`, async ({ page }) => {
    const address = route('getHelp', locale);
    const html = await (await page.request.get(address)).text();
    const second = html.indexOf('<style', html.indexOf('<style') + 1);
    const corners = async (): Promise<number[]> =>
      page
        .locator('.places .number')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).flatMap(({ left, top, right, bottom }) => [left, top, right, bottom]));
    await page.route(address, (request) => request.fulfill({ body: html.slice(0, second), contentType: 'text/html; charset=utf-8' }), { times: 1 });
    await page.goto(address);
    const first = await corners();
    expect(first.length).toBeGreaterThan(3);
    await page.goto(address);
    const then = await corners();
    expect(first.map((one, at) => Math.abs(one - (then[at] ?? 0))).filter((moved) => moved >= SEEN_TO_MOVE)).toEqual([]);
  });
