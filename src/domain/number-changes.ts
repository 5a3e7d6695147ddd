import type { NumberChange } from '#/kinds/number-changes/schema.ts';
import type { Locale } from './locale.ts';

export type { NumberChange } from '#/kinds/number-changes/schema.ts';

/** One day's changes. */
export interface DayOfChanges {
  day: string;
  changes: NumberChange[];
}

const placeOf = ({ day, country, line, way }: NumberChange): string => `${day} ${country} ${line} ${way}`;

/** What is said of a day on which two things happened to one way of a line: what it comes to for somebody who looked the day before. */
const both = (first: NumberChange['what'], then: NumberChange['what']): NumberChange['what'] => {
  if (then !== 'added' && then !== 'changed') return then;
  return first === 'added' ? 'added' : 'changed';
};

/** Changes with newer ones behind them: one of each line, way and day. */
export const withNewer = (changes: readonly NumberChange[], newer: readonly NumberChange[]): NumberChange[] => {
  const made = new Map<string, NumberChange>();
  for (const one of [...changes, ...newer]) {
    const before = made.get(placeOf(one));
    made.set(placeOf(one), before ? { ...one, what: both(before.what, one.what) } : one);
  }
  return [...made.values()];
};

/**
 * Changes by their days, the newest first; those of a day by the names of their countries, then of their lines.
 * @param countryName the name of a country, by its code
 */
export const byDay = (changes: readonly NumberChange[], locale: Locale, countryName: (code: string) => string): DayOfChanges[] =>
  // After a merge one may stand there twice.
  [...Map.groupBy(withNewer(changes, []), ({ day }) => day)]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, its]) => ({
      day,
      changes: its.sort(
        (one, other) =>
          countryName(one.country).localeCompare(countryName(other.country), locale) || one.name[locale].localeCompare(other.name[locale], locale),
      ),
    }));

/** The number of a day's heading on its page: the same for ever, and none that a text has. @example fragmentOf('2026-11-29') // '261129' */
export const fragmentOf = (day: string): string => day.slice(2).replaceAll('-', '');
