import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { isStale, type ToldWhenStale } from '#/domain/translation.ts';
import { textHref } from '#/kinds/text-address.ts';
import { type Alternates } from '#/routing/routes.ts';
import { revisionOf } from '#/schemas/revision.ts';
import { onceInBuild } from './once-in-build.ts';
import { placeOf, publication, type TextCollection } from './publication.ts';

export { placeOf } from './publication.ts';

const publishedIn = <Name extends TextCollection>(collection: Name): ((locale: Locale) => Promise<readonly CollectionEntry<Name>[]>) =>
  onceInBuild(async (locale: Locale) => {
    const { texts } = await publication();
    const ids = new Set(texts.filter((text) => text.kind === collection && text.locale === locale).map(({ id }) => id));
    return getCollection(collection, ({ id }) => ids.has(id));
  });

const published: { readonly [Name in TextCollection]: (locale: Locale) => Promise<readonly CollectionEntry<Name>[]> } = {
  guides: publishedIn('guides'),
  pages: publishedIn('pages'),
  posts: publishedIn('posts'),
  stories: publishedIn('stories'),
  walks: publishedIn('walks'),
};

/** Every text of a collection that is published in one language, in no order. */
export const textsIn = <Name extends TextCollection>(collection: Name, locale: Locale): Promise<readonly CollectionEntry<Name>[]> =>
  published[collection](locale);

/** The same text's address in each language in which it is published. */
export const alternatesOf = async (collection: Exclude<TextCollection, 'stories'>, translationKey: string): Promise<Alternates> => {
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
