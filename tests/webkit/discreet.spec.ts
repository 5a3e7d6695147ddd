import { expect } from '@playwright/test';
import { By, Key } from 'selenium-webdriver';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { jumpIn, storyPath } from '../support/a-story.ts';
import { OURS } from '../support/network.ts';
import { string } from '../support/pages.ts';
import { NEUTRAL_TITLE } from '../support/visit.ts';
import { test } from '../support/webkit-test.ts';
import type { WebKitVisit } from '../support/webkit-visit.ts';

/* A discreet visit goes on after what keeps the page where it is. */
const APP = 'https://app.example/';
const GUIDES = href('guides', 'es');
const OFFER = { en: href('guides', 'en', 'a-test-offer'), es: href('guides', 'es', 'una-oferta-de-prueba') };
const begin = async (visit: WebKitVisit): Promise<void> => {
  visit.network.answer(new RegExp(`^${APP}`), (_, response) => response.writeHead(204).end());
  await visit.open(GUIDES);
  await visit.tap('[data-turn-discreet]');
  await visit.browser.executeScript(
    'const link = document.createElement("a"); link.href = arguments[0]; link.id = "outside"; link.style.display = "block"; link.textContent = "Outside link"; document.querySelector("main").prepend(link)',
    APP,
  );
  await visit.ask(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
};
/** Two taps on links of ours: nothing is added to the list that "Back" walks through. */
const goesOn = async (visit: WebKitVisit): Promise<void> => {
  await visit.follow('.tool[lang="en"]', href('guides', 'en'));
  // Closed on a window as narrow as a phone.
  await visit.tap('.guides-for summary');
  await visit.follow(`main a[href="${OFFER.en}"]`, OFFER.en);
  expect(await visit.between()).toBe(0);
  expect(await visit.ask(() => document.documentElement.dataset['visit'])).toBe('discreet');
};

test.describe('while a page elsewhere is on its way', () => {
  test.use({ waits: false });

  test('a tap on a link that opens an app leaves the visit discreet, two links later too', async ({ visit }) => {
    await begin(visit);
    await visit.tap('#outside');
    await visit.until('the app to be asked for', () => Promise.resolve(visit.network.asked.includes(APP)));
    await goesOn(visit);
  });

  test('after an app was opened, and the page touched again, a reload keeps the visit discreet', async ({ visit }) => {
    await begin(visit);
    await visit.tap('#outside');
    await visit.until('the app to be asked for', () => Promise.resolve(visit.network.asked.includes(APP)));
    await visit.browser.actions().move({ x: 10, y: 300 }).press().release().perform();
    await visit.browser.navigate().refresh();
    await visit.until('the page to come anew', () =>
      visit.ask(() => document.readyState === 'complete' && document.querySelector('#outside') === null),
    );
    await goesOn(visit);
  });
});

test('a link elsewhere that is clicked with Control leaves the visit discreet', async ({ visit }) => {
  await begin(visit);
  const window = await visit.browser.getWindowHandle();
  await visit.browser
    .actions()
    .keyDown(Key.CONTROL)
    .move({ origin: await visit.browser.findElement(By.id('outside')) })
    .press()
    .release()
    .keyUp(Key.CONTROL)
    .perform();
  await visit.browser.sleep(500);
  await visit.browser.switchTo().window(window);
  expect(await visit.ask(() => location.href)).toBe(OURS + GUIDES);
  await goesOn(visit);
});

for (const locale of LOCALES) {
  const part = storyPath(locale);
  const jump = jumpIn(locale);

  for (const [what, path, selector] of [
    ['the skip link', href('guides', locale), 'nav .skip[href^="#"]'],
    ['the contents of a guide', OFFER[locale], '.contents-of-guide a'],
    [jump.what, jump.path, jump.selector],
  ] as const) {
    test(`a jump within a page, by ${what}, adds nothing to “Back” in an ordinary visit in ${locale}`, async ({ visit }) => {
      await visit.open(path);
      await visit.browser.executeScript('document.querySelector(arguments[0]).click()', selector);
      await visit.until('the jump', async () => (await visit.ask(() => location.hash)) !== '');
      expect(await visit.between()).toBe(0);
    });
  }

  test(`a jump by ${jump.what} puts a number into the address, in ${locale}`, async ({ visit }) => {
    await visit.open(jump.path);
    await visit.tap(jump.selector);
    await visit.until('the jump', async () => (await visit.ask(() => location.hash)) !== '');
    expect(await visit.ask(() => location.hash)).toMatch(/^#\d+$/);
  });

  test(`the discreet visit begins above a story's title, and on home before the doors, in ${locale}`, async ({ visit }) => {
    for (const [path, below] of [
      [href('home', locale), 'a.door'],
      [part, 'h1'],
    ] as const) {
      await visit.open(path);
      const top = (selector: string): Promise<number> =>
        visit.browser.executeScript('return document.querySelector(arguments[0]).getBoundingClientRect().top', selector);
      expect(await top('[data-turn-discreet]')).toBeLessThan(await top(below));
    }
  });

  test(`a discreet visit to a story shows one way back in ${locale}, and not two`, async ({ visit }) => {
    await visit.open(part);
    await visit.tap('[data-turn-discreet]');
    expect(await visit.seen('.in-visit.back')).toContain(string(locale, 'common', 'back', { to: '' }).trim());
    expect(await visit.seen('.crumbs')).toBe('');
  });
}

test('a page elsewhere is told nothing', async ({ visit }) => {
  await begin(visit);
  visit.network.answer(new RegExp(`^${APP}`), (_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end("<title></title><script>document.title = 'Weather, told ' + JSON.stringify(window.name)</script>"),
  );
  await visit.tap('#outside');
  await visit.away();
  expect(await visit.ask(() => document.title)).toBe(NEUTRAL_TITLE(''));
});
