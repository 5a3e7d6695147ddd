import { expect, type Page } from '@playwright/test';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { foundByAxe } from '../support/axe.ts';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { at, route, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';
import { answers, choose, openWalk, sceneHeading, STOP, walkPath } from '../support/walk.ts';

const words = (locale: Locale, key: string, blanks: Record<string, string> = {}): string => string(locale, 'walk', key, blanks);

const stands = async (page: Page, locale: Locale, stop: number): Promise<void> => {
  await expect(sceneHeading(page)).toContainText(new RegExp(`${STOP[locale]} ${stop}$`));
};
const step = (page: Page, locale: Locale, number: number) => page.locator('.walked', { hasText: words(locale, 'scene', { number: String(number) }) });
const back = (page: Page, locale: Locale) => page.getByRole('button', { name: words(locale, 'back') });

/** What a way through the story may not change. */
const around = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    entries: history.length,
    state: history.state as unknown,
    cookies: document.cookie,
    kept: [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await indexedDB.databases()).length],
  }));

for (const locale of LOCALES) {
  test(`a choice shows its scene, says so, and can be taken back step by step, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await expect(back(page, locale)).toHaveCount(0);
    await answers(page).nth(1).click();
    await stands(page, locale, 3);
    // The heading is heard, with how far she has come.
    await expect(sceneHeading(page)).toBeFocused();
    await expect(sceneHeading(page)).toHaveText(`${words(locale, 'scene', { number: '2' })}. ${STOP[locale]} 3`);
    await expect(step(page, locale, 2)).toBeVisible();
    await expect(page.locator('.walk figure')).toBeInViewport();
    await choose(answers(page).first());
    await stands(page, locale, 4);
    await back(page, locale).click();
    await stands(page, locale, 3);
    await back(page, locale).click();
    await stands(page, locale, 1);
    await expect(page.locator('[data-walk-intro]')).toBeVisible();
  });

  test(`whatever is chosen, the same files are asked for, and nothing around the story changes, in ${locale}`, async ({ page }) => {
    const walk = async (choice: 'first' | 'last'): Promise<string[]> => {
      const asked: string[] = [];
      const note = (request: { url: () => string }): void => {
        asked.push(request.url());
      };
      page.on('request', note);
      await openWalk(page, at(walkPath(locale)));
      await page.waitForLoadState('networkidle');
      const before = await around(page);
      const count = asked.length;
      while ((await answers(page).count()) > 0) await choose(answers(page)[choice]());
      await expect(page.locator('.way-ends')).toBeVisible();
      expect(await around(page)).toEqual(before);
      expect(asked.length).toBe(count);
      page.off('request', note);
      return asked;
    };
    const [first, last] = [await walk('first'), await walk('last')];
    const drawings = (urls: readonly string[]): string[] => urls.filter((url) => url.endsWith('.svg'));
    // All of them, in one order.
    expect(drawings(first).length).toBeGreaterThanOrEqual(6);
    expect(drawings(last)).toEqual(drawings(first));
    expect(last.sort()).toEqual(first.sort());
  });

  test(`two quick taps on a choice go one scene on, and not two, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    // The choices of the scene that comes stand where this one stood.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.answer { position: fixed; top: 40%; left: 0 }');
      document.adoptedStyleSheets = [sheet];
    });
    await answers(page).last().dblclick();
    await stands(page, locale, 3);
    await expect(step(page, locale, 2)).toBeVisible();
  });

  test(`two quick taps on the last choice leave no one at the door that stands at the end, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':is(.answer, .way-ends a) { position: fixed !important; top: 40%; left: 0 }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    for (let steps = 0; steps < 10 && (await answers(page).count()) > 0; steps += 1) {
      await answers(page).last().dblclick();
      await page.waitForTimeout(350);
    }
    await expect(page.locator('.way-ends a')).toBeVisible();
    expect(page.url()).toBe(at(walkPath(locale)));
    // And then it opens.
    await page.locator('.way-ends a').click();
    await expect(page).not.toHaveURL(at(walkPath(locale)));
  });

  test(`a choice whose scenes do not come leads nowhere once she has tapped numbers, which are slow, in ${locale}`, async ({ page }) => {
    let fail = (): void => undefined;
    const held = new Promise<void>((resolve) => (fail = resolve));
    await page.route(/\/try\/.*\.json$/, async (request) => {
      await held;
      await request.abort();
    });
    const list = route('getHelp', locale);
    await page.goto(at(walkPath(locale)));
    await page.locator('[data-walk][data-here]').waitFor();
    await page.route(list, async (request) => {
      fail();
      await new Promise((resolve) => setTimeout(resolve, 800));
      await request.continue();
    });
    await choose(answers(page).first());
    await page.locator('.bar .to-numbers').click();
    await expect(page).toHaveURL(list);
  });

  test(`a story is walked to an end by the keyboard alone, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await sceneHeading(page).focus();
    for (let steps = 0; steps < 10 && (await answers(page).count()) > 0; steps += 1) {
      await page.keyboard.press('Tab');
      await expect(answers(page).first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(sceneHeading(page)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(page.locator('.way-ends a')).toBeFocused();
    await expect(page.locator('.scene')).toContainText(words(locale, 'composite'));
  });

  test(`a message that comes in, another app and a turned phone lose nothing of the way, in ${locale}`, async ({ page, context }) => {
    await openWalk(page, at(walkPath(locale)));
    await choose(answers(page).first());
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const other = await context.newPage();
    await other.goto('about:blank');
    await page.bringToFront();
    await page.setViewportSize({ width: 640, height: 360 });
    await stands(page, locale, 2);
    await expect(step(page, locale, 2)).toBeVisible();
  });

  test(`the way is forgotten when she leaves by a link, and by the exit before the next page has come, in ${locale}`, async ({ page }) => {
    await neutral(page);
    await openWalk(page, at(walkPath(locale)));
    await choose(answers(page).first());
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await stands(page, locale, 1);
    await choose(answers(page).first());
    await stands(page, locale, 2);
    // The page tells what it shows: nobody can ask it once the next one is on its way, where it is kept for ever.
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.evaluate(() => {
      new MutationObserver(() => {
        console.log(document.querySelector('.scene h2')?.textContent);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.route(/^https:/, () => new Promise(() => undefined));
    await page.locator('.bar [data-exit]').click({ noWaitAfter: true });
    // Nothing of the way, nor of the story, stands in the page any more.
    await expect.poll(() => told.at(-1)).toBe('undefined');
  });

  test(`the story goes on when the network is gone, in ${locale}`, async ({ page, context }) => {
    await openWalk(page, at(walkPath(locale)));
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    while ((await answers(page).count()) > 0) {
      await choose(answers(page).first());
      await expect
        .poll(() => page.locator('.walk img:not([hidden])').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
        .toBe(true);
    }
    await expect(page.locator('.way-ends')).toBeVisible();
  });

  test(`the link to the other language leads to the story’s beginning and says so, in ${locale}`, async ({ page }) => {
    const other = otherLocale(locale);
    await openWalk(page, at(walkPath(locale)));
    await choose(answers(page).first());
    await page.getByRole('link', { name: words(other, 'fromBeginning') }).click();
    await shows(page, at(walkPath(other)));
    await stands(page, other, 1);
  });

  test(`in a discreet visit a story that took the place of home is walked, and its address never shows, in ${locale}`, async ({ page }) => {
    await page.goto(route('home', locale));
    await page.locator('[data-turn-discreet]').first().click();
    await tapLink(page, walkPath(locale));
    await shows(page, at(walkPath(locale)));
    await page.locator('[data-walk][data-ready]').waitFor();
    await choose(answers(page).first());
    await stands(page, locale, 2);
    expect(page.url()).toBe(route('home', locale));
    // Gone to another page and back, it stands at its beginning.
    await tapLink(page, route('home', locale).replace(at(''), ''));
    await shows(page, route('home', locale));
    await tapLink(page, walkPath(locale));
    await shows(page, at(walkPath(locale)));
    await page.locator('[data-walk][data-ready]').waitFor();
    await stands(page, locale, 1);
    await choose(answers(page).first());
    await stands(page, locale, 2);
  });

  test(`until its script is there no choice can be tapped by mistake; where it does not come, each leads to a page, in ${locale}`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.route(/\/once\/.*\.js$/, (request) => request.abort());
    await page.goto(at(walkPath(locale)));
    await expect(answers(page).first()).toBeHidden();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(answers(page).first()).toBeVisible();
    await choose(answers(page).first());
    await page.waitForURL(/\/\d{4}\/$/);
    await stands(page, locale, 2);
  });

  test(`a choice that is tapped before the scenes have come is taken when they come, and asks for the same as any other, in ${locale}`, async ({
    browser,
  }) => {
    /** All that a browser that knows nothing of us asks for while a choice is tapped early, pictures too. */
    const askedFor = async (choice: 'first' | 'last'): Promise<string[]> => {
      let come = (): void => undefined;
      const held = new Promise<void>((resolve) => (come = resolve));
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(/\/try\/.*\.json$/, async (request) => {
        await held;
        await request.continue();
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at(walkPath(locale)));
      await page.locator('[data-walk][data-here]').waitFor();
      const entries = await page.evaluate(() => history.length);
      await choose(answers(page)[choice]());
      // Another tap, by an impatient hand, changes nothing.
      await choose(answers(page)[choice === 'first' ? 'last' : 'first']());
      come();
      await stands(page, locale, choice === 'first' ? 2 : 3);
      await page.waitForLoadState('networkidle');
      expect(page.url()).toBe(at(walkPath(locale)));
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await context.close();
      return asked.sort();
    };
    const first = await askedFor('first');
    expect(first.length).toBeGreaterThan(3);
    expect(await askedFor('last')).toEqual(first);
  });

  for (const visit of ['ordinary', 'discreet'] as const)
    test(`a choice that is tapped before scenes that never come leads to its page, in a visit that is ${visit}, in ${locale}`, async ({ page }) => {
      let fail = (): void => undefined;
      const held = new Promise<void>((resolve) => (fail = resolve));
      await page.route(/\/try\/.*\.json$/, async (request) => {
        await held;
        await request.abort();
      });
      await page.goto(at(walkPath(locale)));
      await page.locator('[data-walk][data-here]').waitFor();
      if (visit === 'discreet') await page.locator('[data-turn-discreet]').first().click();
      await choose(answers(page).first());
      fail();
      await stands(page, locale, 2);
      if (visit === 'discreet') expect(page.url()).toBe(at(walkPath(locale)));
      else await page.waitForURL(/\/\d{4}\/$/);
    });

  test(`axe finds nothing in the middle of a story and at an end, in ${locale}`, async ({ page }) => {
    await openWalk(page, at(walkPath(locale)));
    await choose(answers(page).first());
    await page.locator('.whom summary').click();
    expect(await foundByAxe(page)).toEqual([]);
    while ((await answers(page).count()) > 0) await choose(answers(page).first());
    expect(await foundByAxe(page)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES)
    test(`a story is walked page by page to an end, under numbers that name neither the story nor the way, in ${locale}`, async ({ page }) => {
      await page.goto(at(walkPath(locale)));
      await expect(page.locator('.walk-note .unless-script')).toHaveText(words(locale, 'note.noScript'));
      for (let steps = 0; steps < 12 && (await answers(page).count()) > 0; steps += 1) {
        await choose(answers(page).last());
        await page.waitForURL(/\/\d{4}\/$/);
        await expect(page).toHaveTitle(new RegExp(`^${string(locale, 'common', 'quiet.walk')} · `));
        await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      }
      await expect(page.locator('.scene')).toContainText(words(locale, 'composite'));
      await page.getByRole('link', { name: words(locale, 'again') }).click();
      await stands(page, locale, 1);
    });
});
