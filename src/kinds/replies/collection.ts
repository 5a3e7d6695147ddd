import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { patternsOf, type Pattern } from '#/kinds/sources/collection.ts';
import { placeOf } from '#/collections/texts.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';

/** A conversation for those around her, in one language. */
export interface Conversation {
  /** The name of its file. */
  id: string;
  /** Who the reader is in it. */
  title: string;
  href: string;
  drawing: CollectionEntry<'replies'>['data']['drawing'];
  /** Where, and with whom. */
  setting: string;
  turns: { says: string; replies: { say: string; does: string; opens: boolean }[] }[];
  /** The lines to remember. */
  remember: string[];
  /** The guide to read next; nothing where it is not published in this language. */
  guide?: { title: string; href: string };
  patterns: Pattern[];
}

/** A conversation for those around her, in one language. */
export const conversationOf = async ({ id, data }: CollectionEntry<'replies'>, locale: Locale): Promise<Conversation> => {
  const guide = (await guidesIn(locale)).find((one) => one.data.translationKey === data.guide);
  return {
    id,
    title: data.title[locale],
    href: href('replies', locale, data.address[locale]),
    drawing: data.drawing,
    setting: data.setting[locale],
    turns: data.turns.map(({ says, replies }) => ({
      says: says[locale],
      replies: replies.map(({ say, does, opens = false }) => ({ say: say[locale], does: does[locale], opens })),
    })),
    remember: data.remember.map((line) => line[locale]),
    ...(guide ? { guide: { title: guide.data.title, href: href('guides', locale, placeOf(guide).slug) } } : {}),
    patterns: await patternsOf(data.patterns, locale),
  };
};

/** The entries of all conversations, in their order. */
export const repliesEntries = async (): Promise<CollectionEntry<'replies'>[]> =>
  (await getCollection('replies')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));

/** Every conversation for those around her, in its order. */
export const repliesIn = async (locale: Locale): Promise<Conversation[]> =>
  Promise.all((await repliesEntries()).map((entry) => conversationOf(entry, locale)));
