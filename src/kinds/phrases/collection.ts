import { getCollection } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';

/** What people type in a language, by the page that answers, or by one of `URGENT`. */
export const phrasesIn = async (locale: Locale): Promise<Map<string, readonly string[]>> =>
  new Map((await getCollection('phrases')).map(({ id, data }) => [id, data[locale]]));
