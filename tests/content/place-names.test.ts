import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { folded, placesFound } from '#/domain/place-match.ts';

const content = readContent(process.cwd());

/** A text as people write it without accents. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Every beginning of a name from so many letters on, with and without accents. */
const beginnings = (name: string, least: number): string[] =>
  [name, withoutAccents(name)].flatMap((one) =>
    Array.from(one, (_, at) => one.slice(0, at + 1)).filter((begin) => folded(begin).length >= least && begin.trim() === begin),
  );

describe.each(LOCALES)('every beginning of every name in the data, on the pages in %s', (locale) => {
  const countries = content.data.hotlines.map(({ data }) => ({
    name: data.name[locale],
    also: [...LOCALES.map((one) => data.name[one]), ...data.also],
    places: data.places,
  }));
  type Country = (typeof countries)[number];
  const own = ({ name, also }: Country): string[] => [name, ...also];
  const startsSo = (name: string, typed: string): boolean => folded(name).startsWith(folded(typed));
  /** Whether something is the whole name of a place: then it stands alone, whatever else begins so. */
  const isWhole = (typed: string): boolean => countries.some((one) => [...own(one), ...one.places].some((name) => folded(name) === folded(typed)));

  it('shows the countries whose own name begins so before all others, that one among them', () => {
    const typed = countries.flatMap((country) => own(country).flatMap((name) => beginnings(name, 2).map((begin) => ({ country, begin }))));
    expect(typed.length).toBeGreaterThan(500);
    const wrong = typed.filter(({ country, begin }) => {
      const found = placesFound(begin, countries);
      const begun = countries.filter((one) => own(one).some((name) => startsSo(name, begin)));
      const leading = found.slice(0, begun.length).map((one) => one.country);
      if (isWhole(begin)) return !begun.includes(found[0]?.country ?? country) || found.length !== 1;
      return !leading.includes(country) || leading.some((one) => !begun.includes(one)) || found[0]?.place !== undefined;
    });
    expect(wrong.map(({ country, begin }) => `${begin}: ${country.name}`)).toEqual([]);
  });

  it('finds every place by every beginning of three letters and more, with its own name beside its country', () => {
    const typed = countries.flatMap((country) =>
      country.places.flatMap((place) => beginnings(place, 3).map((begin) => ({ country, place, begin }))),
    );
    expect(typed.length).toBeGreaterThan(1000);
    const wrong = typed.filter(({ country, place, begin }) => {
      if (isWhole(begin) && folded(begin) !== folded(place)) return false;
      const found = placesFound(begin, countries).filter((one) => one.country === country);
      // A country that is called so itself needs no place to say why it is there.
      return !found.some((one) => one.place === place || one.place === undefined);
    });
    expect(wrong.map(({ place, begin }) => `${begin}: ${place}`)).toEqual([]);
  });

  it('lets every whole name stand alone', () => {
    const wrong = countries.flatMap((country) =>
      [...own(country), ...country.places].flatMap((name) =>
        [name, withoutAccents(name)].filter((typed) => {
          const found = placesFound(typed, countries);
          return found.length !== 1 || found[0]?.country !== country;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('takes two letters for no place, but for one that is called just so', () => {
    const letters = Array.from('abcdefghijklmnñopqrstuvwxyz');
    const wrong = letters.flatMap((first) =>
      letters.map((second) => first + second).filter((typed) => !isWhole(typed) && placesFound(typed, countries).some(({ place }) => place !== undefined)),
    );
    expect(wrong).toEqual([]);
  });

  it('shows first whom people mean by three letters', () => {
    const meant = { méx: 'mx', col: 'co', chi: 'cl', gua: 'gt', per: 'pe', por: 'pt' };
    for (const [typed, code] of Object.entries(meant)) {
      const name = content.data.hotlines.find((one) => one.id === code)?.data.name[locale];
      for (const one of [typed, withoutAccents(typed)]) expect(placesFound(one, countries)[0]).toMatchObject({ country: { name }, place: undefined });
    }
  });
});
