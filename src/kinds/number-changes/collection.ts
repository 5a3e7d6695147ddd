import { getEntry } from 'astro:content';
import { countriesIn } from '#/kinds/hotlines/collection/hotlines.ts';
import type { Locale } from '#/domain/locale.ts';
import { byDay, type NumberChange } from '#/domain/number-changes.ts';

/** What happened to a line, with what its country is called. */
export interface ChangeOnPage {
  change: NumberChange;
  country: string;
  /** Whether the country has a page. */
  isShown: boolean;
}

/** What happened to the numbers, by day, the newest first, in the language of a page. */
export const changesIn = async (locale: Locale): Promise<{ day: string; changes: ChangeOnPage[] }[]> => {
  const entry = await getEntry('numberChanges', 'number-changes');
  const names = new Map((await countriesIn(locale)).map(({ country: { code, name } }) => [code, name]));
  const others = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (code: string): string => names.get(code) ?? others.of(code.toUpperCase()) ?? code;
  return byDay(entry?.data.changes ?? [], locale, nameOf).map(({ day, changes }) => ({
    day,
    changes: changes.map((change) => ({ change, country: nameOf(change.country), isShown: names.has(change.country) })),
  }));
};
