import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { foundByAxe } from '../support/axe.ts';
import { jumpIn, storyPath } from '../support/a-story.ts';
import { neutral } from '../support/outside.ts';
import { allKinds, at, pageKinds, route, string } from '../support/pages.ts';
import { openDiscreet, shows, tapLink } from '../support/shown.ts';
import { withVoices } from '../support/voices.ts';

/* In a discreet visit a page is shown in the place of the one before, under the address where the visit began. */
test.use({ mayBeMissing: /\/nowhere\// });

const words = (locale: Locale, key: string): string => string(locale, 'exit', `shown.${key}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const wayBack = (page: Page) => page.locator('main .back a');

/** Begins a discreet visit on home. */
const begin = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(route('home', locale));
  await page.locator('[data-turn-discreet]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
};
const goTo = async (page: Page, path: string): Promise<void> => {
  await tapLink(page, path);
  // Home can take the place of home: its address alone is there before it has come.
  await page.locator('body[data-address]').waitFor();
  await shows(page, at(path.replace(/#.*/, '')));
};

/** What a page is to those who look at it and to those who hear it, but for its way back, which leads elsewhere. */
const seen = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    document.querySelector('main .back')?.remove();
    const styles = [...document.querySelectorAll('h1, main a, main p, .bar a, .foot a, summary')].map((one) => {
      const { color, fontSize, fontFamily, display, visibility, backgroundColor } = getComputedStyle(one);
      return [color, fontSize, fontFamily, display, visibility, backgroundColor].join();
    });
    return {
      text: document.body.innerText.replace(/\s+/g, ' '),
      lang: document.documentElement.lang,
      body: document.body.className,
      order: [...document.querySelectorAll('a, button, input, select, summary')].map((one) => one.textContent.trim()),
      styles,
    };
  });

for (const locale of LOCALES) {
  for (const { kind, path } of allKinds.filter((one) => one.locale === locale))
    test(`${kind} is itself in the place of home in ${locale}: its words, language, order and looks`, async ({ page, context }) => {
      const own = await context.newPage();
      await openDiscreet(own, at(path));
      if (kind === 'search') await own.locator('[data-ready]').waitFor();
      await begin(page, locale);
      const title = await page.title();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text());
      });
      await goTo(page, path);
      await page.mouse.move(0, 0);
      if (kind === 'search') await page.locator('[data-ready]').waitFor();
      await expect.poll(() => seen(page)).toEqual(await seen(own));
      expect(refused).toEqual([]);
      expect(await page.title()).toBe(title);
      expect(page.url()).toBe(route('home', locale));
      // The gateway’s links lead to a place in it.
      // Asked of the page: in Firefox the other window is in front.
      const focus = kind === 'gateway' ? '#choose' : 'h1';
      expect(await page.evaluate((one) => document.activeElement === document.querySelector(one), focus)).toBe(true);
    });

  for (const kind of ['country', 'part', 'search'] as const)
    test(`axe finds nothing on a ${kind} page that took the place of home in ${locale}`, async ({ page }) => {
      await begin(page, locale);
      await goTo(page, pageKinds(locale)[kind] ?? '');
      // What a script still adds to the page is looked at too, and not half of it.
      if (kind === 'search') await page.locator('[data-ready]').waitFor();
      expect(await foundByAxe(page)).toEqual([]);
    });

  test(`the page’s own “Back” goes through what was seen, to where she was in it, in ${locale}`, async ({ page }) => {
    await begin(page, locale);
    const { guides = '', guide = '' } = pageKinds(locale);
    await goTo(page, guides);
    const name = await heading(page).innerText();
    await page.evaluate(() => scrollTo(0, 300));
    await goTo(page, guide);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(wayBack(page)).toHaveText(string(locale, 'common', 'back', { to: name }));
    await wayBack(page).click();
    await shows(page, at(guides));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await wayBack(page).click();
    await shows(page, route('home', locale));
    await expect(wayBack(page)).toHaveCount(0);
  });

  test(`the other language is one tap away in a story’s page, and brings its own words, in ${locale}`, async ({ page }) => {
    await begin(page, locale);
    await goTo(page, storyPath(locale));
    await page.locator(`.tool[lang="${otherLocale(locale)}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', otherLocale(locale));
    expect(page.url()).toBe(route('home', locale));
  });

  test(`a place within a page is seen and heard without a word in the address, in ${locale}`, async ({ page }) => {
    const jump = jumpIn(locale);
    await begin(page, locale);
    await goTo(page, jump.path);
    const link = page.locator(jump.selector).first();
    const to = (await link.getAttribute('href')) ?? '';
    await link.evaluate((one: HTMLElement) => one.click());
    await expect(page.locator(`[id="${to.slice(1)}"]`)).toBeFocused();
    expect(page.url()).toBe(route('home', locale));
    // Written into an address, it leads there too.
    await goTo(page, route('home', locale).replace(at(''), ''));
    await goTo(page, `${jump.path}${to}`);
    await expect(page.locator(`[id="${to.slice(1)}"]`)).toBeFocused();
  });

  test(`a page that does not come says so, can be asked for again, and leaves the exit at work, in ${locale}`, async ({ page, context }) => {
    await neutral(page);
    await begin(page, locale);
    const { help = '' } = pageKinds(locale);
    // What shows a page in another’s place is fetched as the visit begins; without it a link is opened as in any visit.
    await page.waitForFunction(() => {
      const file = document.querySelector<HTMLElement>('[data-show]')?.dataset['show'];
      return file !== undefined && performance.getEntriesByName(new URL(file, location.href).href).length > 0;
    });
    await context.setOffline(true);
    await tapLink(page, help);
    // In her sight, though nothing was shown in another’s place yet.
    await expect(page.getByText(words(locale, 'notArrived'))).toBeInViewport();
    await context.setOffline(false);
    await page.getByRole('button', { name: words(locale, 'again') }).click();
    await shows(page, at(help));
    await expect(page.getByText(words(locale, 'notArrived'))).toBeHidden();
    // While the next is on its way.
    await page.route(/warning-signs|senales/, () => new Promise(() => undefined));
    await tapLink(page, route('guides', locale).replace(at(''), ''));
    await expect(page.getByText(words(locale, 'arriving'))).toBeVisible();
    await page.locator('.bar [data-exit]').click();
    await page.waitForURL(/^https:/);
  });

  test(`a browser that cannot show a page in another’s place opens it instead of that one, and says what it notes, in ${locale}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    });
    await page.goto(route('home', locale));
    await page.locator('[data-turn-discreet]').first().click();
    await expect(page.getByText(string(locale, 'common', 'discreet.listed')).first()).toBeInViewport();
    const before = await page.evaluate(() => history.length);
    await tapLink(page, route('guides', locale).replace(at(''), ''));
    await page.waitForURL(route('guides', locale));
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test(`the list finds a country, and the search finds a page in the language that is shown, in the place of others, in ${locale}`, async ({
    page,
  }) => {
    const other = otherLocale(locale);
    await begin(page, locale);
    await goTo(page, route('getHelp', locale).replace(at(''), ''));
    await page.locator('.finder input[type="search"]').fill('Honduras');
    await expect(page.locator('.found a.button.call')).toBeVisible();
    for (const language of [locale, other, locale]) {
      await goTo(page, route('search', language).replace(at(''), ''));
      await page.locator('[data-ready]').waitFor();
      await page.getByRole('searchbox').fill(language === 'en' ? 'passport' : 'pasaporte');
      await expect(page.locator('.search .list a').first()).toHaveAttribute('href', new RegExp(`^/${language}/`));
    }
    await page.locator('.search .list a').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('.search')).toHaveCount(0);
    expect(page.url()).toBe(route('home', locale));
  });

  test(`“Listen” falls silent when another page takes the text’s place, in ${locale}`, async ({ page }) => {
    const heard = await withVoices(page, [{ lang: locale === 'en' ? 'en-US' : 'es-MX', localService: true }]);
    await begin(page, locale);
    await goTo(page, storyPath(locale));
    await page.getByRole('button', { name: string(locale, 'reader', 'listen.start'), exact: true }).click();
    await expect.poll(() => heard.said.length).toBe(1);
    const before = heard.cancelled;
    await goTo(page, route('guides', locale).replace(at(''), ''));
    await expect.poll(() => heard.cancelled).toBeGreaterThan(before);
    await goTo(page, storyPath(locale));
    await expect(page.getByRole('button', { name: string(locale, 'reader', 'listen.start'), exact: true })).toBeVisible();
  });
}

test('of two taps the last counts, however the answers come', async ({ page }) => {
  await begin(page, 'es');
  await page.route(/senales/, async (request) => {
    await new Promise((next) => setTimeout(next, 600));
    await request.continue().catch(() => undefined);
  });
  await tapLink(page, '/es/senales/');
  await tapLink(page, '/es/noticias/');
  await shows(page, at('/es/noticias/'));
  await page.waitForTimeout(900);
  await shows(page, at('/es/noticias/'));
  await wayBack(page).click();
  await shows(page, at('/es/'));
});

test('after the exit no page that was on its way is shown', async ({ page }) => {
  // The weather page does not come either.
  await page.context().route(/^https:/, () => new Promise(() => undefined));
  await begin(page, 'es');
  await page.route(/senales/, async (request) => {
    await new Promise((next) => setTimeout(next, 500));
    await request.continue().catch(() => undefined);
  });
  await tapLink(page, '/es/senales/');
  const after = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
    await new Promise((next) => setTimeout(next, 900));
    return [document.body.dataset['address'], getComputedStyle(document.documentElement).visibility];
  });
  expect(after).toEqual([undefined, 'hidden']);
});

test('a second tab is a visit of its own', async ({ page, context }) => {
  await begin(page, 'es');
  await goTo(page, '/es/senales/');
  const tab = await context.newPage();
  await tab.goto(at('/es/'));
  await expect(tab.locator('html')).toHaveAttribute('data-visit', 'ordinary');
  await tab.locator('a.door').first().click();
  await tab.waitForURL(at('/es/senales/'));
});

test('what a hotel’s network answers to everything is not shown as a page of ours', async ({ page }) => {
  await begin(page, 'es');
  await page.route(/senales/, (request) => request.fulfill({ contentType: 'text/html', body: '<h1>Sign in to the Wi-Fi</h1>' }));
  await tapLink(page, '/es/senales/');
  await expect(page.getByText(words('es', 'notArrived'))).toBeVisible();
  await expect(page.getByText('Sign in to the Wi-Fi')).toHaveCount(0);
});

test('a file is opened as a file, and a call as a call', async ({ page }) => {
  await begin(page, 'es');
  await goTo(page, '/es/pedir-ayuda/mx/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url());
  });
  await page
    .locator('main a[href^="tel:"]')
    .first()
    .evaluate((one: HTMLElement) => one.click());
  await page.waitForTimeout(200);
  await shows(page, at('/es/pedir-ayuda/mx/'));
  expect(asked).toEqual([]);
  await tapLink(page, '/es/noticias/feed.xml');
  await expect.poll(() => asked).toContain(at('/es/noticias/feed.xml'));
});
