import sharp from 'sharp';
import { expect, type CDPSession, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { LOCALES } from '#/domain/locale.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { at, pageKinds, string } from '../support/pages.ts';
import { tapLink } from '../support/shown.ts';

/* "Leave now" with more than one finger on the glass, on a page made larger with two of them, and under a program that darkens pages. */
const EXIT = site.exit.es.url;

interface Point {
  x: number;
  y: number;
}

const open = async (page: Page, path = storyPath('es')): Promise<{ exit: Point; text: Point; session: CDPSession }> => {
  await neutral(page);
  await page.goto(at(path));
  const box = await page.locator('.bar [data-exit]').boundingBox();
  if (!box) throw new Error('The exit is not on the screen.');
  return {
    exit: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    text: { x: 120, y: 200 },
    session: await page.context().newCDPSession(page),
  };
};
/** Sets fingers down, moves or lifts them, each by its number; set down, those that are on the glass already are named too. */
const fingers = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: Record<number, Point>): Promise<unknown> =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: Object.entries(points).map(([id, point]) => ({ ...point, id: Number(id) })) });

test('a thumb on the exit and another finger on the text, both lifted, the text’s first: it leaves', async ({ page }) => {
  const { exit, text, session } = await open(page);
  await fingers(session, 'touchStart', { 1: exit });
  await fingers(session, 'touchStart', { 1: exit, 2: text });
  await fingers(session, 'touchEnd', { 2: text });
  expect(page.url()).toBe(at(storyPath('es')));
  await fingers(session, 'touchEnd', { 1: exit });
  await expect(page).toHaveURL(EXIT);
});

test('the same, the thumb lifted first: it leaves at once', async ({ page }) => {
  const { exit, text, session } = await open(page);
  await fingers(session, 'touchStart', { 1: exit });
  await fingers(session, 'touchStart', { 1: exit, 2: text });
  await fingers(session, 'touchEnd', { 1: exit });
  await expect(page).toHaveURL(EXIT);
});

test('a finger that rests on the text, then the thumb on the exit: it leaves', async ({ page }) => {
  const { exit, text, session } = await open(page);
  await fingers(session, 'touchStart', { 2: text });
  await fingers(session, 'touchStart', { 1: exit, 2: text });
  await fingers(session, 'touchEnd', { 1: exit });
  await expect(page).toHaveURL(EXIT);
});

test('the other finger moves as to scroll or to pinch while the thumb is on the exit: it leaves when the thumb is lifted', async ({ page }) => {
  const { exit, text, session } = await open(page);
  await fingers(session, 'touchStart', { 1: exit });
  await fingers(session, 'touchStart', { 1: exit, 2: text });
  for (const y of [180, 140, 90, 40]) await fingers(session, 'touchMove', { 1: exit, 2: { x: text.x, y } });
  await fingers(session, 'touchEnd', { 1: exit });
  await expect(page).toHaveURL(EXIT);
});

test('two fingers on the exit, one lifted: it leaves', async ({ page }) => {
  const { exit, session } = await open(page);
  const beside = { x: exit.x - 20, y: exit.y };
  await fingers(session, 'touchStart', { 1: exit });
  await fingers(session, 'touchStart', { 1: exit, 2: beside });
  await fingers(session, 'touchEnd', { 2: beside });
  await expect(page).toHaveURL(EXIT);
});

test('a pen that hovers over the exit stays, and one that slips on it leaves: a pen is as good as two fingers', async ({ page }) => {
  const { exit, session } = await open(page);
  const pen = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', { x, y }: Point): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'pen', ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }) });
  await pen('mouseMoved', exit);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(at(storyPath('es')));
  await pen('mousePressed', exit);
  await pen('mouseReleased', { x: exit.x + 12, y: exit.y - 5 });
  await expect(page).toHaveURL(EXIT);
});

test('two fingers on the text that end on it, with none on the exit: nothing happens', async ({ page }) => {
  const { text, session } = await open(page);
  await fingers(session, 'touchStart', { 1: text, 2: { x: text.x, y: text.y + 90 } });
  await fingers(session, 'touchEnd', {});
  await page.waitForTimeout(400);
  expect(page.url()).toBe(at(storyPath('es')));
});

test('a thumb that began on the exit and slid off it, with another finger down: nothing happens', async ({ page }) => {
  const { exit, text, session } = await open(page);
  await fingers(session, 'touchStart', { 1: exit });
  await fingers(session, 'touchStart', { 1: exit, 2: text });
  const off = { x: exit.x, y: exit.y - 160 };
  await fingers(session, 'touchMove', { 1: off, 2: text });
  await fingers(session, 'touchEnd', { 1: off });
  await fingers(session, 'touchEnd', { 2: text });
  await page.waitForTimeout(400);
  expect(page.url()).toBe(at(storyPath('es')));
});

for (const locale of LOCALES) {
  for (const kind of ['country', 'part'] as const) {
    for (const [scale, width] of [
      [1.5, 360],
      [3, 360],
      [2, 1024],
    ] as const) {
      test(`a ${kind} page that two fingers made ${scale} times larger, ${width} px wide, shows the exit whole and as large as before, in ${locale}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 640 });
        const { session } = await open(page, pageKinds(locale)[kind] ?? '');
        const exit = page.locator('.bar [data-exit]');
        const before = await exit.boundingBox();
        await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
        await page.evaluate(() => {
          scrollTo(30, 400);
        });
        const seen = (): Promise<{ inSight: boolean; isAsLarge: boolean }> =>
          exit.evaluate((link, whole) => {
            const { left, right, top, bottom, height } = link.getBoundingClientRect();
            const view = visualViewport;
            if (!view) throw new Error('There is no visual viewport.');
            const inSight =
              left >= view.offsetLeft - 1 &&
              top >= view.offsetTop - 1 &&
              right <= view.offsetLeft + view.width + 1 &&
              bottom <= view.offsetTop + view.height + 1;
            // In the header of a wide screen the button fills a row that is two px higher.
            return { inSight, isAsLarge: Math.abs(height * view.scale - whole) <= 2.5 };
          }, before?.height ?? 0);
        await expect.poll(seen).toEqual({ inSight: true, isAsLarge: true });
        // And it is the exit that is there.
        const middle = await exit.evaluate((link) => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('[data-exit]') !== null;
        });
        expect(middle).toBe(true);
        await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
        await expect.poll(async () => (await exit.boundingBox())?.y).toBe(before?.y);
      });
    }
  }
}

for (const locale of LOCALES)
  test(`the exit stays in sight above a keyboard that lies over the page, as on an iPhone, and stands where it stood once that is gone, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at(pageKinds(locale)['check of a number'] ?? ''));
    const exit = page.locator('.bar [data-exit]');
    const before = await exit.boundingBox();
    /** A keyboard over the page leaves so much of it to be seen, from so far down. */
    const seen = (height: number, offsetTop = 0): Promise<void> =>
      page.evaluate(
        (shown) => {
          for (const [name, value] of Object.entries(shown)) Object.defineProperty(visualViewport, name, { configurable: true, get: () => value });
          visualViewport?.dispatchEvent(new Event('resize'));
        },
        { height, offsetTop },
      );
    for (const [height, down] of [
      [300, 0],
      [300, 120],
    ] as const) {
      await seen(height, down);
      const box = await exit.boundingBox();
      expect(box?.y).toBeGreaterThan(down);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(down + height);
      expect(box?.height).toBe(before?.height);
      expect(
        await exit.evaluate((link) => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('[data-exit]') === link;
        }),
      ).toBe(true);
    }
    // The browser's own bars are no keyboard.
    await seen(640 - 85);
    expect(await exit.boundingBox()).toEqual(before);
    await seen(640);
    expect(await exit.boundingBox()).toEqual(before);
  });

test('where the page becomes lower with the keyboard, as on Android, the exit stands at its foot, and nothing moves it', async ({ page }) => {
  await page.goto(at('/es/pedir-ayuda/'));
  await page.setViewportSize({ width: 360, height: 320 });
  await expect.poll(async () => (await page.locator('.bar').boundingBox())?.y).toBeGreaterThan(200);
  expect(await page.locator('.bar').evaluate(({ style }: HTMLElement) => style.transform)).toBe('');
});

test('on a page that two fingers made larger, what is said of a page that has not come is in sight, above the exit', async ({ page }) => {
  await page.goto(at('/es/pedir-ayuda/'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  await page.route(at('/es/senales/'), (request) => request.abort());
  await tapLink(page, '/es/senales/');
  const again = page.getByRole('button', { name: string('es', 'exit', 'shown.again') });
  const seen = (): Promise<boolean> =>
    again.evaluate((button) => {
      const [{ left, right, top, bottom }, exit] = [button.getBoundingClientRect(), document.querySelector('.bar')?.getBoundingClientRect()];
      const view = visualViewport;
      if (!view || !exit) throw new Error('There is no visual viewport, or no bar.');
      return (
        left >= view.offsetLeft &&
        right <= view.offsetLeft + view.width &&
        top >= view.offsetTop &&
        bottom <= exit.top &&
        document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === button
      );
    });
  await expect.poll(seen).toBe(true);
  // Not larger, it stands where it stood.
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await expect.poll(() => page.locator('.above-bar').evaluate(({ style: { transform, inlineSize } }) => transform + inlineSize)).toBe('');
  await expect(again).toBeInViewport();
});

test('a program that makes the inside of pages visible again shows nothing once she has left', async ({ page }) => {
  await page.context().route(/^https:/, () => new Promise(() => undefined));
  await page.goto(at(storyPath('es')));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body, body * { visibility: visible !important; opacity: 1 !important }');
    document.adoptedStyleSheets = [sheet];
    document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
  });
  // Asked past the driver, which waits for the page that never comes.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  const { data: pixels } = await sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(new Set(pixels).size).toBeLessThanOrEqual(3);
});

test('what is tapped after she has left does nothing but leave: no switch, no link, no button of ours answers', async ({ page }) => {
  await page.context().route(/^https:/, () => new Promise(() => undefined));
  await page.goto(at('/es/senales/'));
  const after = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
    document.querySelector<HTMLElement>('[data-turn-discreet]')?.click();
    document.querySelector<HTMLElement>('main a[href^="/"]')?.click();
    document.querySelector<HTMLElement>('nav .skip')?.click();
    return [document.documentElement.dataset['visit'], window.name, location.href];
  });
  expect(after).toEqual(['ordinary', '', at('/es/senales/')]);
});
