import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { onPaper } from '../support/paper.ts';
import { at, route, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';
import { answers, choose, openWalk, sceneHeading, STOP, walkPath } from '../support/walk.ts';
import { site } from '../../site.config.ts';

const words = (locale: Locale, key: string): string => string(locale, 'walk', key);
const WIDE = { width: 1280, height: 800 };

/** Walks to an end by the first choices, and gives their words. */
const toAnEnd = async (page: Page): Promise<string[]> => {
  const taken: string[] = [];
  while ((await answers(page).count()) > 0) {
    taken.push(await answers(page).first().innerText());
    await choose(answers(page).first());
  }
  return taken;
};

/** How many colours a square shows: one, where its drawing is missing. */
const coloursOf = (page: Page): Promise<number[]> =>
  page.locator('canvas.square').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one as HTMLCanvasElement;
      const { data } = (one as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
      const colours = new Set<string>();
      for (let index = 0; index < data.length; index += 4 * 61) colours.add([...data.slice(index, index + 4)].join());
      return colours.size;
    }),
  );

for (const locale of LOCALES) {
  test(`at an end the way that was taken is a cloth: each scene with its drawing and what was done there, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.way-sewn')).toHaveCount(0);
    const taken = await toAnEnd(page);
    await expect(page.getByRole('heading', { name: words(locale, 'sewn.title') })).toBeVisible();
    expect(await page.locator('.squares > li > p').allInnerTexts()).toEqual(taken);
    await expect(page.locator('.squares > li')).toHaveCount(taken.length + 1);
    for (const colours of await coloursOf(page)) expect(colours).toBeGreaterThan(3);
    // One step back, and there is none any more.
    await page.getByRole('button', { name: words(locale, 'back') }).press('Enter');
    await expect(page.locator('.way-sewn')).toHaveCount(0);
  });

  test(`drawings that come after the end was reached are sewn into the cloth all the same, in ${locale}`, async ({ page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\.svg$/, async (request) => {
      await held;
      await request.continue();
    });
    await page.goto(at(walkPath(locale)), { waitUntil: 'commit' });
    await page.locator('[data-walk][data-ready]').waitFor();
    await toAnEnd(page);
    await expect(page.locator('canvas.square').first()).toBeAttached();
    expect(Math.max(...(await coloursOf(page)))).toBeLessThan(4);
    come();
    await expect.poll(async () => Math.min(...(await coloursOf(page)))).toBeGreaterThan(3);
  });

  test(`a turn that was not taken leads on from its scene, and the cloth of that way has it, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await toAnEnd(page);
    const before = await page.evaluate(() => [location.href, document.title, history.length]);
    const open = page.locator('.squares > li').nth(1).locator('.untaken button').first();
    const said = await open.innerText();
    await open.press('Enter');
    await expect(sceneHeading(page)).toBeFocused();
    await expect(sceneHeading(page)).toContainText(string(locale, 'walk', 'scene', { number: '3' }));
    await expect(page.locator('.way-sewn')).toHaveCount(0);
    expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
    await toAnEnd(page);
    await expect(page.locator('.squares > li').nth(1).locator('> p')).toHaveText(said);
  });

  test(`whatever was walked, sewing it asks nobody for anything, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await toAnEnd(page);
    await page.locator('.untaken button').first().press('Enter');
    await toAnEnd(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });

  test(`on a phone the cloth hangs down, each turn is tall enough for a thumb, and nothing is wider than the screen, in ${locale}`, async ({
    page,
  }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await openWalk(page, at(walkPath(locale)));
      await toAnEnd(page);
      const lefts = await page.locator('canvas.square').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
      expect(new Set(lefts).size).toBe(1);
      for (const button of await page.locator('.way-sewn button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test(`a printed page has the cloth with every scene, what was done and what was not, and nothing to press, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    const taken = await toAnEnd(page);
    const open = await page.locator('.untaken button').allInnerTexts();
    expect(open.length).toBeGreaterThan(3);
    const paper = (await onPaper(page)).printed
      .map((one) => one.words)
      .join('')
      .replace(/\s+/g, '');
    for (const one of [words(locale, 'sewn.title'), ...taken, ...open, words(locale, 'sewn.untaken')])
      expect(paper).toContain(one.replace(/\s+/g, ''));
    expect(paper).not.toContain(words(locale, 'sewn.print').replace(/\s+/g, ''));
  });

  test(`its button opens the print window, and there is none where a browser has none, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'print', { value: () => document.documentElement.setAttribute('data-printed', ''), configurable: true });
    });
    await openWalk(page, at(walkPath(locale)));
    await toAnEnd(page);
    await page.getByRole('button', { name: words(locale, 'sewn.print') }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'print', { value: undefined });
    });
    await openWalk(page, at(walkPath(locale)));
    await toAnEnd(page);
    await expect(page.locator('.way-sewn')).toBeVisible();
    await expect(page.locator('[data-print]')).toHaveCount(0);
  });

  test(`the cloth comes undone when she leaves by a link, and by the exit before the next page has come, in ${locale}`, async ({ page }) => {
    await neutral(page);
    await openWalk(page, at(walkPath(locale)));
    await toAnEnd(page);
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await expect(page.locator('.way-sewn')).toHaveCount(0);
    await toAnEnd(page);
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.evaluate(() => {
      new MutationObserver(() => {
        console.log(document.querySelectorAll('canvas, .squares').length);
      }).observe(document.documentElement, { childList: true, subtree: true });
    });
    await page.route(/^https:/, () => new Promise(() => undefined));
    await page.locator('.bar [data-exit]').click({ noWaitAfter: true });
    await expect.poll(() => told.at(-1)).toBe('0');
  });

  test(`in a discreet visit a cloth is sewn, and the next page has nothing of it, in ${locale}`, async ({ page }) => {
    await page.goto(route('home', locale));
    await page.locator('[data-turn-discreet]').first().click();
    await tapLink(page, walkPath(locale));
    await shows(page, at(walkPath(locale)));
    await page.locator('[data-walk][data-ready]').waitFor();
    await toAnEnd(page);
    await expect(page.locator('.way-sewn')).toBeVisible();
    expect(page.url()).toBe(route('home', locale));
    await tapLink(page, route('home', locale).replace(at(''), ''));
    await shows(page, route('home', locale));
    await expect(page.locator('.way-sewn')).toHaveCount(0);
    await tapLink(page, walkPath(locale));
    await shows(page, at(walkPath(locale)));
    await page.locator('[data-walk][data-ready]').waitFor();
    await expect(page.locator('.way-sewn')).toHaveCount(0);
    await expect(sceneHeading(page)).toContainText(`${STOP[locale]} 1`);
  });

  test(`in forced colours a choice, the last door and a turn that is open have an edge, and their cloth is gone, in ${locale}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openWalk(page, at(walkPath(locale)));
    const edgeOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((one) =>
          [getComputedStyle(one).borderTopStyle, getComputedStyle(one).borderTopWidth, getComputedStyle(one, '::before').content].join(),
        );
    expect(await edgeOf('.answer')).toBe('solid,2px,none');
    await toAnEnd(page);
    expect(await edgeOf('.way-ends > a')).toBe('solid,2px,none');
    expect(await edgeOf('.untaken button')).toBe('dashed,2px,none');
  });

  test.describe(`on a wide screen, in ${locale}`, () => {
    test.use({ viewport: WIDE });

    test('the scene is as high as the screen and stays, while the words pass beside it', async ({ page }) => {
      await openWalk(page, at(walkPath(locale)));
      await choose(answers(page).first());
      const stage = page.locator('.stage');
      const box = await stage.boundingBox();
      const header = await page.locator('.top').boundingBox();
      // Without what a browser scrolls with.
      const [wide, whole] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth] as const);
      expect(box?.x).toBe(0);
      expect(box?.width).toBeCloseTo(wide * 0.6, -1);
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(WIDE.height);
      expect(Math.round(box?.y ?? 0)).toBe(Math.round(header?.height ?? 0));
      expect((await page.locator('.tell').boundingBox())?.x).toBeGreaterThanOrEqual(box?.width ?? 0);
      expect(whole).toBe(wide);
    });

    test('the squares of a cloth lie edge to edge, nine and more in two rows', async ({ page }) => {
      await openWalk(page, at(walkPath(locale)));
      await toAnEnd(page);
      const boxes = await page.locator('canvas.square').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      const [one, next] = boxes;
      expect(Math.abs((one?.right ?? 0) - (next?.left ?? 99))).toBeLessThan(1.5);
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(boxes.length > 8 ? 2 : 1);
    });

    test('a ring around a choice is whole: only its cloth is cut', async ({ page }) => {
      await openWalk(page, at(walkPath(locale)));
      const styles = await answers(page)
        .first()
        .evaluate((one) => {
          one.focus();
          const { clipPath, outlineStyle, overflow } = getComputedStyle(one);
          return { clipPath, outlineStyle, overflow };
        });
      expect(styles).toEqual({ clipPath: 'none', outlineStyle: 'solid', overflow: 'visible' });
    });
  });

  test.describe(`where nobody asked for stillness, in ${locale}`, () => {
    test.use({ reducedMotion: 'no-preference' });

    test('a stitch is set and a drawing fades by transform and opacity alone, and nothing shifts', async ({ page }) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) document.documentElement.dataset['shifted'] = `${entry.value}`;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await openWalk(page, at(walkPath(locale)));
      await page.waitForLoadState('networkidle');
      await choose(answers(page).first());
      const moved = await page.evaluate(() =>
        document
          .getAnimations()
          .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes().flatMap((frame) => Object.keys(frame)) : []))
          .filter((property) => !['offset', 'computedOffset', 'easing', 'composite'].includes(property)),
      );
      expect(moved.length).toBeGreaterThan(0);
      for (const property of moved) expect(['transform', 'opacity', 'visibility']).toContain(property);
      await toAnEnd(page);
      await expect(page.locator('html')).not.toHaveAttribute('data-shifted');
    });

    test('the exit leaves while a drawing fades', async ({ page }) => {
      await neutral(page);
      await openWalk(page, at(walkPath(locale)));
      await choose(answers(page).first());
      await page.locator('.bar [data-exit]').click();
      await expect(page).toHaveURL(site.exit[locale].url);
    });
  });

  test(`who asked for stillness sees nothing move in a walk, in ${locale}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWalk(page, at(walkPath(locale)));
    await choose(answers(page).first());
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await toAnEnd(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES)
    test(`nobody knows the way, and no cloth is shown at its end, in ${locale}`, async ({ page }) => {
      await page.goto(at(walkPath(locale)));
      for (let steps = 0; steps < 12 && (await answers(page).count()) > 0; steps += 1) {
        await choose(answers(page).first());
        await page.waitForURL(/\/\d{4}\/$/);
      }
      await expect(page.locator('.way-ends')).toBeVisible();
      await expect(page.locator('.way-sewn, canvas, [data-print]')).toHaveCount(0);
    });
});
