import type { APIRoute } from 'astro';
import { countriesIn } from '#/kinds/hotlines/collection/hotlines.ts';
import { LOCALES } from '#/domain/locale.ts';
import type { KnownPlaces } from '#/browser/finder/finder-data.ts';

/** What countries are called and what their clocks show, for the finder: in one file, the same for all languages. */
export const GET: APIRoute = async () => {
  const all = (await Promise.all(LOCALES.map(countriesIn))).flat().map(({ country }) => country);
  const codes = [...new Set(all.map(({ code }) => code))];
  const known: KnownPlaces = Object.fromEntries(
    codes.map((code) => {
      const same = all.filter((country) => country.code === code);
      return [
        code,
        {
          also: [...new Set(same.flatMap(({ name, also }) => [name, ...also]))],
          places: same[0]?.places ?? [],
          zones: same[0]?.zones ?? [],
        },
      ];
    }),
  );
  return new Response(JSON.stringify(known));
};
