import { expect, type Page } from '@playwright/test';
import { dateInWords } from '#/domain/dates.ts';
import { READ_FIRST, type Locale } from '#/domain/locale.ts';
import { PAGE_KINDS } from '#/domain/page-kinds.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { test } from '../support/opened.ts';
import { kindsOf } from '../support/kind-of-page.ts';
import { allKinds, at, string, STUDIO } from '../support/pages.ts';
import { inked, inkInMargin, lastInk, picturesOf } from '../support/paper-picture.ts';
import { inOrder, onPaper, unspaced, type Paper } from '../support/paper.ts';

test.use({ mayBeMissing: /nowhere/, colorScheme: 'dark' });

/** The address where a language's numbers are, as paper has it. */
const numbersAt = (locale: Locale): string => new URL(href('getHelp', locale), site.url).href.replace('http://', '');

/** What is pressed somewhere on the site, in a language. */
const controls = (locale: Locale): string[] => [
  ...['skip.content', 'exit.label', 'nav.menu', 'bar.numbers', 'discreet.turnOn', 'send.share', 'send.copy', 'send.sms', 'send.whatsapp'].map(
    (name) => string(locale, 'common', name),
  ),
  ...['way.call', 'if.title', 'finder.label', 'finder.guess', 'finder.only', 'offline.keep', 'offline.forget'].map((name) =>
    string(locale, 'help', name),
  ),
  ...['guides.keep', 'walks.keep'].map((name) => string(locale, 'keep', name)),
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

/** The smallest letters on paper, in points. */
const SMALLEST = 9;
/** It is a sheet to fold, half of it upside down, with its day on its last page: tests/real/booklet.test.ts looks at it. */
const FOLDED = 'booklet';
/** Its sheet begins with the first number; how that may be taken along stays on the screen. */
const WITHOUT_TITLE = 'to take along';
/** How near to the edge of a sheet most printers reach, in millimetres. */
const OUT_OF_REACH = 5;

/** Pages of one sheet's words or so that take more, and how many at most: a list of all guides has three; of the game there are two for whoever calls, six of cards and fifteen of boards. */
const MOST: Readonly<Record<string, number>> = { guides: 3, privacy: 3, 'what is known': 4, 'game to print': 2 + 6 + 15 };
const most = (kind: string): number => MOST[kind] ?? 2;

/** What stands in a page for a browser alone. */
const RAW = /mailto:|tel:|sms:|wa\.me|javascript|https?:\/\/|undefined|\{\{/i;

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  // Pages start scripts that may still add to them: a button to listen, the finder.
  await page.waitForLoadState('networkidle');
};

/** The words that stand across an edge of their sheet. */
const cutWords = ({ printed, across, down }: Paper): string[] =>
  printed.filter(({ x, y, width }) => x < 0 || y < 0 || y > down || x + width > across).map(({ words }) => words);

/** Words that lie over others: both on one line of a sheet, and more than a letter of each in one place. */
const overlaid = ({ printed }: Paper): string[] =>
  printed.flatMap((one, index) =>
    printed
      .slice(index + 1)
      .filter(
        (other) =>
          other.sheet === one.sheet &&
          Math.abs(other.y - one.y) < Math.min(other.size, one.size) / 2 &&
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > Math.min(other.size, one.size),
      )
      .map((other) => `${one.words} / ${other.words}`),
  );

// The longest page with its tables is printed three times and drawn once: longer than any other test takes.
test.describe.configure({ timeout: 90_000 });

// Of the studio a sheet alone is printed, to the millimeter: sheets.paper.spec.ts.
for (const { kind, locale, path } of allKinds.filter((one) => one.kind !== STUDIO && one.kind !== FOLDED))
  test(`${kind} on paper, in ${locale}: black ink alone, its title, its day and where the numbers are, nothing to press, letters of ${SMALLEST} points and more, none over another or cut, and no empty sheet`, async ({
    page,
  }) => {
    await open(page, path);
    const title = await page.locator('h1').first().innerText();
    const made = (await page.locator('[data-made]').first().getAttribute('data-made')) ?? '';
    const onA4 = await onPaper(page, 'A4');

    await test.step('is black ink alone, has nothing to press, and says its day and where the numbers are', () => {
      expect([...onA4.inks].filter(([ink]) => ink !== '#000000')).toEqual([]);
      expect([...onA4.inks.values()].join('')).not.toBe('');
      const languages = kind === 'gateway' || kind === 'not found' ? READ_FIRST : [locale];
      expect(languages.flatMap((one) => pressed(onA4, one))).toEqual([]);
      const said = languages.map((one) => string(one, 'common', 'paper', { date: dateInWords(made, one), address: numbersAt(one) }));
      const last = inOrder(onA4, said).flat().at(-1);
      const below = onA4.printed.filter(({ sheet, y }) => last && (sheet > last.sheet || (sheet === last.sheet && y > last.y)));
      expect(below, 'what stands below that line').toEqual([]);
    });

    for (const format of ['A4', 'Letter'] as const)
      await test.step(`has its title and no address for a browser, in letters of ${SMALLEST} points and more, none over another or cut (${format})`, async () => {
        const paper = format === 'A4' ? onA4 : await onPaper(page, format);
        if (kind !== WITHOUT_TITLE) inOrder(paper, [title]);
        const text = paper.printed.map(({ words }) => words).join(' ');
        expect(RAW.exec(text)?.[0]).toBeUndefined();
        expect(paper.printed.filter(({ size }) => size < SMALLEST - 0.1).map(({ words, size }) => `${size.toFixed(1)}: ${words}`)).toEqual([]);
        expect(cutWords(paper)).toEqual([]);
        expect(overlaid(paper)).toEqual([]);
        expect(paper.sheets).toBeLessThanOrEqual(most(kind));
      });

    await test.step('is white with ink on it, inside what a printer reaches, grounds printed too, and none is empty', async () => {
      const sheets = await picturesOf(await page.pdf({ format: 'A4', printBackground: true }));
      for (const [index, sheet] of sheets.entries()) {
        expect(inked(sheet), `sheet ${index + 1}`).toBeGreaterThan(0.0005);
        expect(inked(sheet), `sheet ${index + 1}`).toBeLessThan(0.2);
        expect(inkInMargin(sheet, OUT_OF_REACH), `sheet ${index + 1}`).toBe(false);
        // Only the last one may end before its foot.
        if (index < sheets.length - 1) expect(lastInk(sheet), `sheet ${index + 1}`).toBeGreaterThan(0.6);
      }
    });

    await test.step('shows nothing to press where it is looked at as it is printed', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(
        page.locator('button:not(.answer):visible, input:visible, select:visible, audio:visible, [data-exit]:visible, nav:visible'),
      ).toHaveCount(0);
    });
  });

test('each kind of page is one of those that are looked at on paper', async ({ request }) => {
  const seen = await Promise.all(
    allKinds.map(async ({ locale, path }) => {
      const html = await (await request.get(at(path))).text();
      // Kinds that share a picture are told apart by their quiet titles.
      return kindsOf(html, locale);
    }),
  );
  expect(Object.keys(PAGE_KINDS).filter((kind) => !seen.flat().some((one) => one === kind))).toEqual([]);
});
