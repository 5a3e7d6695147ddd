import { getCollection } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { sourcesOf, type Source } from '#/kinds/sources/collection.ts';

/** One thing that happened, in a language. */
export interface Happened {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  place: string;
  what: string;
  sources: Source[];
}

/** What happened, year by year, the earliest first. Throws where one names a source that is not there. */
export const yearsIn = async (locale: Locale): Promise<{ year: string; all: Happened[] }[]> => {
  const happened = await Promise.all(
    (await getCollection('years')).map(async ({ data: { date, place, what, sources } }): Promise<Happened> => ({
      date,
      place: place[locale],
      what: what[locale],
      sources: await sourcesOf(sources),
    })),
  );
  happened.sort((a, b) => a.date.localeCompare(b.date) || a.what.localeCompare(b.what));
  return [...Map.groupBy(happened, ({ date }) => date.slice(0, 4))].map(([year, all]) => ({ year, all }));
};
