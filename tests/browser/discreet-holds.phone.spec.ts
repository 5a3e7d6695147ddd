import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { jumpIn, storyPath } from '../support/a-story.ts';
import { addLink, openOutside, type Outside } from '../support/outside.ts';
import { at, route, string } from '../support/pages.ts';
import { openShelves } from '../support/shelves.ts';
import { shows, tapLink } from '../support/shown.ts';

/* A discreet visit goes on after what keeps the page where it is, and gives nothing to the next site. */
let outside: Outside;
test.beforeAll(async () => {
  outside = await openOutside();
});
test.afterAll(() => {
  outside.close();
});

const length = (page: Page): Promise<number> => page.evaluate(() => history.length);
const begin = async (page: Page, href: string): Promise<void> => {
  await page.goto(at('/es/senales/'));
  await page.locator('[data-turn-discreet]').click();
  await addLink(page, href);
};
const outsideLink = (page: Page) => page.getByRole('link', { name: 'Outside link' });
const middleOf = async (link: Locator): Promise<{ x: number; y: number }> => {
  const box = await link.boundingBox();
  if (!box) throw new Error('The link is not on the screen.');
  return { x: box.x + 20, y: box.y + box.height / 2 };
};
/** Two taps on links of ours: the visit is discreet if nothing is added to the list that "Back" walks through. */
const goesOn = async (page: Page): Promise<void> => {
  const before = await length(page);
  await page.locator('.tool[lang="en"]').click();
  await shows(page, at('/en/warning-signs/'));
  await openShelves(page);
  await page.locator('main a[href="/en/warning-signs/a-test-offer/"]').first().click();
  await shows(page, at('/en/warning-signs/a-test-offer/'));
  expect(await length(page)).toBe(before);
  await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
};

test('a tap on a link that opens an app leaves the visit discreet, two links later too', async ({ page, browserName }) => {
  await begin(page, outside.app);
  const before = await length(page);
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y } = await middleOf(page.locator('.tool[lang="en"]'));
  await outsideLink(page).click({ noWaitAfter: true });
  await page.waitForTimeout(300);
  // By the mouse, and asked past the driver, which still waits for what will never come.
  const session = browserName === 'chromium' ? await page.context().newCDPSession(page) : undefined;
  const ask = async (words: string): Promise<unknown> =>
    session ? (await session.send('Runtime.evaluate', { expression: words })).result.value : page.evaluate(words);
  await page.mouse.click(x, y);
  await expect.poll(() => ask('document.body.dataset.address')).toBe(at('/en/warning-signs/'));
  await ask(`document.querySelector('main a[href="/en/warning-signs/a-test-offer/"]').click()`);
  await expect.poll(() => ask('document.body.dataset.address')).toBe(at('/en/warning-signs/a-test-offer/'));
  expect(await ask('history.length')).toBe(before);
  expect(await ask('document.documentElement.dataset.visit')).toBe('discreet');
});

test('after an app was opened, and the page touched again, a reload keeps the visit discreet', async ({ page }) => {
  await begin(page, outside.app);
  await outsideLink(page).click({ noWaitAfter: true });
  await page.waitForTimeout(300);
  await page.mouse.click(10, 300);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
  await goesOn(page);
});

test('a link opened in a new tab leaves the visit discreet, and gives that tab nothing', async ({ page }) => {
  // Firefox starts a process for that tab: on a busy machine 20 seconds were not enough.
  test.setTimeout(90_000);
  await begin(page, outside.page);
  const before = outside.told.length;
  await outsideLink(page).click({ modifiers: ['ControlOrMeta'], noWaitAfter: true });
  // Asked of that host: of a tab in the background Firefox's driver may know nothing, not even, within half a minute, that it was opened.
  await expect.poll(() => outside.told.slice(before), { timeout: 60_000 }).toEqual(['']);
  await page.reload();
  await goesOn(page);
});

test('a slow page elsewhere, tapped twice and scrolled meanwhile, is told nothing', async ({ page }) => {
  await begin(page, outside.slow);
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y } = await middleOf(outsideLink(page));
  await outsideLink(page).click({ noWaitAfter: true });
  await page.waitForTimeout(400);
  // Where the link is, by the mouse alone: the driver would wait for the page that is on its way.
  await page.mouse.click(10, 400);
  await page.mouse.click(x, y);
  await page.waitForURL(outside.slow);
  await expect(page).toHaveTitle('told ""');
});

for (const [how, options] of [
  ['with Control', { modifiers: ['ControlOrMeta'] }],
  ['with Shift', { modifiers: ['Shift'] }],
  ['by the middle button', { button: 'middle' }],
] satisfies [string, Parameters<Locator['click']>[0]][]) {
  test(`a link of ours tapped ${how} in a discreet visit is shown here, since a new tab would be an ordinary visit`, async ({ page, context }) => {
    await begin(page, outside.page);
    await openShelves(page);
    await page.locator('main a[href="/es/senales/una-oferta-de-prueba/"]').first().click(options);
    await shows(page, at('/es/senales/una-oferta-de-prueba/'));
    expect(context.pages()).toEqual([page]);
    expect(page.url()).toBe(at('/es/senales/'));
  });

  test(`a link of ours tapped ${how} in an ordinary visit is left to the browser`, async ({ page, context }) => {
    await page.goto(at('/es/senales/'));
    await openShelves(page);
    const link = page.locator('main a[href="/es/senales/una-oferta-de-prueba/"]').first();
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click(options)]);
    await tab.waitForURL(at('/es/senales/una-oferta-de-prueba/'));
    expect(page.url()).toBe(at('/es/senales/'));
  });
}

for (const locale of LOCALES)
  test(`on an iPhone no menu opens from a finger that stays on a link of ours in a discreet visit, and a number keeps its own, in ${locale}`, async ({
    page,
  }) => {
    // A word of Safari’s, which no other browser keeps in a style: what it is given for is seen as it is given.
    await page.addInitScript(() => {
      const sheets: { replaceSync: (this: CSSStyleSheet, code: string) => void } = CSSStyleSheet.prototype;
      const whole = sheets.replaceSync;
      sheets.replaceSync = function (code) {
        const [, given] = /([^{}]*)\{-webkit-touch-callout:none\}/.exec(code) ?? [];
        if (given !== undefined) Object.assign(window, { given, held: this });
        whole.call(this, code);
      };
    });
    const unheld = (): Promise<string[]> =>
      page.evaluate(() => {
        const { given = 'none', held } = window as unknown as { given?: string; held?: CSSStyleSheet };
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
        const isHeld = (link: Element): boolean => held !== undefined && document.adoptedStyleSheets.includes(held) && link.matches(given);
        return links.filter((link) => isHeld(link) !== (link.origin === location.origin)).map(({ href }) => href);
      });
    await page.goto(route('getHelp', locale));
    await expect.poll(unheld).toEqual([]);
    await tapLink(page, new URL(route('getHelp', locale, 'mx')).pathname);
    await shows(page, route('getHelp', locale, 'mx'));
    expect(await unheld()).toEqual([]);
    await page.locator('main .back a').click();
    await shows(page, route('getHelp', locale));
    expect(await unheld()).toEqual([]);
  });

for (const locale of LOCALES)
  test(`a country on the map of the lines is as any link of ours in a discreet visit: no other tab, from no button and no menu, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const map = route('linesMap', locale);
    await page.goto(map);
    await page.locator('[data-turn-discreet]').first().click();
    const to = route('getHelp', locale, 'hn');
    const country = page.locator(`.map-tags a[href="${new URL(to).pathname}"]`);
    // Where a menu would open another tab, it would open the page where the visit began.
    expect(
      await country.evaluate((link) => {
        link.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
        return link.getAttribute('href');
      }),
    ).toBe(map);
    await expect(country).toHaveAttribute('href', new URL(to).pathname);
    expect(await country.evaluate((link) => link.dispatchEvent(new Event('dragstart', { bubbles: true, cancelable: true })))).toBe(false);
    await country.click({ button: 'middle' });
    await shows(page, to);
    expect(context.pages()).toEqual([page]);
  });

for (const locale of LOCALES) {
  const part = at(storyPath(locale));
  const jump = jumpIn(locale);

  for (const [what, path, selector, width] of [
    ['the skip link', route('guides', locale), 'nav .skip[href^="#"]', 360],
    // They stand beside a guide on a wide screen only.
    [
      'the contents of a guide',
      route('guides', locale, locale === 'en' ? 'a-test-offer' : 'una-oferta-de-prueba'),
      '.contents-of-guide > ul a',
      1280,
    ],
    [jump.what, at(jump.path), jump.selector, jump.selector === '.contents a' ? 1280 : 360],
  ] as const) {
    test(`a jump within a page, by ${what}, adds nothing to “Back” in an ordinary visit in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      const before = await length(page);
      const jump = page.locator(selector).first();
      await jump.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${path}${(await jump.getAttribute('href')) ?? ''}`);
      expect(await length(page)).toBe(before);
    });
  }

  test.describe(`where our scripts do not load, in ${locale}`, () => {
    test.beforeEach(async ({ context }) => {
      await context.route(/\/(?:_astro|once)\/.*\.js$/, (request) => request.fulfill({ status: 404, body: '' }));
    });
    const listed = (page: Page) => page.getByText(string(locale, 'common', 'discreet.listed')).filter({ visible: true });

    test('a page of numbers says in sight that each page may be listed, and not that the visit is discreet', async ({ page }) => {
      for (const path of [route('getHelp', locale), route('getHelp', locale, 'mx')]) {
        await page.goto(path);
        await expect(page.getByText(string(locale, 'common', 'discreet.listed'))).toBeInViewport();
        for (const words of ['here', 'on']) await expect(page.getByText(string(locale, 'common', `discreet.${words}`)), path).toBeHidden();
      }
    });

    test('the switch says so once it is tapped, and no other button is offered', async ({ page }) => {
      for (const path of [route('home', locale), part, route('guides', locale)]) {
        await page.goto(path);
        await page.getByRole('button', { name: string(locale, 'common', 'discreet.turnOn') }).click();
        await expect(listed(page), path).toBeVisible();
        await expect(page.locator('main button:visible, footer button:visible'), path).toHaveCount(0);
      }
    });

    test('a link takes the place of the page, so that “Back” has one entry, and the page that comes says that it may be listed', async ({ page }) => {
      await page.goto(route('getHelp', locale));
      const before = await length(page);
      await page.locator('.tool[lang]').click();
      await expect(page).not.toHaveURL(route('getHelp', locale));
      expect(await length(page)).toBe(before);
      await expect(page.locator('html')).toHaveAttribute('data-visit', 'listed');
      expect(await page.evaluate(() => window.name)).toBe('');
    });
  });

  test(`the discreet visit begins at the top of home and of stories in ${locale}, and moves nothing when its script comes`, async ({ context }) => {
    // On home the headline and the numbers come first, all of them on the first screen: it begins right below, before the ways in.
    for (const [path, below] of [
      [route('home', locale), 'a.door'],
      [part, 'h1'],
    ] as const) {
      const page = await context.newPage();
      let comes = (): void => undefined;
      const said = new Promise<void>((resolve) => (comes = resolve));
      await page.route(/\/(?:_astro|once)\/.*\.js$/, async (request) => {
        await said;
        await request.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      const heading = page.locator(below).first();
      await heading.waitFor();
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector('.bar') ?? document.body).borderTopWidth !== '0px' || innerWidth >= 900,
      );
      const before = await heading.boundingBox();
      comes();
      const button = page.getByRole('button', { name: string(locale, 'common', 'discreet.turnOn') });
      await expect(button).toBeVisible();
      expect((await heading.boundingBox())?.y).toBe(before?.y);
      expect((await button.boundingBox())?.y).toBeLessThan(before?.y ?? 0);
      await page.close();
    }
  });

  test(`a discreet visit to a story shows one way back in ${locale}, and not two`, async ({ page }) => {
    await page.goto(part);
    await expect(page.locator('.crumbs')).toBeVisible();
    await page.getByRole('button', { name: string(locale, 'common', 'discreet.turnOn') }).click();
    await expect(page.locator('.in-visit.back')).toBeVisible();
    await expect(page.locator('.crumbs')).toBeHidden();
  });
}
