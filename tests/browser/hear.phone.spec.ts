import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { groupsOf, signsInWords } from '#/domain/number-groups.ts';
import { test } from '../support/opened.ts';
import { at, route, string } from '../support/pages.ts';
import { shows, tapLink } from '../support/shown.ts';
import { takePath } from '../support/take-path.ts';
import { sentenceEnds, voicesCome, withVoices, type Heard } from '../support/voices.ts';
import { answers, choose, openWalk, sceneHeading, walkPath } from '../support/walk.ts';

const VOICES = [
  { lang: 'es_MX', localService: true },
  { lang: 'en-US', localService: true },
  { lang: 'es-MX', localService: false },
];
const ELSEWHERE = [
  { lang: 'es-MX', localService: false },
  { lang: 'en-US', localService: false },
  { lang: 'fr-FR', localService: true },
];
const words = (locale: Locale, key: string): string => string(locale, 'help', `hear.${key}`);
const control = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const said = ({ said: all }: Heard): string[] => all.map((one) => one.words);

/** The groups of a number, each as a voice is given it. */
const spoken = (locale: Locale, number: string): string[] => {
  const file = JSON.parse(readFileSync(`locales/${locale}/help.json`, 'utf8')) as { hear: Record<'digits' | 'star' | 'hash' | 'plus', string> };
  const { digits, star, hash, plus } = file.hear;
  return groupsOf(number).map((group) => `${signsInWords(group, { digits: digits.split(' '), star, hash, plus }).join(', ')}.`);
};

/** Lets the voice read to its end. */
const untilOver = async (page: Page, start: string): Promise<void> => {
  for (let piece = 1; piece < 400 && !(await control(page, start).isVisible()); piece += 1) await sentenceEnds(page);
  await expect(control(page, start)).toBeVisible();
};

/** What is seen of the part that is read, in a line: not what is for a camera. */
const shown = (page: Page): Promise<string> =>
  page.locator('[data-heard]').evaluate((part) => {
    if (!(part instanceof HTMLElement)) throw new Error('What is read is no part of a page.');
    const unread = [...part.querySelectorAll<HTMLElement>('[data-not-read]')].flatMap((one) => one.innerText.split('\n'));
    return part.innerText
      .split('\n')
      .filter((line) => !unread.includes(line))
      .join('\n');
  });

const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

for (const locale of LOCALES) {
  test.describe(`a number to be listened to, in ${locale}`, () => {
    test('is read with its line: the digits one by one, in groups, slowly and twice, and every sentence that makes it less than sure', async ({
      page,
    }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(takePath(locale, 'mx'));
      await control(page, words(locale, 'start')).click();
      await untilOver(page, words(locale, 'start'));
      const all = said(heard);
      for (const number of ['199', '800 555 0100']) {
        const groups = spoken(locale, number);
        expect(all.join('|'), number).toContain([...groups, words(locale, 'twice'), ...groups].join('|'));
      }
      // Slowly; what stands around it as people speak.
      const slow = heard.said.filter(({ rate }) => rate < 1).map((one) => one.words);
      expect(slow).toEqual(expect.arrayContaining(spoken(locale, '800 555 0100')));
      expect(slow.filter((one) => one !== words(locale, 'twice') && !/^(?:\p{L}+, )*\p{L}+\.$/u.test(one))).toEqual([]);
      // All that is read there is heard: who answers, when, whom it tells, how old it is.
      const plain = (text: string): string => text.replace(/[^\p{L}]+/gu, ' ').toLowerCase();
      const voice = plain(all.join(' '));
      const seen = (await shown(page)).split('\n').filter((line) => line.trim() !== '' && !/^[\d\s*+()-]+/.test(line));
      const controls = new Set(['start', 'pause', 'goOn', 'again', 'own'].map((key) => words(locale, key)));
      const missing = seen.filter((line) => !controls.has(line.trim()) && !voice.includes(plain(line).trim()));
      expect(missing).toEqual([]);
      for (const key of ['tells.police', 'tells.immigration', 'tells.name', 'age.notCalled', 'danger'])
        expect(voice).toContain(plain(string(locale, 'help', key)).trim());
    });

    test('is never said as one large number, nor in digits that a voice would read as a date or a sum', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      for (const country of ['mx', 'hn', 'us', 've']) {
        await page.goto(takePath(locale, country));
        await control(page, words(locale, 'start')).click();
        await untilOver(page, words(locale, 'start'));
      }
      // Years and days stay: they are no numbers to call.
      expect(said(heard).filter((one) => /\d{3}/.test(one.replace(/\b20\d\d\b/g, '')))).toEqual([]);
    });

    test('is offered only with a voice that belongs to the device, also where the browser learns of it late', async ({ page }) => {
      await withVoices(page, ELSEWHERE);
      await page.goto(takePath(locale, 'hn'), { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-listen-toggle]')).toBeHidden();
      await expect(page.locator('body')).not.toContainText(words(locale, 'own'));
    });

    test('comes to where its place was kept: nothing moves when the browser learns of a voice', async ({ page }) => {
      await withVoices(page, VOICES, true);
      await page.goto(takePath(locale, 'hn'), { waitUntil: 'networkidle' });
      const place = () => page.locator('[data-heard] .number').first().boundingBox();
      const before = await place();
      await voicesCome(page);
      await expect(control(page, words(locale, 'start'))).toBeVisible();
      expect(Math.abs(((await place())?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
    });

    test('stays to be read on its band while it is said', async ({ page }) => {
      await withVoices(page, VOICES);
      await page.goto(takePath(locale, 'hn'));
      await control(page, words(locale, 'start')).click();
      for (let piece = 0; piece < 10 && (await page.locator('.number.being-read').count()) === 0; piece += 1) await sentenceEnds(page);
      const colours = await page.locator('.number.being-read').evaluate((one) => {
        // As the card of a line has it.
        one.parentElement?.classList.add('whole');
        return [one, one.querySelector('small')].map((part) => part && getComputedStyle(part).color);
      });
      expect(new Set(colours)).toEqual(new Set(['rgb(35, 26, 51)']));
    });

    test('falls silent with the exit, and says not one word more', async ({ page }) => {
      await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
      const heard = await withVoices(page, VOICES);
      await page.goto(takePath(locale, 'hn'));
      await control(page, words(locale, 'start')).click();
      await expect.poll(() => heard.said.length).toBe(1);
      await page
        .getByRole('group')
        .getByRole('link', { name: string(locale, 'common', 'exit.label') })
        .click();
      await expect(page).toHaveURL(/^https:/);
      expect(heard.cancelled).toBeGreaterThan(0);
      expect(heard.said).toHaveLength(1);
    });

    test('stops when the page is no longer seen, and goes on only when she says so, a number from its first digit', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(takePath(locale, 'us'));
      await control(page, words(locale, 'start')).click();
      const groups = spoken(locale, '1-800-555-0100');
      for (let piece = 0; piece < 60 && said(heard).at(-1) !== groups[1]; piece += 1) await sentenceEnds(page);
      await expect.poll(() => said(heard).at(-1)).toBe(groups[1]);
      const before = heard.said.length;
      await hide(page, true);
      await sentenceEnds(page);
      await hide(page, false);
      await expect(control(page, words(locale, 'goOn'))).toBeVisible();
      expect(heard.said).toHaveLength(before);
      await control(page, words(locale, 'goOn')).click();
      await expect.poll(() => said(heard).at(-1)).toBe(groups[0]);
    });

    test('begins anew, its page as it was, when she comes back to it', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(takePath(locale, 'hn'));
      const before = await shown(page);
      await control(page, words(locale, 'start')).click();
      await sentenceEnds(page);
      await expect.poll(() => heard.said.length).toBe(2);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      await expect(control(page, words(locale, 'start'))).toBeVisible();
      expect(await page.locator('.being-read').count()).toBe(0);
      await control(page, words(locale, 'start')).click();
      await expect.poll(() => heard.said.length).toBe(3);
      expect(said(heard)[2]).toBe(said(heard)[0]);
      await untilOver(page, words(locale, 'start'));
      // Nothing is laid into the page twice.
      expect(await page.locator('[data-heard] span > span > span').count()).toBe(0);
      expect((await shown(page)).replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
    });

    test('is there in a discreet visit too, and silent once another page takes its place', async ({ page }) => {
      const heard = await withVoices(page, VOICES);
      await page.goto(route('getHelp', locale, 'hn'));
      await tapLink(page, takePath(locale, 'hn'));
      await shows(page, takePath(locale, 'hn'));
      await control(page, words(locale, 'start')).click();
      await expect.poll(() => heard.said.length).toBe(1);
      const cancelled = heard.cancelled;
      await page.locator('main .back a').click();
      await shows(page, route('getHelp', locale, 'hn'));
      await expect.poll(() => heard.cancelled).toBeGreaterThan(cancelled);
      await sentenceEnds(page);
      expect(heard.said).toHaveLength(1);
    });
  });

  test(`a scene of a walk is read with its choices; another that is chosen is read from its beginning, in ${locale}`, async ({ page }) => {
    const heard = await withVoices(page, VOICES);
    const start = words(locale, 'start');
    await openWalk(page, at(walkPath(locale)));
    const choices = await answers(page).allInnerTexts();
    await control(page, start).click();
    await untilOver(page, start);
    const first = said(heard);
    expect((await sceneHeading(page).textContent()) ?? '').toBe(first.slice(0, 2).join(' '));
    for (const choice of choices) expect(first.join(' ')).toContain(choice.trim());
    // She chooses while it speaks: the voice leaves the scene with her.
    await control(page, start).click();
    await sentenceEnds(page);
    const before = heard.said.length;
    await choose(answers(page).first());
    await expect.poll(() => heard.said.length).toBeGreaterThan(before);
    const next = (await sceneHeading(page).textContent()) ?? '';
    expect(next).toContain(said(heard)[before]);
    expect(first).not.toContain(said(heard)[before]);
    await untilOver(page, start);
    expect(first.filter((one) => choices.includes(one)).length).toBeGreaterThan(0);
    // She chooses while it is silent: it stays so until she asks.
    const silent = heard.said.length;
    await page.locator('.steps button').first().press('Enter');
    await page.waitForTimeout(200);
    expect(heard.said).toHaveLength(silent);
    await control(page, start).click();
    await expect.poll(() => heard.said.length).toBe(silent + 1);
  });

  test(`a walk has nothing to listen with where no voice is the device’s own, in ${locale}`, async ({ page }) => {
    await withVoices(page, ELSEWHERE);
    await openWalk(page, at(walkPath(locale)));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-listen-toggle]')).toHaveCount(0);
  });

  test(`without scripts nothing is offered that only a script can do, in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of [takePath(locale, 'hn'), at(walkPath(locale))]) {
      await page.goto(path);
      await expect(page.locator('.listen')).toBeHidden();
      await expect(page.locator('[data-listen-toggle]')).toHaveCount(0);
    }
    await context.close();
  });
}

test('in a discreet visit that changes its language, the voice does too', async ({ page }) => {
  const heard = await withVoices(page, VOICES);
  await page.goto(takePath('en', 'hn'));
  await tapLink(page, takePath('es', 'hn'));
  await shows(page, takePath('es', 'hn'));
  await control(page, words('es', 'start')).click();
  await expect.poll(() => heard.said.length).toBe(1);
  expect(heard.said[0]?.lang).toBe('es_MX');
  await untilOver(page, words('es', 'start'));
  expect(said(heard).join('|')).toContain(spoken('es', '170').join('|'));
});

test('whose number it is, is heard first where it is the heading of the page, as on that of a single line', async ({ page }) => {
  const heard = await withVoices(page, VOICES);
  await page.goto(takePath('es', 'hn'));
  await page.locator('.number-sheet').evaluate((sheet) => {
    const name = document.createElement('h1');
    name.textContent = 'Una línea de prueba';
    sheet.prepend(name);
  });
  await control(page, words('es', 'start')).click();
  await untilOver(page, words('es', 'start'));
  expect(said(heard)[0]).toBe('Una línea de prueba');
});

test('what a script adds to the page is heard as well: that a line’s page is old', async ({ page }) => {
  const heard = await withVoices(page, VOICES);
  await page.clock.setFixedTime('2029-11-25T15:00:00Z');
  await page.goto(takePath('es', 'hn'));
  const old = string('es', 'help', 'age.old');
  await expect(page.locator('[data-heard] [data-age]').first()).toContainText(old);
  await control(page, words('es', 'start')).click();
  await untilOver(page, words('es', 'start'));
  expect(said(heard)).toContain(old);
});

test('of two that can be listened to only one speaks', async ({ page }) => {
  const heard = await withVoices(page, VOICES);
  await page.route(takePath('es', 'hn'), async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<div class="listen[\s\S]*?<\/template>\s*<\/div>/, '$&$&');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(takePath('es', 'hn'));
  const toggles = page.locator('[data-listen-toggle]');
  await expect(toggles).toHaveCount(2);
  await toggles.nth(0).click();
  await sentenceEnds(page);
  await expect.poll(() => heard.said.length).toBe(2);
  await toggles.nth(1).click();
  await expect.poll(() => heard.said.length).toBe(3);
  expect(said(heard)[2]).toBe(said(heard)[0]);
  await expect(toggles.nth(0)).toHaveText(words('es', 'start'));
  await sentenceEnds(page);
  await expect.poll(() => heard.said.length).toBe(4);
});
