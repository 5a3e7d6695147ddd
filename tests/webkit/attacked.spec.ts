import { expect } from '@playwright/test';
import { By, Button } from 'selenium-webdriver';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { OURS } from '../support/network.ts';
import { string } from '../support/pages.ts';
import { test } from '../support/webkit-test.ts';
import { SHIFT, type WebKitVisit } from '../support/webkit-visit.ts';

/* A discreet visit and its exit on a bad line, and beside what programs do to a page. */
const [LIST, MEXICO, GUIDES] = [href('getHelp', 'es'), href('getHelp', 'es', 'mx'), href('guides', 'es')];
const SHOW = /\/_astro\/show\..*\.js$/;
const visitIs = ({ ask }: WebKitVisit): Promise<string | undefined> => ask(() => document.documentElement.dataset['visit']);
/** Taps a link of ours as one in a text of ours, wherever it stands. */
const tapLink = ({ browser }: WebKitVisit, path: string): Promise<void> =>
  browser.executeScript(
    'const link = document.createElement("a"); link.href = arguments[0]; document.querySelector("main").append(link); link.click(); link.remove();',
    path,
  );
const says = (visit: WebKitVisit, words: string): Promise<void> => visit.until(words, async () => (await visit.seen('body')).includes(words));

for (const locale of LOCALES) {
  const [list, country] = [href('getHelp', locale), href('getHelp', locale, 'mx')];

  test.describe(`while files are on their way, in ${locale}`, () => {
    test.use({ waits: false });
    /** Opens the list of numbers while some files are held back. Gives what lets them come. */
    const openHeld = async (visit: WebKitVisit, files: RegExp): Promise<() => void> => {
      const come = visit.network.hold(files);
      await visit.browser.get(OURS + list);
      await visit.until('the visit to be discreet', async () => (await visitIs(visit)) === 'discreet');
      return come;
    };

    test(`a tap before any script of ours has come is a discreet one in ${locale}, once what shows pages is there`, async ({ visit }) => {
      const come = await openHeld(visit, /\/(?:_astro|once)\/.*\.js$/);
      await tapLink(visit, country);
      await visit.browser.sleep(1000);
      come();
      await visit.until('the country', async () => (await visit.ask(() => document.body.dataset['address'])) === OURS + country);
      expect(await visit.ask(() => location.href)).toBe(OURS + list);
      expect(await visit.between()).toBe(0);
    });

    test(`where what shows pages never answers, a tap goes on after three seconds, in the place of the page, and says so, in ${locale}`, async ({
      visit,
    }) => {
      await openHeld(visit, SHOW);
      await tapLink(visit, country);
      await visit.browser.sleep(1500);
      expect(await visit.ask(() => location.href)).toBe(OURS + list);
      await visit.until('the country', async () => (await visit.ask(() => location.href)) === OURS + country);
      await says(visit, string(locale, 'common', 'discreet.listed'));
      expect(await visit.ask(() => window.name)).toBe('');
      expect(await visit.between()).toBe(0);
    });
  });

  test(`numbers that were seen in a discreet visit open again without a network, with their day, in ${locale}`, async ({ visit }) => {
    await visit.open(list);
    await visit.follow(`.places a[href="${country}"]`, country);
    const numbers = await visit.ask(() => document.querySelectorAll('main a[href^="tel:"]').length);
    await tapLink(visit, href('guides', locale));
    await visit.arrive(OURS + href('guides', locale));
    visit.network.cut();
    await visit.follow('main .back a', country);
    const date = locale === 'en' ? 'November 25, 2026' : '25 de noviembre de 2026';
    await says(visit, string(locale, 'exit', 'shown.asSeen', { date }));
    expect(await visit.ask(() => document.querySelectorAll('main a[href^="tel:"]').length)).toBe(numbers);
    await visit.follow('main .back a', list);
  });

  test(`after a change of language from ${locale} the exit leads to the place that it names, by a tap and by the keys`, async ({ visit }) => {
    const other = otherLocale(locale);
    for (const leave of [() => visit.tap('.bar [data-exit]'), () => visit.press(SHIFT, SHIFT, SHIFT)]) {
      await visit.open(list);
      await visit.follow('.tool[lang]', href('getHelp', other));
      await leave();
      await visit.arrive(site.exit[other].url);
    }
  });
}

test('the exit leaves while a page is on its way, and no page of ours comes afterwards', async ({ visit }) => {
  await visit.open(LIST);
  const come = visit.network.hold(new RegExp(`${GUIDES}$`));
  await tapLink(visit, GUIDES);
  await says(visit, string('es', 'exit', 'shown.arriving'));
  await visit.leave();
  come();
  await visit.browser.sleep(500);
  expect(await visit.ask(() => location.href)).toBe(site.exit.es.url);
  expect(await visit.between()).toBe(0);
});

test('a page is shown whole, and leaves by its exit, where a program put all of the page into something of its own', async ({ visit }) => {
  await visit.open(LIST);
  await visit.follow(`.places a[href="${MEXICO}"]`, MEXICO);
  await visit.ask(() => {
    const around = document.createElement('div');
    around.append(...document.body.childNodes);
    document.body.append(around);
  });
  await tapLink(visit, GUIDES);
  await visit.arrive(OURS + GUIDES);
  expect(await visit.seen('h1')).not.toBe('');
  expect(await visit.ask(() => location.href)).toBe(OURS + LIST);
  await visit.leave();
});

test('the page’s own “Back” by the middle button stays here, since a new tab would be an ordinary visit', async ({ visit }) => {
  await visit.open(LIST);
  await visit.follow(`.places a[href="${MEXICO}"]`, MEXICO);
  await visit.browser
    .actions()
    .move({ origin: await visit.browser.findElement(By.css('main .back a')) })
    .press(Button.MIDDLE)
    .release(Button.MIDDLE)
    .perform();
  await visit.until('the list to be shown here', async () => (await visit.ask(() => document.body.dataset['address'])) === OURS + LIST);
  expect(await visit.browser.getAllWindowHandles()).toHaveLength(1);
  expect(await visit.between()).toBe(0);
});

test('half of a page, come as if it were all of it, is not shown', async ({ visit }) => {
  await visit.open(LIST);
  visit.network.answer(new RegExp(`${GUIDES}$`), (_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<main><h1>Half</h1></main><div class="bar"><a data-exit>'),
  );
  await tapLink(visit, GUIDES);
  await says(visit, string('es', 'exit', 'shown.notArrived'));
});

for (const lacks of ['media controls', 'a way to replace what is inside'])
  test(`the exit ends a voice and empties the page in a browser without ${lacks}`, async ({ visit }) => {
    await visit.open(LIST);
    const after = await visit.browser.executeScript(
      `const gone = { cancelled: 0 };
      Object.defineProperty(window, 'speechSynthesis', { value: { cancel: () => (gone.cancelled = 1) } });
      if (arguments[0] === 'media controls') delete Navigator.prototype.mediaSession; else delete Element.prototype.replaceChildren;
      document.querySelector('.bar [data-exit]').click();
      return [gone.cancelled, document.body.childNodes.length];`,
      lacks,
    );
    expect(after).toEqual([1, 0]);
  });
