import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { heldBack } from '../support/held-back.ts';
import { at, route } from '../support/pages.ts';
import { openSearch, searchStatus, searchWords, typeInto } from '../support/search-page.ts';

const first = (page: Page) => page.locator('.asked > .list a').first();

/** What tests/fixture has: a worry with the guide that answers it, and danger. */
const TYPED = {
  en: {
    worry: 'he reads my phone',
    guide: /phone/i,
    danger: 'he will kill me',
    countries: ['United States', 'Mexico'],
    tells: /It says that it tells nobody/,
  },
  es: {
    worry: 'me rebisa el selular',
    guide: /teléfono/i,
    danger: 'me quiere matar',
    countries: ['Estados Unidos', 'México'],
    tells: /Dice que no le avisa a nadie/,
  },
} as const;

for (const locale of LOCALES) {
  const { worry, guide, danger, countries, tells } = TYPED[locale];

  test(`a worry finds its guide though it is misspelt, with a line written for it, in ${locale}`, async ({ page }) => {
    await openSearch(page, locale);
    await typeInto(page, worry);
    await expect(first(page)).toHaveText(guide);
    await expect(page.locator('.asked > .list .said').first()).not.toBeEmpty();
    await expect(searchStatus(page)).toHaveText(/\d/);
  });

  test(`in a page that the browser translates what is said and found is that of what was typed last, in ${locale}`, async ({ page }) => {
    /** As Chrome's translation does: each text gives way to one within elements of its own. */
    const translate = (): Promise<void> =>
      page.evaluate(() => {
        const texts = document.createTreeWalker(document.querySelector('.asked') ?? document.body, NodeFilter.SHOW_TEXT);
        const all: Text[] = [];
        while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) all.push(texts.currentNode as Text);
        for (const text of all) {
          const [outer, inner] = [document.createElement('span'), document.createElement('span')];
          inner.textContent = `~${text.data}~`;
          outer.append(inner);
          text.replaceWith(outer);
        }
      });
    await openSearch(page, locale);
    await typeInto(page, worry);
    await expect(first(page)).toHaveText(guide);
    await translate();
    await typeInto(page, 'qqqqq');
    await expect(searchStatus(page)).toHaveText(searchWords(locale, 'none'));
    await translate();
    await typeInto(page, danger);
    await expect(page.locator('.danger-now')).toBeVisible();
    await translate();
    await typeInto(page, worry);
    await expect(searchStatus(page)).toHaveText(/^\d/);
    await expect(first(page)).toHaveText(guide);
    await expect(page.locator('.danger-now')).toHaveCount(0);
  });

  test(`a link below the field opens at the first tap, before the field was touched and after, in ${locale}`, async ({ page }) => {
    for (const touched of [false, true]) {
      await openSearch(page, locale);
      if (touched) await page.getByRole('searchbox').tap();
      const link = page.locator('.also a').first();
      const to = (await link.getAttribute('href')) ?? '';
      // A finger lets go a moment after it came down: what goes away meanwhile moves the page under it.
      await link.tap();
      await expect(page).toHaveURL(new RegExp(`${to}$`));
    }
  });

  test.describe(`danger, in ${locale}`, () => {
    const [unitedStates, mexico] = countries;

    test('asks where she is, says who answers before each button, and shows the numbers of the country that she picks, or says', async ({ page }) => {
      await openSearch(page, locale);
      await typeInto(page, danger);
      const box = page.locator('.danger-now');
      await expect(box.getByRole('heading', { level: 2 })).toHaveText(searchWords(locale, 'danger.title'));
      await expect(box.getByRole('heading', { level: 3 })).toHaveText([searchWords(locale, 'danger.where')]);
      await expect(box.locator('.call')).toHaveCount(0);
      await expect(searchStatus(page)).toContainText(searchWords(locale, 'danger.where'));
      await box.getByRole('button', { name: mexico }).press('Enter');
      await expect(box.getByRole('heading', { level: 3 })).toHaveText([mexico]);
      // The button is gone: she goes on at the country, and not at the top of the page.
      await expect(box.getByRole('heading', { level: 3 })).toBeFocused();
      // Its first line stands there for want of one of its own: nothing that its card says of whom it tells is left out.
      await expect(box.getByText(tells)).toBeVisible();
      const text = (await box.innerText()).toLowerCase();
      const button = await box.locator('.call').first().innerText();
      expect(text.indexOf(locale === 'en' ? 'police' : 'policía')).toBeGreaterThan(-1);
      expect(text.indexOf(locale === 'en' ? 'police' : 'policía')).toBeLessThan(text.indexOf(button.toLowerCase()));
      await expect(box.locator('.call').first()).toHaveAttribute('href', /^tel:/);
      await expect(box.getByRole('link', { name: searchWords(locale, 'lines') })).toHaveAttribute('href', new URL(route('getHelp', locale)).pathname);
      await typeInto(page, `${danger} honduras`);
      await expect(box.getByRole('heading', { level: 3 })).toHaveText(['Honduras']);
      // What was picked for something else typed is not kept.
      await typeInto(page, danger);
      await expect(box.getByRole('heading', { level: 3 })).toHaveText([searchWords(locale, 'danger.where')]);
    });

    test.describe('where the clock suggests a country', () => {
      test.use({ timezoneId: 'America/Mexico_City' });

      test('shows its numbers, named as a guess, and another country is two taps away', async ({ page }) => {
        await openSearch(page, locale);
        await typeInto(page, danger);
        const box = page.locator('.danger-now');
        await expect(box.getByRole('heading', { level: 3 })).toHaveText([`${mexico} ${searchWords(locale, 'danger.guess')}`]);
        await box.getByText(searchWords(locale, 'danger.other')).click();
        await box.getByRole('button', { name: unitedStates }).click();
        await expect(box.getByRole('heading', { level: 3 })).toHaveText([unitedStates]);
      });

      test.describe('of which no emergency number is known', () => {
        test.use({ timezoneId: 'America/Caracas' });

        test('shows its card, named as a guess too', async ({ page }) => {
          await openSearch(page, locale);
          await typeInto(page, danger);
          const box = page.locator('.danger-now');
          await expect(box.locator('.country-card')).toHaveCount(1);
          await expect(box.getByText(searchWords(locale, 'danger.guess'))).toBeVisible();
        });
      });

      for (const [name, height] of [
        ['a whole screen', 640],
        ['half of one, above the keyboard', 320],
      ] as const) {
        test(`has its first button whole above the bar, on ${name}`, async ({ page }) => {
          await page.setViewportSize({ width: 360, height });
          await openSearch(page, locale);
          await typeInto(page, danger);
          const call = await page.locator('.danger-now .call').first().boundingBox();
          const bar = await page.locator('.bar').boundingBox();
          expect((call?.y ?? height) + (call?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
        });
      }
    });
  });

  test(`once the file is there it answers without a network, in ${locale}`, async ({ page, context }) => {
    await openSearch(page, locale);
    await page.getByRole('searchbox').focus();
    await typeInto(page, worry);
    await expect(first(page)).toHaveText(guide);
    await context.setOffline(true);
    await typeInto(page, locale === 'en' ? 'mexico' : 'méxico');
    await expect(page.locator('.country-card')).toBeVisible();
    await context.setOffline(false);
  });

  test(`says that it is searching, and what was lost can be asked for again and leaves no message, in ${locale}`, async ({ page }) => {
    await openSearch(page, locale);
    await page.route(/\/search\/.+\.json$/, (request) => request.abort());
    await typeInto(page, worry);
    await expect(searchStatus(page)).toHaveText(searchWords(locale, 'failed'));
    await page.unroute(/\/search\/.+\.json$/);
    const comes = await heldBack(page, /\/search\/.+\.json$/);
    await page.getByRole('button', { name: searchWords(locale, 'again') }).click();
    await expect(searchStatus(page)).toHaveText(searchWords(locale, 'searching'));
    comes();
    await expect(first(page)).toHaveText(guide);
    await expect(page.getByText(searchWords(locale, 'failed'))).toHaveCount(0);
    await expect(page.getByRole('button', { name: searchWords(locale, 'again') })).toHaveCount(0);
  });

  test(`what was found is reached with the arrow keys, and the box again, in ${locale}`, async ({ page }) => {
    await openSearch(page, locale);
    await typeInto(page, worry);
    await expect(first(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test(`the first letters of a word are not said to find nothing, and the count is told once the typing pauses, in ${locale}`, async ({ page }) => {
    await openSearch(page, locale);
    await typeInto(page, worry);
    await expect(first(page)).toHaveText(guide);
    await typeInto(page, '');
    await searchStatus(page).evaluate((status) => {
      new MutationObserver(() => {
        status.dataset['told'] = `${status.dataset['told'] ?? ''}|${status.textContent}`;
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await page.getByRole('searchbox').pressSequentially(worry, { delay: 20 });
    await expect(first(page)).toHaveText(guide);
    const told = (await searchStatus(page).getAttribute('data-told')) ?? '';
    expect(told).not.toContain(searchWords(locale, 'none'));
    expect(told.split('|').filter((words) => /\d/.test(words))).toHaveLength(1);
    await typeInto(page, 'z');
    await page.waitForTimeout(400);
    await expect(searchStatus(page)).not.toHaveText(searchWords(locale, 'none'));
  });

  test(`where nothing is found, the other language, doors and lines stand there, in ${locale}`, async ({ page }) => {
    await openSearch(page, locale);
    await typeInto(page, 'zzqzzq');
    await expect(searchStatus(page)).toHaveText(searchWords(locale, 'none'));
    await typeInto(page, '😭');
    await expect(searchStatus(page)).toHaveText(searchWords(locale, 'none'));
    await expect(page.locator('.worries a')).toHaveCount(6);
    await expect(page.locator('.instead').getByRole('link', { name: searchWords(locale, 'lines') })).toBeVisible();
    // A word of the other language alone: it is not in this one's file.
    await typeInto(page, '');
    await expect(page.locator('.instead')).toHaveCount(0);
    await typeInto(page, locale === 'en' ? 'anillo' : 'ring');
    await page.getByRole('button', { name: searchWords(locale, 'other.button') }).click();
    await expect(page.locator('.other-language .list')).toHaveAttribute('lang', locale === 'en' ? 'es' : 'en');
    await expect(page.locator('.other-language .list a').first()).toHaveAttribute('href', locale === 'en' ? /^\/es\// : /^\/en\//);
  });

  test(`inside the texts is looked only when asked, said beforehand, in ${locale}`, async ({ page }) => {
    const pieces: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) pieces.push(request.url());
    });
    await openSearch(page, locale);
    await typeInto(page, locale === 'en' ? 'passport' : 'pasaporte');
    await expect(first(page)).toBeVisible();
    expect(pieces).toEqual([]);
    await expect(page.getByText(searchWords(locale, 'inside.hint'))).toBeVisible();
    await page.getByRole('button', { name: searchWords(locale, 'inside.button') }).click();
    await expect(page.locator('.inside .list a').first()).toBeVisible();
    expect(pieces.length).toBeGreaterThan(0);
    // Other words are another question: what was found for these is gone.
    await typeInto(page, worry);
    await expect(page.locator('.inside .list')).toHaveCount(0);
  });

  test(`nothing moves when the answer comes, however late, in ${locale}`, async ({ page }) => {
    // Chromium alone tells of layout shifts, and alone is asked here (playwright.config.ts).
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput)
            document.documentElement.dataset['shift'] = String(Number(document.documentElement.dataset['shift'] ?? 0) + shift.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const comes = await heldBack(page, /\/search\/.+\.json$/);
    await page.goto(at(new URL(route('search', locale)).pathname));
    await expect(page.locator('[data-ready]')).toBeVisible();
    // By its keys: what moves because she has typed just now is no surprise to her, and is not counted.
    await page.locator('#query').tap();
    await page.keyboard.type(worry);
    await page.waitForTimeout(800);
    comes();
    await expect(first(page)).toBeVisible();
    await page.waitForTimeout(200);
    expect(Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? 0))).toBeLessThan(0.02);
  });
}

/** All that a page could have put somewhere. */
const storedBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
      location.href,
      window.name,
      document.title,
    ]),
  );

test('in an ordinary visit “Back” to the search from a result is an empty box, asked for anew, and nothing is stored', async ({ page }) => {
  const { worry } = TYPED.es;
  await openSearch(page, 'es');
  await typeInto(page, worry);
  await first(page).click();
  await page.waitForURL((url) => url.pathname !== new URL(route('search', 'es')).pathname);
  await page.goBack();
  await expect(page.locator('[data-ready]')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  const stored = await storedBy(page);
  for (const word of worry.split(' ').filter(({ length }) => length > 3)) expect(stored).not.toContain(word);
});

test.describe('in a discreet visit, where all is one document', () => {
  for (const locale of LOCALES) {
    test(`the page’s own “Back” brings what was typed, opened anew it is empty, and nothing of it is stored, in ${locale}`, async ({ page }) => {
      const { worry } = TYPED[locale];
      await openSearch(page, locale);
      await page.locator('[data-turn-discreet]').first().click();
      await typeInto(page, worry);
      await first(page).click();
      await page.locator('main .back [data-back]').click();
      await expect(page.getByRole('searchbox')).toHaveValue(worry);
      await expect(first(page)).toBeVisible();
      const stored = await storedBy(page);
      for (const word of worry.split(' ').filter(({ length }) => length > 3)) expect(stored).not.toContain(word);
      // By a link, and not by the way back: whoever opens the search next finds it empty.
      await first(page).click();
      await page.locator('main .back [data-back]').waitFor();
      await page
        .locator(`a[href="${new URL(route('search', locale)).pathname}"]`)
        .first()
        .click();
      await expect(page.getByRole('searchbox')).toHaveValue('');
    });
  }
});
