import { expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { test } from '../support/opened.ts';
import { at, pageKinds, route, string } from '../support/pages.ts';
import { answers, walkPath } from '../support/walk.ts';
import { cards, cutCards, inOrder, onPaper, type Paper } from '../support/paper.ts';

test.use({ mayBeMissing: /nowhere/, colorScheme: 'dark' });

/** The address where a language's numbers are, as paper has it. */
const numbersAt = (locale: Locale): string => new URL(href('getHelp', locale), site.url).href.replace('http://', '');

const open = async (page: Page, path: string): Promise<Paper> => {
  await page.goto(at(path));
  // Pages start scripts that may still add to them: a button to listen, the finder.
  await page.waitForLoadState('networkidle');
  return onPaper(page);
};

for (const locale of LOCALES) {
  test(`whom to call in danger stands in a black edge, and in black, in ${locale}`, async ({ page }) => {
    for (const kind of ['help', 'country'] as const) {
      const paper = await open(page, pageKinds(locale)[kind] ?? '');
      inOrder(paper, ['199', string(locale, 'help', 'danger')]);
      await page.emulateMedia({ media: 'print' });
      const look = await page
        .locator('.danger')
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
          return { color, backgroundColor, borderTopColor, borderTopStyle, thick: parseFloat(borderTopWidth) >= 1 };
        });
      const black = 'rgb(0, 0, 0)';
      expect(look, kind).toEqual({ color: black, backgroundColor: 'rgba(0, 0, 0, 0)', borderTopColor: black, borderTopStyle: 'solid', thick: true });
      await page.emulateMedia({ media: null });
    }
  });

  for (const country of ['us', 'mx', 'hn', 'cr'])
    test(`no card of ${country} is cut on paper, and each has all its words, what is folded away too, in ${locale}`, async ({ page }) => {
      const paper = await open(page, href('getHelp', locale, country));
      const found = await cards(page);
      expect(found.length).toBeGreaterThan(0);
      expect(cutCards(paper, found)).toEqual([]);
      const where = string(locale, 'help', 'if.where');
      for (const { name, words } of found) {
        expect(words[0]).toBe(name);
        expect(words[1]).toMatch(/^[\d*-]/);
        expect(words, name).toContain(where);
      }
    });

  test(`the list on paper has every country with its number, in the order of the page, each whole, on three sheets at most, in ${locale}`, async ({
    page,
  }) => {
    const paper = await open(page, href('getHelp', locale));
    expect(paper.sheets).toBeLessThanOrEqual(3);
    const places = await page
      .locator('main [data-place]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.querySelector('h2, h3')?.textContent ?? '', row.querySelector('.number')?.firstChild?.textContent ?? '']),
      );
    expect(places.length).toBeGreaterThan(10);
    for (const words of places) {
      const runs = inOrder(paper, words).flat();
      expect(new Set(runs.map(({ sheet }) => sheet)).size, words.join()).toBe(1);
    }
    inOrder(paper, places.flat());
  });

  test(`what is written to and not called has its address on paper, as one writes it by hand, in ${locale}`, async ({ page }) => {
    for (const country of ['us', 'mx', 'cu']) {
      const paper = await open(page, href('getHelp', locale, country));
      const written = page.locator('.ways a:is([href^="https:"], [href^="mailto:"])');
      const addresses = await written.evaluateAll((ways) => ways.map((way) => [way.getAttribute('href') ?? '', way.dataset['address'] ?? '']));
      expect(addresses.length, country).toBeGreaterThan(0);
      const plain = (address: string): string => address.replace(/^(?:mailto:|https:\/\/(?:wa\.me\/)?)|[+ ]|\/$/g, '');
      expect(addresses.map(([, shown = '']) => plain(shown))).toEqual(addresses.map(([to = '']) => plain(to)));
      inOrder(
        paper,
        addresses.map(([, shown = '']) => shown),
      );
    }
  });

  test(`a guide on paper says where the numbers are beside the words that offer them, and has its sources open, in ${locale}`, async ({ page }) => {
    const paper = await open(page, pageKinds(locale)['guide'] ?? '');
    const source = (await page.locator('.closing details:not(.send) li').first().textContent()) ?? '';
    inOrder(paper, [string(locale, 'common', 'reach.title'), string(locale, 'common', 'reach.button'), numbersAt(locale), source]);
  });

  test(`a guide on paper has none of its drawings, which would lie over its words, in ${locale}`, async ({ page }) => {
    await page.goto(at(pageKinds(locale)['guide'] ?? ''));
    await expect(page.locator('.signs svg.cloth').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const drawing of await page.locator('svg.cloth').all()) await expect(drawing).toBeHidden();
  });

  test(`how to leave says on paper what each folded row says, in ${locale}`, async ({ page }) => {
    await page.goto(route('leaveNow', locale));
    const rows = await page.locator('details.row').evaluateAll((all) => all.map((row) => row.textContent));
    expect(rows.length).toBeGreaterThan(3);
    inOrder(await onPaper(page), rows);
  });
}

/** What a sheet says, its lines one after another. */
const wordsOf = ({ printed }: Paper): string[] => printed.map(({ words }) => words);

for (const locale of LOCALES) {
  test(`a guide on paper has the first numbers, each with its country, and is the same in a discreet visit, in ${locale}`, async ({ page }) => {
    const paper = await open(page, pageKinds(locale)['guide'] ?? '');
    const rows = await page.locator('.reach .on-paper > p').evaluateAll((all) => all.map((row) => row.textContent));
    expect(rows).toHaveLength(3);
    inOrder(paper, rows);
    await page.evaluate(() => (document.documentElement.dataset['visit'] = 'discreet'));
    expect(wordsOf(await onPaper(page))).toEqual(wordsOf(paper));
  });

  for (const scripts of [true, false])
    test.describe(scripts ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: scripts });

      test(`a scene of a walk has its choices as words on paper, in ${locale}`, async ({ page }) => {
        const paper = await open(page, walkPath(locale));
        const choices = await answers(page).allTextContents();
        expect(choices.length).toBeGreaterThan(1);
        inOrder(paper, [string(locale, 'walk', 'choose'), ...choices]);
      });
    });
}
