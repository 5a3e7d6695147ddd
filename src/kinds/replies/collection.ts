import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { patternsOf, type Pattern } from '#/kinds/sources/collection.ts';
import { placeOf } from '#/collections/texts.ts';
import { saidAloud, type Piece } from './domain/said-aloud.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';

/** A conversation for those around her, in one language. */
export interface Conversation {
  /** The name of its file. */
  id: string;
  /** Who the reader is in it. */
  title: string;
  href: string;
  drawing: CollectionEntry<'replies'>['data']['drawing'];
  /** A larger one, for a wide screen. */
  scene?: CollectionEntry<'replies'>['data']['drawing'];
  /** Who speaks with the reader. */
  with: { name: string; who: string };
  /** Where, and with whom. */
  setting: string;
  /** What she says or does, in pieces, and the three replies. */
  turns: { says: Piece[]; replies: { say: string; does: string; opens: boolean }[] }[];
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
    ...(data.scene ? { scene: data.scene } : {}),
    with: { name: data.with.name, who: data.with.who[locale] },
    setting: data.setting[locale],
    turns: data.turns.map(({ says, replies }) => ({
      says: saidAloud(says[locale]),
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
