import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { storyPath } from '../support/a-story.ts';
import { at, route, string } from '../support/pages.ts';
import { silence } from '../support/silence.ts';
import { sentenceEnds, voicesCome, withVoices } from '../support/voices.ts';

const VOICES = [
  { lang: 'es-ES', localService: true },
  { lang: 'es_MX', localService: true },
  { lang: 'en-US', localService: true },
  { lang: 'es-MX', localService: false },
];
const LANG = { en: 'en-US', es: 'es_MX' } as const;
const part = (locale: Locale): string => at(storyPath(locale));
const says = (locale: Locale, key: string): string => string(locale, 'reader', key);
const control = (page: Page, locale: Locale, key: string) => page.getByRole('button', { name: says(locale, key), exact: true });
/** Lets the voice read until it asks about the hard passage. */
const untilAsked = async (page: Page, locale: Locale): Promise<void> => {
  const skip = control(page, locale, 'listen.skip');
  for (let sentence = 1; sentence < 80 && !(await skip.isVisible()); sentence += 1) await sentenceEnds(page);
  await expect(skip).toBeVisible();
};
const marked = (page: Page): Promise<string> =>
  page.locator('.being-read').evaluateAll((pieces) => pieces.map((piece) => piece.textContent).join(''));
/** Says of a page whether it is seen: the browsers of the tests call every tab seen. */
const seen = (page: Page, yes: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !yes);

for (const locale of LOCALES) {
  test.describe(`listening, in ${locale}`, () => {
    test('is offered only with a voice that belongs to the device: any other would send the text away', async ({ page }) => {
      await withVoices(page, [
        { lang: LANG[locale], localService: false },
        { lang: 'fr-FR', localService: true },
      ]);
      await page.goto(part(locale), { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(control(page, locale, 'listen.start')).toBeHidden();
    });

    test('reads sentence by sentence in the nearest of the device’s voices, marks the one being read, and takes up again where it paused', async ({
      page,
    }) => {
      const heard = await withVoices(page, VOICES, true);
      await page.goto(part(locale));
      await voicesCome(page);
      await control(page, locale, 'listen.start').click();
      await expect.poll(() => heard.said.length).toBe(1);
      const [first] = heard.said;
      expect(first?.lang).toBe(LANG[locale]);
      expect((await marked(page)).trim()).toBe(first?.words);
      await sentenceEnds(page);
      await expect.poll(() => heard.said.length).toBe(2);
      await control(page, locale, 'listen.pause').click();
      await page.getByLabel(says(locale, 'listen.speed')).selectOption(says(locale, 'listen.slow'));
      await control(page, locale, 'listen.goOn').click();
      await expect.poll(() => heard.said.length).toBe(3);
      expect(heard.said[2]).toEqual({ ...heard.said[1], rate: 0.75 });
      await control(page, locale, 'listen.again').click();
      await expect(page.locator('.being-read')).toHaveCount(0);
      await expect(control(page, locale, 'listen.start')).toBeVisible();
    });

    test('stops before a hard passage, and goes on behind it when she skips it', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(part(locale));
      const passage = (await page.locator('.passage').first().locator('> p').allTextContents()).join(' ');
      const behind = (await page.locator('.passage ~ :is(p, h2, h3, li):not(.hidden-visually)').first().textContent()) ?? '';
      await control(page, locale, 'listen.start').click();
      await untilAsked(page, locale);
      expect(heard.said.some(({ words }) => passage.includes(words))).toBe(false);
      const before = heard.said.length;
      await control(page, locale, 'listen.skip').click();
      await expect.poll(() => heard.said.length).toBe(before + 1);
      expect(behind).toContain(heard.said.at(-1)?.words);
    });

    test('can be done with the keyboard alone: no button takes the focus away with it, and while it asks there is nothing else to press', async ({
      page,
    }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(part(locale));
      const begin = async (): Promise<void> => {
        await control(page, locale, 'listen.start').press('Enter');
        await untilAsked(page, locale);
        await expect(control(page, locale, 'listen.goOn')).toBeHidden();
        await expect(control(page, locale, 'listen.pause')).toBeHidden();
        await expect(control(page, locale, 'listen.skip')).toBeFocused();
      };
      for (const answer of ['listen.skip', 'listen.hear']) {
        await begin();
        const before = heard.said.length;
        await control(page, locale, answer).press('Enter');
        await expect(control(page, locale, 'listen.pause')).toBeFocused();
        await expect.poll(() => heard.said.length).toBe(before + 1);
        await page.keyboard.press('Enter');
        await expect(control(page, locale, 'listen.goOn')).toBeFocused();
        await control(page, locale, 'listen.again').press('Enter');
        await expect(control(page, locale, 'listen.start')).toBeFocused();
      }
      await begin();
      await control(page, locale, 'listen.again').press('Enter');
      await expect(control(page, locale, 'listen.start')).toBeFocused();
    });

    test('keeps the focus when the text is over', async ({ page }) => {
      await withVoices(page, VOICES);
      await page.goto(part(locale));
      await control(page, locale, 'listen.start').press('Enter');
      await untilAsked(page, locale);
      await control(page, locale, 'listen.skip').press('Enter');
      await control(page, locale, 'listen.again').focus();
      const start = control(page, locale, 'listen.start');
      for (let sentence = 1; sentence < 200 && !(await start.isVisible()); sentence += 1) await sentenceEnds(page);
      await expect(start).toBeFocused();
    });

    test('stops when she changes tab or locks the phone, and goes on from there only when she says so', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(part(locale));
      await control(page, locale, 'listen.start').click();
      await sentenceEnds(page);
      await expect.poll(() => heard.said.length).toBe(2);
      const cancelled = heard.cancelled;
      await seen(page, false);
      await expect.poll(() => heard.cancelled).toBe(cancelled + 1);
      await sentenceEnds(page);
      await seen(page, true);
      await expect(control(page, locale, 'listen.goOn')).toBeVisible();
      expect(heard.said).toHaveLength(2);
      await control(page, locale, 'listen.goOn').click();
      await expect.poll(() => heard.said.length).toBe(3);
      expect(heard.said[2]).toEqual(heard.said[1]);
    });

    test('says that it paused, not that it speaks, where the voice is taken from the device in the middle', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(part(locale));
      await control(page, locale, 'listen.start').click();
      await expect.poll(() => heard.said.length).toBe(1);
      await page.evaluate(() => Object.assign(speechSynthesis, { getVoices: () => [] }));
      await sentenceEnds(page);
      await expect(control(page, locale, 'listen.goOn')).toBeVisible();
      expect(heard.said).toHaveLength(1);
    });

    test('falls silent with the exit, and says not one word more', async ({ page }) => {
      await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
      const heard = await withVoices(page, VOICES);
      await page.goto(part(locale));
      await control(page, locale, 'listen.start').click();
      await expect.poll(() => heard.said.length).toBe(1);
      await page
        .getByRole('group')
        .getByRole('link', { name: string(locale, 'common', 'exit.label') })
        .click();
      await expect(page).toHaveURL(/^https:/);
      expect(heard.cancelled).toBeGreaterThan(0);
      expect(heard.said).toHaveLength(1);
    });
  });

  test(`a guide can be listened to as well, to its last word, in ${locale}`, async ({ page }) => {
    const heard = await withVoices(page, VOICES);
    await page.goto(route('guides', locale, locale === 'en' ? 'a-test-offer' : 'una-oferta-de-prueba'));
    // A step that holds a list of its own: both are read.
    await page
      .locator('.prose')
      .first()
      .evaluate((prose) =>
        prose.insertAdjacentHTML(
          'afterbegin',
          '<ol><li>\n<strong>Ask</strong> someone. Today.\n<ul>\n<li>A friend.</li>\n<li>A line.</li>\n</ul>\n</li></ol>',
        ),
      );
    const words = (await page.locator('.prose').allTextContents()).join('');
    const start = control(page, locale, 'listen.start');
    await start.click();
    for (let sentence = 1; sentence < 400 && !(await start.isVisible()); sentence += 1) await sentenceEnds(page);
    await expect(start).toBeVisible();
    const plain = (text: string): string => text.replace(/\s+/g, '');
    expect(heard.said.slice(0, 4).map((one) => one.words)).toEqual(['Ask someone.', 'Today.', 'A friend.', 'A line.']);
    expect(plain(heard.said.map((one) => one.words).join(''))).toBe(plain(words));
    expect(await page.locator('.prose :is(ul, ol, dl, table) > span').count()).toBe(0);
  });

  test(`a pause opens before the passage and behind the text, without scripts too, in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(part(locale));
    const pauses = page.locator('summary', { hasText: says(locale, 'pause.title') });
    await expect(pauses).toHaveCount(2);
    for (const pause of await pauses.all()) {
      await pause.click();
      await expect(pause.locator('..').getByText(says(locale, 'pause.noHurry'))).toBeVisible();
    }
    await context.close();
  });
}

test('the circle of the pause moves slowly, and is still for those who asked for no motion', async ({ page }) => {
  const open = async (): Promise<{ moves: number; words: string[] }> => {
    await page.goto(part('es'));
    const panel = page.locator('.tools .pause');
    await panel.locator('summary').click();
    return {
      moves: await panel.locator('.breath').evaluate((circle) => circle.getAnimations().length),
      words: await panel.locator('p:visible').allInnerTexts(),
    };
  };
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moving = await open();
  expect(moving.moves).toBe(1);
  expect(moving.words).toContain(says('es', 'pause.breathe'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await open();
  expect(still.moves).toBe(0);
  expect(still.words).toEqual(moving.words);
});

test('a printed text has nothing to press: no voice, no pause, no way to its own parts', async ({ page }) => {
  await withVoices(page, VOICES);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of [part('es'), route('guides', 'es', 'una-oferta-de-prueba')]) {
    await page.goto(path);
    await expect(control(page, 'es', 'listen.start')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.listen:visible, .pause:visible, .contents:visible, .contents-of-guide:visible')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a recording shows one word on a locked screen, falls silent when she changes tab, and goes on from there only when she says so', async ({
  page,
}) => {
  const sound = silence(60);
  // As hosts answer: a browser goes to a place only in what is sent in pieces.
  await page.route('**/audio/**', (route) => {
    const from = Number(/bytes=(\d+)/.exec(route.request().headers()['range'] ?? '')?.[1] ?? 0);
    const said = { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${from}-${sound.length - 1}/${sound.length}` };
    return route.fulfill({ status: 206, headers: said, contentType: 'audio/wav', body: sound.subarray(from) });
  });
  await page.goto(at(storyPath('en', 1)));
  const audio = page.locator('audio');
  const now = (): Promise<{ paused: boolean; time: number; shown: string | undefined }> =>
    audio.evaluate((one: HTMLAudioElement) => ({ paused: one.paused, time: one.currentTime, shown: navigator.mediaSession.metadata?.title }));
  await audio.evaluate(async (one: HTMLAudioElement) => {
    one.muted = true;
    await one.play();
    one.currentTime = 20;
  });
  await expect.poll(now).toMatchObject({ paused: false, shown: 'Audio' });
  await expect.poll(async () => (await now()).time).toBeGreaterThan(20);
  await seen(page, false);
  expect((await now()).paused).toBe(true);
  await seen(page, true);
  expect((await now()).paused).toBe(true);
  await audio.evaluate(async (one: HTMLAudioElement) => one.play());
  await expect.poll(async () => (await now()).time).toBeGreaterThan(20);
  expect((await now()).time).toBeLessThan(30);
});
