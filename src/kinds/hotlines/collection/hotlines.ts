import { getCollection } from 'astro:content';
import { onceInBuild } from '#/collections/once-in-build.ts';
import { generalLineOf, standingFirst, type Country, type CountryOnPage, type LineOnPage, type ShownLine } from '#/domain/hotlines.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { idsFor, linesFor, shownCountry, shownLine, type ShownLines } from '#/domain/line-order.ts';
import { isLocale, LOCALES, type HelpLocale, type Words } from '#/domain/locale.ts';
import { withCalls } from '#/kinds/calls/domain/with-calls.ts';
import { translatedWords } from './line-translations.ts';

/** A country with what its page may show, in the language of the page: nothing that is held or denied comes with it. */
export interface CountryLines {
  country: CountryOnPage;
  shown: ShownLines<LineOnPage>;
  /** The place of a line among all of the data: the address of its card where it has a page of its own. */
  cardNumber: (line: Pick<LineOnPage, 'id'>) => number;
}

/** Every country as its file holds it, with what the calls to its lines brought. */
export const countries = onceInBuild(async (): Promise<readonly Country[]> =>
  withCalls(
    (await getCollection('hotlines')).map(({ data }) => data),
    new Map((await getCollection('calls')).map(({ id, data }) => [id, data])),
  ),
);

/** The words of a country's file in a language. @param above the fields that lead to what is put into words */
const pickIn =
  (locale: HelpLocale, code: string, above: readonly string[]) =>
  (words: Words, path: readonly string[]): string =>
    isLocale(locale) ? words[locale] : translatedWords(locale, code, [...above, ...path]);

/** A line in a language, wherever its country's file stands. */
const lineIn = (line: ShownLine, locale: HelpLocale, all: readonly Country[]): LineOnPage => {
  const home = all.find(({ lines }) => lines.some(({ id }) => id === line.id));
  if (!home) throw new Error(`The line "${line.id}" stands in no country's file.`);
  return inLanguage(line, pickIn(locale, home.code, ['lines', line.id]));
};

const countryIn = (country: Country, locale: HelpLocale): CountryOnPage => {
  const shown = inLanguage(shownCountry(country), pickIn(locale, country.code, []));
  // People look for a place by its name in another language too.
  const names = LOCALES.filter((one) => one !== locale).map((one) => country.name[one]);
  return { ...shown, also: [...names, ...shown.also] };
};

/** Every country with the lines that may be shown: those that stand first, then by name in the language. */
export const countriesIn = onceInBuild(async (locale: HelpLocale): Promise<readonly CountryLines[]> => {
  const all = await countries();
  const first = standingFirst(all).map(({ code }) => code);
  const place = (code: string): number => (first.includes(code) ? first.indexOf(code) : first.length);
  return all
    .map((country): CountryLines => {
      const { emergency, help, report } = linesFor(country, all);
      const ids = idsFor(country, all);
      const said = (line: ShownLine): LineOnPage => lineIn(line, locale, all);
      return {
        country: countryIn(country, locale),
        shown: { ...(emergency ? { emergency: said(emergency) } : {}), help: help.map(said), report: report.map(said) },
        cardNumber: ({ id }) => ids.indexOf(id) + 1,
      };
    })
    .sort(({ country: a }, { country: b }) => place(a.code) - place(b.code) || a.name.localeCompare(b.name, locale));
});

/** The countries that stand first. */
export const firstCountries = async (locale: HelpLocale): Promise<readonly CountryLines[]> =>
  (await countriesIn(locale)).slice(0, standingFirst(await countries()).length);

/** The line that is offered where a country has none that may be shown. */
export const generalLine = async (locale: HelpLocale): Promise<LineOnPage> => {
  const all = await countries();
  const line = generalLineOf(all);
  const shown = line && shownLine(line);
  if (!shown) throw new Error('No published line is marked as the one that is offered where a country has none.');
  return lineIn(shown, locale, all);
};

/** The languages that the lines of some countries name, by code. */
export const languagesOf = (places: readonly CountryLines[]): string[] =>
  [...new Set(places.flatMap(({ shown }) => shown.help.flatMap(({ languages }) => (languages === 'unknown' ? [] : languages.known))))].sort();
