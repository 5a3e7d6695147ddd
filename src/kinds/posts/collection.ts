import type { CollectionEntry } from 'astro:content';
import { textsIn } from '#/collections/texts.ts';
import type { Locale } from '#/domain/locale.ts';

/** News posts, newest first, then by title. */
export const postsIn = async (locale: Locale): Promise<CollectionEntry<'posts'>[]> =>
  (await textsIn('posts', locale)).sort((a, b) => b.data.date.localeCompare(a.data.date) || a.data.title.localeCompare(b.data.title, locale));
