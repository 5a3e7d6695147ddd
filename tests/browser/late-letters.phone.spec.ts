import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { movedSoFar } from '../support/moved.ts';
import { pageKinds, at } from '../support/pages.ts';
import { walkPath } from '../support/walk.ts';

/* A first visit on a slow line: the site's own letters are late, or never come. */

/** The pages whose headings are in the display face. */
const shownIn = (locale: (typeof LOCALES)[number]): Record<string, string | undefined> => {
  const { home, stories, news, 'list of what to try': tries } = pageKinds(locale);
  return { home, stories, news, tries, part: storyPath(locale), walk: walkPath(locale) };
};

/** Has the font wait until it is let go, and of a page that has it `swap` in place of `optional`: what would move then, moves. */
const holdLetters = async (page: Page): Promise<() => void> => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((go) => (letGo = go));
  await page.route(/\.woff2$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.route(at('/**'), async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const answer = await route.fetch();
    const html = await answer.text();
    expect(html).toContain('font-display:optional');
    // The policy names the hash of the style as it was.
    const body = html.replace('font-display:optional', 'font-display:swap').replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response: answer, body });
  });
  return letGo;
};

/** The families that the title is drawn in. */
const lettersOfTitle = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
};

for (const locale of LOCALES)
  for (const width of [360, 1280])
    for (const [kind, path] of Object.entries(shownIn(locale)))
      test(`while its own letters are late ${kind} is in Noto Serif, and nothing moves as they come, at ${width} px in ${locale}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: width < 900 ? 640 : 800 });
        const letGo = await holdLetters(page);
        await page.goto(at(path ?? ''), { waitUntil: 'domcontentloaded' });
        await expect.poll(() => lettersOfTitle(page)).toEqual(['Noto Serif']);
        const before = await page.locator('h1').boundingBox();
        letGo();
        await expect.poll(() => lettersOfTitle(page)).toEqual([expect.stringMatching(/^Fraunces/)]);
        expect(await page.locator('h1').boundingBox()).toMatchObject({ y: before?.y, height: before?.height });
        expect(await movedSoFar(page)).toBeLessThanOrEqual(0.001);
      });
