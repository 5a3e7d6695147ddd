import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { dateInWords } from '#/domain/dates.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { foundByAxe } from '../support/axe.ts';
import { heldBack } from '../support/held-back.ts';
import { at, route, string } from '../support/pages.ts';
import { TEST_DAY } from '../support/test-site.ts';

/* "Is this number real?" with the lines of tests/fixture/content/hotlines. */
const words = (locale: Locale, key: string, blanks?: Record<string, string>): string => string(locale, 'check', key, blanks);
const field = (page: Page, locale: Locale) => page.getByRole('searchbox', { name: words(locale, 'title') });
const answer = (page: Page) => page.locator('.check [role="status"]');
const verdict = (page: Page) => answer(page).getByRole('heading', { level: 2 });
const type = async (page: Page, locale: Locale, typed: string): Promise<void> => {
  await field(page, locale).fill(typed);
  await field(page, locale).press('Enter');
};
const FILE = /\/check\/\w\w\.json$/;

for (const locale of LOCALES) {
  const [dedicated, mexico] = {
    en: ['Test line against trafficking', 'Mexico'],
    es: ['Línea de prueba contra la trata', 'México'],
  }[locale] as [string, string];

  test(`a number that is published says whose it is, for which country, what for and how old, in ${locale}`, async ({ page }) => {
    await page.goto(route('checkNumber', locale));
    await type(page, locale, '+1 (800) 555.01.00');
    await expect(verdict(page)).toHaveText(words(locale, 'found'));
    const card = answer(page).locator('.card');
    await expect(card.getByRole('heading')).toHaveText(new RegExp(`^${dedicated}, (?:United States|Estados Unidos)$`));
    await expect(card.locator('.number')).toHaveText('1-800-555-0100');
    await expect(card.locator('a[href="tel:+18005550100"]')).toBeVisible();
    await expect(card.getByText(words(locale, 'caution'))).toBeVisible();
    await expect(card.getByText('The paper of us-dedicated')).toBeVisible();
    await expect(card.locator('.quiet')).toContainText('2026');
    await expect(card.getByRole('link', { name: words(locale, 'card') })).toHaveAttribute(
      'href',
      new RegExp(`^${new URL(route('getHelp', locale, 'us')).pathname}`),
    );
    expect(await foundByAxe(page)).toEqual([]);
  });

  test(`a short number says every country that has it, and that it is another line elsewhere, in ${locale}`, async ({ page }) => {
    await page.goto(route('checkNumber', locale));
    await type(page, locale, '1-9-9');
    await expect(verdict(page)).toHaveText(words(locale, 'found'));
    await expect(answer(page).getByText(words(locale, 'shortNumber'))).toBeVisible();
    const rows = answer(page).getByRole('listitem');
    expect(await rows.count()).toBeGreaterThan(2);
    await expect(rows.filter({ hasText: mexico }).getByRole('link')).toHaveAttribute('href', new RegExp('/mx/'));
    await expect(answer(page).getByText(words(locale, 'caution'))).toHaveCount(1);
    expect(await foundByAxe(page)).toEqual([]);
  });

  test(`whose number it is says who answers there and what to know first, before any call: the police, or somebody else, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(route('checkNumber', locale));
    const card = answer(page).locator('.card');
    await type(page, locale, '198');
    await expect(card.locator('b', { hasText: locale === 'en' ? 'The police.' : 'La policía.' })).toBeVisible();
    await type(page, locale, '0800 0100');
    await expect(card.getByText(string(locale, 'help', 'age.doubted', { date: dateInWords('2026-11-22', locale) }))).toBeVisible();
    // A row of many, and what is dialled in the place of what is refused.
    await type(page, locale, '1-9-9');
    const unknown = locale === 'en' ? 'We do not know if they tell immigration.' : 'No sabemos si avisan a migración.';
    const mexican = answer(page).getByRole('listitem').filter({ hasText: mexico });
    await expect(mexican.getByText(unknown)).toBeVisible();
    await expect(mexican.locator('b', { hasText: locale === 'en' ? 'It can send the police.' : 'Puede enviar a la policía.' })).toBeVisible();
    await type(page, locale, '001-800-555-0100');
    await expect(card.getByText(string(locale, 'help', 'fact.notPolice'))).toBeVisible();
    expect(await foundByAxe(page)).toEqual([]);
  });

  test(`an answer out of a kept copy says of which day it is, and after ninety days that it may have changed, in ${locale}`, async ({ page }) => {
    const made = TEST_DAY;
    await page.clock.setFixedTime(`${made}T12:00:00Z`);
    let day = made;
    await page.route(FILE, async (request) => {
      const file = (await (await request.fetch()).json()) as object;
      await request.fulfill({ json: { ...file, made: day } });
    });
    const said = (of: string): string => string(locale, 'help', 'file.made', { date: dateInWords(of, locale) });
    const old = string(locale, 'help', 'age.old');
    /** What is answered to a number that is published, to one that is refused, and to one that is not here. */
    const answers = async (): Promise<string[]> => {
      await page.goto(route('checkNumber', locale));
      const all: string[] = [];
      for (const typed of ['198', '800-555-0190', '55 1234 9999']) {
        await type(page, locale, typed);
        await expect(verdict(page)).toBeVisible();
        all.push(await answer(page).innerText());
      }
      return all;
    };
    for (const one of await answers()) expect(one).not.toContain(said(made));
    day = '2026-11-12';
    for (const one of await answers()) {
      expect(one).toContain(said(day));
      expect(one).not.toContain(old);
    }
    await page.clock.setFixedTime('2027-03-01T12:00:00Z');
    day = made;
    for (const one of await answers()) expect(one).toContain(`${said(made)} ${old}`);
  });

  test(`a number that is refused says why and what is dialled in its place, and is not said again, in ${locale}`, async ({ page }) => {
    await page.goto(route('checkNumber', locale));
    await type(page, locale, '001-800-555-0100');
    await expect(verdict(page)).toHaveText(words(locale, 'refused'));
    await expect(answer(page).getByText(locale === 'en' ? 'A wrong form.' : 'Una forma equivocada.')).toBeVisible();
    await expect(answer(page).locator('.number')).toHaveText('800 555 0100');
    await expect(answer(page).getByRole('link', { name: words(locale, 'list', { country: mexico }) })).toBeVisible();
    expect((await page.content()).replace(/\D/g, '')).not.toContain('0018005550100');
    expect(await foundByAxe(page)).toEqual([]);
    await type(page, locale, '800-555-0190');
    await expect(
      answer(page).getByText(locale === 'en' ? 'No page of this year prints it.' : 'Ninguna página de este año lo publica.'),
    ).toBeVisible();
    await expect(answer(page).locator('.number, a[href^="tel:"]')).toHaveCount(0);
    expect((await page.content()).replace(/[\s.-]/g, '')).not.toContain('8005550190');
  });

  test(`a number that is not here says that this says nothing, and how to check it, in ${locale}`, async ({ page }) => {
    await page.goto(route('checkNumber', locale));
    await type(page, locale, '55 1234 9999');
    await expect(verdict(page)).toHaveText(words(locale, 'none'));
    await expect(answer(page).getByText(words(locale, 'noneWords'))).toBeVisible();
    await expect(answer(page).getByRole('listitem')).toHaveCount(4);
    await expect(answer(page)).not.toContainText('1234');
    expect(await foundByAxe(page)).toEqual([]);
  });

  test(`what is no number says what is missing, and the button does what Enter does, in ${locale}`, async ({ page }) => {
    await page.goto(route('checkNumber', locale));
    for (const [typed, said] of [
      ['', 'short'],
      ['12', 'short'],
      ['hola', 'short'],
      ['800 555 0100 800 555 0100', 'long'],
    ] as const) {
      await field(page, locale).fill(typed);
      await page.getByRole('button', { name: words(locale, 'button') }).click();
      await expect(answer(page)).toHaveText(words(locale, said));
      await expect(field(page, locale)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, locale)).toHaveAccessibleDescription(words(locale, said));
    }
    await field(page, locale).fill('170');
    await expect(field(page, locale)).toHaveAttribute('aria-invalid', 'false');
    await page.getByRole('button', { name: words(locale, 'button') }).click();
    await expect(verdict(page)).toBeVisible();
    await expect(field(page, locale)).toHaveAccessibleDescription('');
  });

  test(`nothing stands there as an answer where the script that answers does not come, in ${locale}`, async ({ page, context }) => {
    await context.route(/\/once\/check/, (request) => request.abort());
    await page.goto(route('checkNumber', locale));
    await field(page, locale).fill('5512345678');
    await page.getByRole('button', { name: words(locale, 'button') }).click();
    await page.waitForTimeout(300);
    await expect(page.getByText(words(locale, 'key.found'), { exact: true })).toBeHidden();
    await expect(page.getByRole('alert')).toHaveText(words(locale, 'failed'), { timeout: 6000 });
    await context.unroute(/\/once\/check/);
    await page.reload();
    await expect(page.getByText(words(locale, 'key.found'), { exact: true })).toBeVisible();
    await expect(page.locator('.lost')).toHaveCount(0);
  });

  test(`without scripts there are the numbers by country, and nothing that promises an answer, in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(route('checkNumber', locale));
    await expect(page.getByRole('heading', { name: words(locale, 'title') })).toBeVisible();
    await expect(page.locator('.field input')).toBeHidden();
    await expect(page.getByRole('button', { name: words(locale, 'button') })).toBeHidden();
    await expect(page.getByText(words(locale, 'key.found'), { exact: true })).toBeHidden();
    await expect(page.locator('.numbers').getByRole('link', { name: mexico })).toBeVisible();
    await expect(page.locator('.numbers').getByText('800 555 0100').first()).toBeVisible();
    await context.close();
  });
}

test('what is typed is asked of nobody: one file, the same whatever is typed, before the first letter', async ({ page }) => {
  const asked: string[] = [];
  await page.goto(route('checkNumber', 'es'));
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  await field(page, 'es').focus();
  await expect.poll(() => asked).toEqual([at('/check/es.json')]);
  const outside = () =>
    page.evaluate(() => [location.href, document.title, history.length, localStorage.length, sessionStorage.length, document.cookie]);
  const before = await outside();
  for (const typed of ['1-800-555-0100', '001-800-555-0100', '55 1234 9999', '103', 'x']) {
    await type(page, 'es', typed);
    await expect(answer(page)).not.toBeEmpty();
  }
  expect(asked).toEqual([at('/check/es.json')]);
  expect(await outside()).toEqual(before);
});

test('an answer goes as soon as something else is typed', async ({ page }) => {
  await page.goto(route('checkNumber', 'es'));
  await type(page, 'es', '1-800-555-0100');
  await expect(verdict(page)).toBeVisible();
  await field(page, 'es').press('End');
  await field(page, 'es').press('1');
  await expect(answer(page)).toBeEmpty();
});

test('a file that does not come is said, and whoever tries again is answered', async ({ page }) => {
  await page.goto(route('checkNumber', 'es'));
  await page.route(FILE, (request) => request.abort());
  await type(page, 'es', '1-800-555-0100');
  await expect(answer(page)).toHaveText(words('es', 'failed'));
  await page.unroute(FILE);
  await type(page, 'es', '1-800-555-0100');
  await expect(verdict(page)).toHaveText(words('es', 'found'));
});

test('what is asked before its script has come is answered when it comes', async ({ page }) => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/once\/check\..*\.js$/, async (request) => {
    await held;
    await request.continue();
  });
  await page.goto(route('checkNumber', 'es'), { waitUntil: 'commit' });
  await field(page, 'es').fill('1-800-555-0100');
  await page.getByRole('button', { name: words('es', 'button') }).click();
  await expect(answer(page)).toBeEmpty();
  come();
  await expect(verdict(page)).toHaveText(words('es', 'found'));
});

test('an answer that comes late is to what was asked last', async ({ page }) => {
  await page.goto(route('checkNumber', 'es'));
  const comes = await heldBack(page, FILE);
  await type(page, 'es', '1-800-555-0100');
  await expect(answer(page)).toHaveText(words('es', 'waiting'));
  await field(page, 'es').fill('99999999');
  await expect(answer(page)).toBeEmpty();
  comes();
  await page.waitForTimeout(500);
  await expect(answer(page)).toBeEmpty();
  await field(page, 'es').press('Enter');
  await expect(verdict(page)).toHaveText(words('es', 'none'));
});

test('leaving empties the page itself, so that no memory of it holds what was typed', async ({ page }) => {
  await page.goto(route('checkNumber', 'es'));
  await type(page, 'es', '1-800-555-0100');
  await expect(verdict(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(field(page, 'es')).toHaveValue('');
  await expect(answer(page)).toBeEmpty();
});

test('nothing that was typed comes back: not on reload, not by “Back”', async ({ page }) => {
  await page.goto(route('checkNumber', 'es'));
  await type(page, 'es', '1-800-555-0100');
  await expect(verdict(page)).toBeVisible();
  await page.reload();
  await expect(field(page, 'es')).toHaveValue('');
  await expect(answer(page)).toBeEmpty();
  await type(page, 'es', '1-800-555-0100');
  await expect(verdict(page)).toBeVisible();
  await page.goto(at('/es/acerca/'));
  await page.goBack();
  await expect(field(page, 'es')).toHaveValue('');
  await expect(answer(page)).toBeEmpty();
});

test('the exit takes along what she typed, at once', async ({ page }) => {
  await page.goto(route('checkNumber', 'es'));
  await page.route(/^https:/, () => undefined);
  await type(page, 'es', '001-800-555-0100');
  await expect(verdict(page)).toBeVisible();
  // In one go, for a driver waits for the page that never comes; and of the elements themselves, for the exit empties the page.
  const left = await page.evaluate(async () => {
    const [typed, said] = [document.querySelector<HTMLInputElement>('.field input'), document.querySelector('.check [role="status"]')];
    document.querySelector<HTMLElement>('main ~ [data-exit], nav [data-exit]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [typed?.value, said?.textContent];
  });
  expect(left).toEqual(['', '']);
});

test('in a discreet visit it answers as well', async ({ page }) => {
  await page.goto(route('getHelp', 'es'));
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: words('es', 'link') }).click();
  await expect(page.getByRole('heading', { name: words('es', 'title') })).toBeVisible();
  await type(page, 'es', '1-800-555-0100');
  await expect(verdict(page)).toHaveText(words('es', 'found'));
});

test('it can be used at 320 px and with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(route('checkNumber', 'es'));
  for (const size of ['100%', '200%']) {
    await page.evaluate((one) => (document.documentElement.style.fontSize = one), size);
    for (const typed of ['1-800-555-0100', '001-800-555-0100', '55 1234 9999']) {
      await type(page, 'es', typed);
      await expect(verdict(page)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  }
});

test('a file that never comes is given up, and asked for anew by whoever tries again', async ({ page }) => {
  await page.clock.install();
  let asked = 0;
  await page.route(FILE, (request) => {
    asked += 1;
    return asked > 1 ? request.continue() : undefined;
  });
  await page.goto(route('checkNumber', 'es'));
  await type(page, 'es', '170');
  await expect(answer(page)).toHaveText(words('es', 'waiting'));
  await page.clock.fastForward(21_000);
  await expect(answer(page)).not.toHaveText(words('es', 'waiting'));
  await type(page, 'es', '170');
  await expect(verdict(page)).toHaveText(words('es', 'found'));
});
