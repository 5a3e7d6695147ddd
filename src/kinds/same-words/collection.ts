import { getEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';

/** The words of a language that mean the same where someone searches, a group each. */
export const sameWordsIn = async (locale: Locale): Promise<readonly string[]> => (await getEntry('sameWords', locale))?.data.groups ?? [];
