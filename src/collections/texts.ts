import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { isStale, type ToldWhenStale } from '#/domain/translation.ts';
import { href, type Alternates, type RouteName } from '#/i18n/routes.ts';
import { revisionOf } from '#/schemas/revision.ts';

/** The collections of texts that have one file per language. */
export type TextCollection = 'posts' | 'guides' | 'pages' | 'stories';

/** Where an entry's file stands: its language and the last part of its address. */
export const placeOf = (entry: { id: string }): { locale: Locale; slug: string } => {
  const [locale, slug] = entry.id.split('/');
  if (!isLocale(locale) || slug === undefined) throw new Error(`Unexpected content id: ${entry.id}`);
  return { locale, slug };
};

/** Every text of a collection in one language, in no order. */
export const textsIn = async <Name extends TextCollection>(collection: Name, locale: Locale): Promise<CollectionEntry<Name>[]> =>
  getCollection(collection, (entry) => entry.id.startsWith(`${locale}/`));

/** The same text's address in each language in which it exists. */
export const alternatesOf = async (collection: 'posts' | 'guides', route: RouteName, translationKey: string): Promise<Alternates> => {
  const found: Alternates = {};
  for (const locale of LOCALES) {
    const twin = (await textsIn(collection, locale)).find(({ data }) => data.translationKey === translationKey);
    if (twin) found[locale] = href(route, locale, placeOf(twin).slug);
  }
  return found;
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
