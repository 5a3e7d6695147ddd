import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { SCALE_PAGE, TO_NUMBERS } from './domain.ts';
import { isRouteName, type RouteName } from '#/routing/routes.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';
import { alternatesOf, textsIn } from '#/collections/texts.ts';

/** A sign of a scale in one language. */
export interface Sign {
  sign: string;
  behind: string;
  step: string;
  /** The guide it leads to; nothing where it leads to the page of numbers. */
  guide: { title: string; href: string } | undefined;
}

/** A zone of a scale in one language. */
export interface Zone {
  name: string;
  signs: Sign[];
}

type Source = CollectionEntry<'sources'>['data'];

/** The pages of the scales: the name of each in the table of addresses, and its entry. Throws for a scale without one. */
export const scalePages = async (): Promise<{ route: RouteName; entry: CollectionEntry<'scales'> }[]> =>
  (await getCollection('scales')).map((entry) => {
    const route = SCALE_PAGE + entry.id;
    if (!isRouteName(route)) throw new Error(`There is no address "${route}".`);
    return { route, entry };
  });

/** What a scale shows in a language: its zones, and the sources of all its signs, each once. Throws where a sign leads to no published guide. */
export const scaleIn = async ({ data }: CollectionEntry<'scales'>, locale: Locale): Promise<{ zones: Zone[]; sources: Source[] }> => {
  const guides = new Map((await textsIn('guides', locale)).map((guide) => [guide.data.translationKey, guide.data.title]));
  const guideOf = async (to: string): Promise<Sign['guide']> => {
    if (to === TO_NUMBERS) return undefined;
    const [title, href] = [guides.get(to), (await alternatesOf('guides', to))[locale]];
    if (title === undefined || href === undefined) throw new Error(`There is no guide "${to}" in ${locale}.`);
    return { title, href };
  };
  const zones = data.zones.map(async ({ name, signs }) => ({
    name: name[locale],
    signs: await Promise.all(
      signs.map(async ({ sign, behind, step, to }) => ({
        sign: sign[locale],
        behind: behind[locale],
        step: step[locale],
        guide: await guideOf(to),
      })),
    ),
  }));
  const named = data.zones.flatMap(({ signs }) => signs.flatMap(({ sources }) => sources));
  return { zones: await Promise.all(zones), sources: await sourcesOf([...new Set(named)]) };
};
