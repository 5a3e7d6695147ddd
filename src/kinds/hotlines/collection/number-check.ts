import { callingCodeOf } from '#/domain/full-numbers.ts';
import type { Locale } from '#/domain/locale.ts';
import { refusedNumbers, type Refused } from '#/kinds/hotlines/domain/refused-numbers.ts';
import { countries, countriesIn, type CountryLines } from './hotlines.ts';

/** A number that is not shown, in the language of a page: fingerprints, and why. */
export interface RefusedOnPage extends Omit<Refused, 'reason' | 'country'> {
  country: CountryLines['country'];
  reason: string | undefined;
}

/** What "Is this number real?" knows beside the lines. No number that is held or denied comes with it. */
export interface NumberCheck {
  /** Why numbers are not shown. */
  refused: RefusedOnPage[];
  /** The country in whose file a line stands, by its id: others show it too. */
  homes: Record<string, string>;
  /** The calling codes of the countries, without plus. */
  codes: string[];
}

/** What "Is this number real?" knows beside the lines. */
export const numberCheck = async (locale: Locale): Promise<NumberCheck> => {
  const all = await countries();
  const shown = await countriesIn(locale);
  const refused = refusedNumbers(all).flatMap(({ country: code, reason, ...one }): RefusedOnPage[] => {
    const country = shown.find((place) => place.country.code === code)?.country;
    return country ? [{ ...one, country, reason: reason?.[locale] }] : [];
  });
  return {
    refused,
    homes: Object.fromEntries(all.flatMap(({ code, lines }) => lines.map(({ id }) => [id, code]))),
    codes: [...new Set(all.flatMap(({ code }) => callingCodeOf(code) ?? []))],
  };
};
