import type { CollectionEntry } from 'astro:content';
import { onceInBuild } from '#/collections/once-in-build.ts';
import { textsIn } from '#/collections/texts.ts';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { GUIDE_SHELVES, SHELF_NAMES, shelfFragment, type GuideGroup, type GuideShelf } from './domain/guide-groups.ts';

/** Guides in their fixed order. */
export const guidesIn = onceInBuild(async (locale: Locale): Promise<readonly CollectionEntry<'guides'>[]> =>
  (await textsIn('guides', locale)).toSorted((a, b) => a.data.order - b.data.order),
);

/** A part of the list of guides: where it stands, and its guides by group. */
export interface Shelf {
  name: GuideShelf;
  fragment: string;
  href: string;
  groups: { group: GuideGroup; guides: CollectionEntry<'guides'>[] }[];
}

/** The parts of the list of guides that have any, in its order. */
export const shelvesIn = onceInBuild(async (locale: Locale): Promise<Shelf[]> => {
  const guides = await guidesIn(locale);
  return SHELF_NAMES.map((name) => {
    const groups = GUIDE_SHELVES[name].map((group) => ({ group, guides: guides.filter(({ data }) => data.group === group) }));
    const fragment = shelfFragment(name);
    return { name, fragment, href: `${href('guides', locale)}#${fragment}`, groups: groups.filter((one) => one.guides.length > 0) };
  }).filter(({ groups }) => groups.length > 0);
});
