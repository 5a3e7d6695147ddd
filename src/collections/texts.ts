import { getCollection, type CollectionEntry } from 'astro:content';
import { GUIDE_SHELVES, SHELF_NAMES, shelfFragment, type GuideGroup, type GuideShelf } from '#/domain/guide-groups.ts';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { isStale, type ToldWhenStale } from '#/domain/translation.ts';
import { href, textHref, type Alternates } from '#/routing/routes.ts';
import { revisionOf } from '#/schemas/revision.ts';
import { placeOf, publication, type TextCollection } from './publication.ts';

export { placeOf } from './publication.ts';

/** Every text of a collection that is published in one language, in no order. */
export const textsIn = async <Name extends TextCollection>(collection: Name, locale: Locale): Promise<CollectionEntry<Name>[]> => {
  const { texts } = await publication();
  const ids = new Set(texts.filter((text) => text.kind === collection && text.locale === locale).map(({ id }) => id));
  return getCollection(collection, ({ id }) => ids.has(id));
};

/** The same text's address in each language in which it is published. */
export const alternatesOf = async (collection: 'posts' | 'guides' | 'pages' | 'scenarios', translationKey: string): Promise<Alternates> => {
  const versions = (await publication()).versionsOf({ kind: collection, translationKey });
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const version = versions[locale];
      const path = version && textHref(version);
      return path === undefined ? [] : [[locale, path]];
    }),
  );
};

/** Whether a guide or page is a translation whose original has other words by now: its reader is told that the other version is newer. */
export const isBehind = async <Name extends ToldWhenStale>(collection: Name, { id, data }: CollectionEntry<Name>): Promise<boolean> => {
  const others = await textsIn(collection, otherLocale(placeOf({ id }).locale));
  const twin = others.find((one) => one.data.translationKey === data.translationKey);
  return isStale(data.translatedFrom, twin && revisionOf(twin.data, twin.body ?? ''));
};

/** News posts, newest first, then by title. */
export const postsIn = async (locale: Locale): Promise<CollectionEntry<'posts'>[]> =>
  (await textsIn('posts', locale)).sort((a, b) => b.data.date.localeCompare(a.data.date) || a.data.title.localeCompare(b.data.title, locale));

/** Guides in their fixed order. */
export const guidesIn = async (locale: Locale): Promise<CollectionEntry<'guides'>[]> =>
  (await textsIn('guides', locale)).sort((a, b) => a.data.order - b.data.order);

/** A part of the list of guides: where it stands, and its guides by group. */
export interface Shelf {
  name: GuideShelf;
  fragment: string;
  href: string;
  groups: { group: GuideGroup; guides: CollectionEntry<'guides'>[] }[];
}

/** The parts of the list of guides that have any, in its order. */
export const shelvesIn = async (locale: Locale): Promise<Shelf[]> => {
  const guides = await guidesIn(locale);
  return SHELF_NAMES.map((name) => {
    const groups = GUIDE_SHELVES[name].map((group) => ({ group, guides: guides.filter(({ data }) => data.group === group) }));
    const fragment = shelfFragment(name);
    return { name, fragment, href: `${href('guides', locale)}#${fragment}`, groups: groups.filter((one) => one.guides.length > 0) };
  }).filter(({ groups }) => groups.length > 0);
};
