import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { cautionOf } from '#/components/caution.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { dateInWords } from '#/domain/dates.ts';
import { linesFor } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import { isQuiet, pages } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { SITE } from '../support/site.ts';

const countries = readContent(SITE).data.hotlines.map(({ data }) => data);

/** The row of each country in a page's lists of lines of one box: its name and the words behind it. */
const rowsOf = (html: string, box: string): { name: string; words: string; numbers: string[] }[] =>
  parse(html)
    .querySelectorAll(`.${box} .lines-by-country li`)
    .map((row) => ({
      name: row.querySelector('b')?.text ?? '',
      words: row.text,
      numbers: row.querySelectorAll('.number').map((number) => number.childNodes[0]?.text.trim() ?? ''),
    }));

/** The boxes that lines come into, what their lines are for, and whether the emergency number stands with them. */
const BOXES = [
  { box: 'crisis', about: 'not wanting to live', withEmergency: false },
  { box: 'violence', about: 'being hit', withEmergency: true },
] as const;

describe.each(LOCALES.flatMap((locale) => BOXES.map((box) => ({ locale, ...box }))))(
  'where a text speaks of $about, in $locale',
  ({ locale, box, withEmergency }) => {
    const speaking = pages.filter(({ path, html }) => path.startsWith(`/${locale}/`) && html.includes(`class="callout ${box}"`));

    it('each country stands with the numbers of its lines for that, and with no other; where it has none, the text says so', () => {
      expect(speaking.filter(({ path }) => !isQuiet(path)).length).toBeGreaterThan(0);
      const wanted = countries
        .map((country) => {
          const { help, emergency } = linesFor(country, countries);
          const lines = help.filter(({ kind }) => kind === box);
          const numbers = [...lines, ...(withEmergency && emergency ? [emergency] : [])].flatMap(({ phones }) => phones.map(({ dial }) => dial));
          return { name: country.name[locale], numbers, saysNone: lines.length === 0 };
        })
        .sort((one, other) => one.name.localeCompare(other.name, locale));
      expect(new Set(wanted.map(({ saysNone }) => saysNone)).size).toBe(2);
      for (const { path, html } of speaking) {
        const rows = rowsOf(html, box).sort((one, other) => one.name.localeCompare(other.name, locale));
        expect(
          rows.map(({ name, numbers, words }) => ({ name, numbers, saysNone: words.includes(string(locale, 'texts', `${box}.none`)) })),
          path,
        ).toEqual(wanted);
      }
    });

    it('each line stands with what is warned of it, and with who answers where that is an authority', () => {
      let said = 0;
      for (const country of countries) {
        const { help, emergency } = linesFor(country, countries);
        const lines = help.filter(({ kind, phones }) => kind === box && phones.length > 0);
        const meant = [...lines, ...(withEmergency && emergency ? [emergency] : [])].flatMap(({ authority, answers, warning, doubted }) => [
          ...(authority === 'none' ? [] : [cautionOf({ answers: answers[locale] })]),
          ...(warning ? [warning[locale]] : []),
          ...(doubted === undefined ? [] : [string(locale, 'help', 'age.doubted', { date: dateInWords(doubted, locale) })]),
        ]);
        said += meant.length;
        for (const { path, html } of speaking) {
          const row = rowsOf(html, box).find(({ name }) => name === country.name[locale]);
          expect(
            meant.filter((words) => !row?.words.replace(/\s+/g, ' ').includes(words)),
            `${path}: ${country.code}`,
          ).toEqual([]);
        }
      }
      // No line for not wanting to live needs one in every content.
      if (withEmergency) expect(said).toBeGreaterThan(0);
    });

    it('nothing is asked for that another guide or story does not ask for', () => {
      const scripts = (html: string): string[] =>
        parse(html)
          .querySelectorAll('script[src]')
          .map((script) => script.getAttribute('src') ?? '')
          .sort();
      const read = pages.filter(({ path, html }) => path.startsWith(`/${locale}/`) && html.includes('data-listen '));
      expect(read.length).toBeGreaterThan(speaking.length);
      expect([...new Set(read.map(({ html }) => scripts(html).join(' ')))]).toHaveLength(1);
    });
  },
);
