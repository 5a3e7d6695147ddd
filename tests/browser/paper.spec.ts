import { expect, type Page } from '@playwright/test';
import { LOCALES, READ_FIRST, type Locale } from '#/domain/locale.ts';
import { dateInWords } from '#/domain/dates.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { test } from '../support/opened.ts';
import { allKinds, at, pageKinds, route, string } from '../support/pages.ts';
import { cards, cutCards, inOrder, onPaper, unspaced, type Paper } from '../support/paper.ts';

test.use({ mayBeMissing: /nowhere/, colorScheme: 'dark' });

/** The address where a language's numbers are, as paper has it. */
const numbersAt = (locale: Locale): string => new URL(href('getHelp', locale), site.url).href.replace('http://', '');

/** What is pressed somewhere on the site, in a language. */
const controls = (locale: Locale): string[] => [
  ...['skip.content', 'exit.label', 'nav.menu', 'bar.numbers', 'discreet.turnOn', 'send.quiet', 'send.clear', 'send.sms'].map((name) =>
    string(locale, 'common', name),
  ),
  ...['way.call', 'if.title', 'finder.label', 'finder.guess', 'finder.only', 'offline.keep', 'offline.forget', 'answering'].map((name) =>
    string(locale, 'help', name),
  ),
  ...['listen.start', 'listen.goOn', 'listen.again', 'listen.skip', 'pause.title'].map((name) => string(locale, 'reader', name)),
  ...['note.short', 'note.skip', 'note.stop', 'passage.skip'].map((name) => string(locale, 'texts', name)),
  ...['home', 'numbers'].map((name) => string(locale, 'gateway', name)),
  '0:00',
];

/** The lines of a paper that are, or end with, words of a control and nothing else. */
const pressed = ({ printed }: Paper, locale: Locale): string[] => {
  const words = new Set(controls(locale).map(unspaced));
  return printed.map((run) => run.words).filter((run) => words.has(unspaced(run)) || unspaced(run).startsWith('0:00'));
};

const open = async (page: Page, path: string): Promise<Paper> => {
  await page.goto(at(path));
  // Pages start scripts that may still add to them: a button to listen, the finder.
  await page.waitForLoadState('networkidle');
  return onPaper(page);
};

for (const { kind, locale, path } of allKinds) {
  test(`${kind} on paper, in ${locale}, is black ink alone, has nothing to press, and says its day and where the numbers are`, async ({ page }) => {
    const paper = await open(page, path);
    expect([...paper.inks].filter(([ink]) => ink !== '#000000')).toEqual([]);
    expect([...paper.inks.values()].join('')).not.toBe('');
    const languages = kind === 'gateway' || kind === 'not found' ? READ_FIRST : [locale];
    expect(languages.flatMap((one) => pressed(paper, one))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button:visible, input:visible, select:visible, audio:visible, [data-exit]:visible, nav:visible')).toHaveCount(0);
    const made = (await page.locator('[data-made]').first().getAttribute('data-made')) ?? '';
    const said = languages.map((one) => string(one, 'common', 'paper', { date: dateInWords(made, one), address: numbersAt(one) }));
    const last = inOrder(paper, said).flat().at(-1);
    const below = paper.printed.filter(({ sheet, y }) => last && (sheet > last.sheet || (sheet === last.sheet && y > last.y)));
    expect(below, 'what stands below that line').toEqual([]);
  });
}

for (const locale of LOCALES) {
  test(`whom to call in danger stands in a black edge, and in black, in ${locale}`, async ({ page }) => {
    for (const [kind, number] of [
      ['help', '.urgent'],
      ['country', '.danger'],
    ] as const) {
      const paper = await open(page, pageKinds(locale)[kind] ?? '');
      const asked = string(locale, 'help', 'danger');
      inOrder(paper, kind === 'help' ? [asked, string(locale, 'help', 'dangerCall', { number: '199' })] : ['199', asked]);
      await page.emulateMedia({ media: 'print' });
      const look = await page
        .locator(number)
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

  test(`what is written to and not called has its address on paper, in ${locale}`, async ({ page }) => {
    for (const country of ['us', 'mx', 'cu']) {
      const paper = await open(page, href('getHelp', locale, country));
      const addresses = await page.locator('.ways a').evaluateAll((ways) => ways.map((way) => way.getAttribute('href') ?? ''));
      const written = addresses.filter((address) => /^(?:https|mailto):/.test(address));
      expect(written.length, country).toBeGreaterThan(0);
      inOrder(paper, written);
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
