import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { foundByAxe } from '../support/axe.ts';
import { test } from '../support/opened.ts';
import { route, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';
import { takePath } from '../support/take-path.ts';

const words = (locale: Locale, key: string): string => string(locale, 'help', `learn.${key}`);
const groups = (page: Page) => page.locator('.learn details');
const digits = (page: Page) => page.locator('.learn .digits');
const button = (page: Page, locale: Locale, key: string) => page.getByRole('button', { name: words(locale, key), exact: true });

/** Everything that a visit could leave behind. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    entries: history.length,
    state: JSON.stringify(history.state),
    cookies: document.cookie,
    kept: [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await indexedDB.databases()).length],
    name: window.name,
  }));

/** Hides and looks in every way that there is. */
const practise = async (page: Page, locale: Locale): Promise<void> => {
  await groups(page).first().locator('summary').click();
  await groups(page).first().locator('summary').click();
  await button(page, locale, 'hideAll').click();
  await groups(page).first().locator('summary').click();
  await button(page, locale, 'hideMore').click();
};

for (const locale of LOCALES) {
  test.describe(`a number to be learnt, in ${locale}`, () => {
    test('is hidden group by group, said, and looked at again', async ({ page }) => {
      await page.goto(takePath(locale, 'us'));
      await expect(groups(page)).toHaveCount(3);
      expect((await digits(page).allTextContents()).map((one) => one.replace(/\s/g, ''))).toEqual(['1800', '555', '0100']);
      const [first, second] = [groups(page).nth(0), groups(page).nth(1)];
      await first.locator('summary').press('Enter');
      await expect(digits(page).nth(0)).toBeHidden();
      await expect(digits(page).nth(1)).toBeVisible();
      await expect(first.getByText(words(locale, 'look'))).toBeVisible();
      await expect(first.getByText(words(locale, 'hide'), { exact: true })).toBeHidden();
      // What brings it to mind stays: its pictures and its beat.
      await expect(first.locator('svg').first()).toBeVisible();
      await first.locator('summary').press('Enter');
      await expect(digits(page).nth(0)).toBeVisible();
      await expect(second.getByText(words(locale, 'hide'), { exact: true })).toBeVisible();
    });

    test('is hidden as a whole, then its pictures too, and one group can be looked at meanwhile; nothing else moves', async ({ page }) => {
      await page.goto(takePath(locale, 'us'));
      const boxes = () =>
        page
          .locator('.learn li')
          .evaluateAll((all: HTMLElement[]) => all.map((one) => [one.offsetTop, one.offsetLeft, one.offsetWidth, one.offsetHeight]));
      const before = await boxes();
      await button(page, locale, 'hideAll').click();
      for (const one of await digits(page).all()) await expect(one).toBeHidden();
      await expect(page.locator('.learn svg').first()).toBeVisible();
      expect(await boxes()).toEqual(before);
      await button(page, locale, 'hideMore').click();
      await expect(page.locator('.learn svg').first()).toBeHidden();
      await groups(page).nth(1).locator('summary').click();
      await expect(digits(page).nth(1)).toBeVisible();
      await expect(groups(page).nth(1).locator('svg').first()).toBeVisible();
      await expect(digits(page).nth(0)).toBeHidden();
      await button(page, locale, 'showAll').click();
      for (const one of await digits(page).all()) await expect(one).toBeVisible();
      await expect(button(page, locale, 'hideAll')).toBeVisible();
      expect(await boxes()).toEqual(before);
    });

    test('is kept nowhere while it is practised: no store, no entry, no address, no request', async ({ page }) => {
      await page.goto(takePath(locale, 'us'));
      await page.waitForLoadState('networkidle');
      const before = await kept(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await practise(page, locale);
      expect(await kept(page)).toEqual(before);
      expect(asked).toEqual([]);
      await page.reload();
      for (const one of await groups(page).all()) await expect(one).toHaveAttribute('open');
      await expect(page.locator('.learn')).not.toHaveAttribute('data-learn', '2');
    });

    test('stands as at the beginning when she comes back to the page', async ({ page }) => {
      await page.goto(takePath(locale, 'us'));
      await practise(page, locale);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      for (const one of await digits(page).all()) await expect(one).toBeVisible();
      await expect(button(page, locale, 'hideAll')).toBeVisible();
    });

    test('stands as at the beginning once she has left', async ({ page }) => {
      await page.goto(takePath(locale, 'us'));
      await practise(page, locale);
      await page.evaluate(() => {
        document.documentElement.dataset['left'] = '';
      });
      await expect.poll(() => page.locator('.learn details:not([open])').count()).toBe(0);
    });

    test('is practised in a discreet visit too, and begins anew with each page', async ({ page }) => {
      await page.goto(route('getHelp', locale, 'us'));
      const open = async (): Promise<void> => {
        await tapLink(page, takePath(locale, 'us'));
        await shows(page, takePath(locale, 'us'));
      };
      await open();
      await practise(page, locale);
      await expect(page.locator('.learn svg').first()).toBeHidden();
      await page.locator('main .back a').click();
      await shows(page, route('getHelp', locale, 'us'));
      await open();
      for (const one of await digits(page).all()) await expect(one).toBeVisible();
      await button(page, locale, 'hideAll').click();
      for (const one of await digits(page).all()) await expect(one).toBeHidden();
    });

    test('is heard digit by digit by who does not see it, and each group has a name', async ({ page }) => {
      await page.goto(takePath(locale, 'hn'));
      const one = { es: 'uno, siete, cero', en: 'one, seven, zero' }[locale];
      await expect(page.locator('.learn')).toMatchAriaSnapshot(`
        - list:
          - listitem:
            - group:
              - text: /1/
              - paragraph: ${one}
      `);
    });

    test('is practised without scripts, group by group, and offers nothing that does nothing', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(takePath(locale, 'us'));
      await expect(page.locator('.learn button')).toHaveCount(0);
      await groups(page).first().locator('summary').click();
      await expect(digits(page).first()).toBeHidden();
      await groups(page).first().locator('summary').click();
      await expect(digits(page).first()).toBeVisible();
      await context.close();
    });
  });
}

test('everything that is tapped is 44 px high and wide, and nothing is wider than 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const country of ['us', 'mx', 've']) {
    await page.goto(takePath('es', country));
    for (const one of await page.locator('.learn summary > b:visible, .learn button').all()) {
      const box = await one.boundingBox();
      expect(box?.height, country).toBeGreaterThanOrEqual(44);
      expect(box?.width, country).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), country).toBe(320);
  }
});

test('the beat is counted out while a group is hidden, twice and no more, and is still for who asked for no motion', async ({ page }) => {
  await page.goto(takePath('es', 'us'));
  const moving = (): Promise<number> =>
    page
      .locator('.learn')
      .evaluate((box) => box.getAnimations({ subtree: true }).filter((one) => one.effect?.getComputedTiming().iterations === 2).length);
  expect(await moving()).toBe(0);
  await button(page, 'es', 'hideAll').click();
  expect(await moving()).toBe(11);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
});

test('axe finds nothing on a number that is learnt, shown, hidden and looked at, in either theme', async ({ page }) => {
  await page.goto(takePath('es', 'us'));
  expect(await foundByAxe(page)).toEqual([]);
  await practise(page, 'es');
  expect(await foundByAxe(page)).toEqual([]);
});

test('letters three times as large as usual leave every group on a phone’s screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const country of ['us', 've']) {
    await page.goto(takePath('en', country));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '48px';
    });
    const wide = await page
      .locator('.learn :is(li, b, i, small)')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.textContent));
    expect(wide, country).toEqual([]);
  }
});

test('a number is on no sheet of paper as something to practise', async ({ page }) => {
  await page.goto(takePath('es', 'hn'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.learn')).toBeHidden();
});

test('stands in forced colors with its pictures and its beat', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(takePath('es', 'us'));
  const drawn = await page.locator('.learn').evaluate((box) => {
    const [stroke, beat, ground] = [
      getComputedStyle(box.querySelector('svg') ?? box).stroke,
      getComputedStyle(box.querySelector('.beats > i') ?? box, '::after').borderBlockEndColor,
      getComputedStyle(box.querySelector('li') ?? box).backgroundColor,
    ];
    return { stroke, beat, ground };
  });
  expect(drawn.stroke).not.toBe(drawn.ground);
  expect(drawn.beat).not.toBe(drawn.ground);
});
