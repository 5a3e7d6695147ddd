import { getCollection } from 'astro:content';
import type { Country, ShownCountry, ShownLine } from '#/domain/hotlines.ts';
import { linesFor, shownCountry, shownLine, type ShownLines } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';

/** A country with what its page may show: nothing that is held or denied comes with it. */
export interface CountryLines {
  country: ShownCountry;
  shown: ShownLines;
}

/** The countries that stand first everywhere. */
const FIRST: readonly string[] = NAMED_CONTENT.firstCountries;

/** Every country with the lines that may be shown: the United States and Mexico first, then by name in the language. */
export const countriesIn = async (locale: Locale): Promise<CountryLines[]> => {
  const countries: Country[] = (await getCollection('hotlines')).map(({ data }) => data);
  const place = (code: string): number => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);
  return countries
    .sort((a, b) => place(a.code) - place(b.code) || a.name[locale].localeCompare(b.name[locale], locale))
    .map((country) => ({ country: shownCountry(country), shown: linesFor(country, countries) }));
};

/** The two countries that stand first. */
export const firstCountries = async (locale: Locale): Promise<CountryLines[]> =>
  (await countriesIn(locale)).filter(({ country }) => FIRST.includes(country.code));

/** The one line that has answered people in other countries: general, and known from 2020 sources only. */
const GENERAL_LINE = NAMED_CONTENT.generalLine;

/** The line that is offered where a country has none that may be shown. */
export const generalLine = async (): Promise<ShownLine> => {
  const line = (await getCollection('hotlines')).flatMap(({ data }) => data.lines).find(({ id }) => id === GENERAL_LINE);
  const shown = line && shownLine(line);
  if (!shown) throw new Error(`The line "${GENERAL_LINE}" is offered where a country has none, and is not published in the data.`);
  return shown;
};

/** The languages that the lines of some countries name, by code. */
export const languagesOf = (places: readonly CountryLines[]): string[] =>
  [...new Set(places.flatMap(({ shown }) => shown.help.flatMap(({ languages }) => (languages === 'unknown' ? [] : languages.known))))].sort();
