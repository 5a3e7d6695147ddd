import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { LOCALES } from '#/domain/locale.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { at, route, string } from '../support/pages.ts';
import { silence } from '../support/silence.ts';
import { fixture, pressBack } from '../support/visit.ts';

/** Stands in for every other site: no test leaves this machine. */
const label = (locale: 'en' | 'es'): string => string(locale, 'common', 'exit.label');
const inBar = (page: Page, locale: 'en' | 'es') => page.getByRole('group').getByRole('link', { name: label(locale) });

for (const locale of LOCALES) {
  const exit = site.exit[locale].url;

  test(`one tap leaves the site in ${locale}, and “Back” does not return to the page`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('home', locale));
    await page.goto(route('stories', locale));
    await inBar(page, locale).click();
    await expect(page).toHaveURL(exit);
    await pressBack(page);
    await expect(page).toHaveURL(route('home', locale));
  });

  test(`the button that is there to be tried leaves in ${locale}, and “Back” does not return to it`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('home', locale));
    await page.goto(route('leaveNow', locale));
    await page
      .locator('main')
      .getByRole('link', { name: label(locale) })
      .click();
    await expect(page).toHaveURL(exit);
    await pressBack(page);
    await expect(page).toHaveURL(route('home', locale));
  });

  test(`the shortcut before everything else leaves too, in ${locale}`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('privacy', locale));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(exit);
  });

  test(`three presses of Shift leave the site in ${locale}, the first two counted quietly`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('guides', locale));
    const count = page.locator('[data-exit-count]');
    await page.keyboard.press('ShiftLeft');
    await expect(count).toHaveText('1/3');
    await page.keyboard.press('a');
    await expect(count).toHaveText('');
    await page.keyboard.press('ShiftLeft');
    await page.keyboard.press('ShiftRight');
    await expect(count).toHaveText('2/3');
    await page.keyboard.press('ShiftLeft');
    await expect(page).toHaveURL(exit);
  });

  test(`capitals typed into the search never leave in ${locale}; three presses of Shift there do`, async ({ page }) => {
    await neutral(page);
    await page.goto(route('search', locale));
    await page.locator('[data-ready]').waitFor();
    const box = page.getByRole('searchbox');
    await box.focus();
    for (const key of ['M', 'I', 'A', 'M', 'I']) await page.keyboard.press(`Shift+${key}`);
    await expect(box).toHaveValue('MIAMI');
    expect(page.url()).toBe(route('search', locale));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ShiftLeft');
    await expect(page).toHaveURL(exit);
  });

  test(`it works when every other script is blocked, in ${locale}`, async ({ page }) => {
    await neutral(page);
    await page.context().route(/\.js$/, (request) => request.abort());
    await page.goto(route('search', locale));
    await inBar(page, locale).click();
    await expect(page).toHaveURL(exit);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`the exit is a plain link in ${locale}, and the page says that it stays in the Back list`, async ({ page }) => {
      await neutral(page);
      await page.goto(route('getHelp', locale));
      await expect(page.getByText(string(locale, 'common', 'discreet.noScript'))).toBeVisible();
      await inBar(page, locale).click();
      await expect(page).toHaveURL(exit);
    });

    test(`the button that is there to be tried leaves all the same, in ${locale}`, async ({ page }) => {
      await neutral(page);
      await page.goto(route('leaveNow', locale));
      await page
        .locator('main')
        .getByRole('link', { name: label(locale) })
        .click();
      await expect(page).toHaveURL(exit);
    });
  });
}

test('the page is gone at once, and its title is neutral, while the next one is still on its way', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.context().route(/^https:/, async (request) => {
    await held;
    await request.fulfill({ contentType: 'text/html', body: 'Sunny' });
  });
  await page.goto(at(storyPath('es')));
  // In one go: the browser answers no further question while it is on its way.
  const seen = await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('.bar [data-exit]');
    link?.click();
    const state = { seen: getComputedStyle(document.documentElement).visibility, title: document.title };
    // A second tap by someone who thinks that the first did nothing, and a restore from the browser's memory.
    link?.click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return state;
  });
  expect(seen).toEqual({ seen: 'hidden', title: site.exit.es.title });
  release();
  await expect(page).toHaveURL(site.exit.es.url);
});

test('a double tap leaves once', async ({ page }) => {
  await neutral(page);
  await page.goto(at('/es/'));
  await inBar(page, 'es').dblclick({ noWaitAfter: true });
  await expect(page).toHaveURL(site.exit.es.url);
});

test('without a network nothing of the page stays on the screen', async ({ page }) => {
  await page.context().route(/^https:/, (request) => request.abort('internetdisconnected'));
  await page.goto(at('/es/'));
  await inBar(page, 'es').click({ noWaitAfter: true });
  const still = (): Promise<boolean | undefined> =>
    page
      .evaluate(() => getComputedStyle(document.documentElement).visibility === 'visible' && document.body.innerText.includes('Nunca fue tu culpa'))
      // Between the page and the browser's own notice there is no page to ask.
      .catch(() => undefined);
  await expect.poll(still).toBe(false);
});

test('it works while the page is still loading', async ({ page }) => {
  await neutral(page);
  await page.context().route(/\/(?:_astro|once)\//, () => new Promise(() => undefined));
  await page.goto(at('/es/acerca/'), { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('.bar [data-exit]') !== null, undefined, { polling: 50 });
  await page.evaluate(() => document.querySelector<HTMLElement>('.bar [data-exit]')?.click());
  await expect(page).toHaveURL(site.exit.es.url);
});

test('on a 400 kbps line the page is gone at once', async ({ page }) => {
  await neutral(page);
  await page.goto(at('/es/pedir-ayuda/mx/'));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
    return getComputedStyle(document.documentElement).visibility;
  });
  expect(seen).toBe('hidden');
  await expect(page).toHaveURL(site.exit.es.url);
});

test('sound stops, speech stops, and the lock screen’s title is emptied', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.context().route(/^https:/, async (request) => {
    await held;
    await request.fulfill({ contentType: 'text/html', body: 'Sunny' });
  });
  await page.context().route(at('/fixture/'), (request) => request.fulfill({ contentType: 'text/html', body: fixture('<audio></audio>') }));
  await page.goto(at('/fixture/'));
  await page.evaluate(
    async (sound) => {
      const audio = document.querySelector('audio');
      if (audio) {
        audio.src = sound;
        audio.muted = true;
        await audio.play();
      }
      navigator.mediaSession.metadata = new MediaMetadata({ title: 'A story' });
      speechSynthesis.speak(new SpeechSynthesisUtterance('A long sentence that would go on'));
      window.name = '0';
    },
    `data:audio/wav;base64,${silence(10).toString('base64')}`,
  );
  const left = await page.evaluate(async () => {
    const audio = document.querySelector('audio');
    document.querySelector<HTMLElement>('body > [data-exit]')?.click();
    await new Promise((next) => setTimeout(next, 200));
    return {
      paused: audio?.paused,
      metadata: navigator.mediaSession.metadata,
      speaking: speechSynthesis.speaking || speechSynthesis.pending,
      name: window.name,
    };
  });
  expect(left).toEqual({ paused: true, metadata: null, speaking: false, name: '' });
  release();
});

test('inside an open dialog, which nothing outside can be reached from, an exit within it and the keys still leave', async ({ page }) => {
  await neutral(page);
  await page.context().route(at('/fixture/'), (request) =>
    request.fulfill({
      contentType: 'text/html',
      body: fixture('<dialog><a data-exit href="https://neutral.example/">Leave</a></dialog>'),
    }),
  );
  const openDialog = async (): Promise<void> => {
    await page.goto(at('/fixture/'));
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
  };
  await openDialog();
  await page.locator('dialog [data-exit]').click();
  await expect(page).toHaveURL('https://neutral.example/');
  await openDialog();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ShiftLeft');
  await expect(page).toHaveURL('https://neutral.example/');
});

for (const [name, width, height] of [
  ['at 400 % zoom of a desktop', 320, 256],
  ['at 320 px', 320, 568],
] as const) {
  test(`${name} the exit can be tapped and covers no focused link`, async ({ page }) => {
    await neutral(page);
    await page.setViewportSize({ width, height });
    await page.goto(at('/es/pedir-ayuda/'));
    const link = page.getByRole('main').getByRole('link').nth(12);
    await link.focus();
    const [bar, box] = [await page.locator('.bar').boundingBox(), await link.boundingBox()];
    expect(box && bar && box.y + box.height <= bar.y + 1).toBe(true);
    const size = await inBar(page, 'es').boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(48);
    await inBar(page, 'es').click();
    await expect(page).toHaveURL(site.exit.es.url);
  });
}

test('a printed page has no exit and no bar', async ({ page }) => {
  await page.goto(at('/es/pedir-ayuda/mx/'));
  await page.emulateMedia({ media: 'print' });
  await expect(inBar(page, 'es')).toBeHidden();
});
