import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { patternsOf, type Pattern } from './sources.ts';
import { guidesIn, placeOf } from './texts.ts';

/** A scene for those around her, in one language. */
export interface SceneOfReplies {
  /** The name of its file. */
  id: string;
  /** Who the reader is in it. */
  title: string;
  href: string;
  drawing: CollectionEntry<'replies'>['data']['drawing'];
  /** Where, and with whom. */
  scene: string;
  turns: { says: string; replies: { say: string; does: string; opens: boolean }[] }[];
  /** The lines to remember. */
  remember: string[];
  /** The guide to read next; nothing where it is not published in this language. */
  guide?: { title: string; href: string };
  patterns: Pattern[];
}

/** A scene for those around her, in one language. */
export const sceneOfReplies = async ({ id, data }: CollectionEntry<'replies'>, locale: Locale): Promise<SceneOfReplies> => {
  const guide = (await guidesIn(locale)).find((one) => one.data.translationKey === data.guide);
  return {
    id,
    title: data.title[locale],
    href: href('replies', locale, data.address[locale]),
    drawing: data.drawing,
    scene: data.scene[locale],
    turns: data.turns.map(({ says, replies }) => ({
      says: says[locale],
      replies: replies.map(({ say, does, opens = false }) => ({ say: say[locale], does: does[locale], opens })),
    })),
    remember: data.remember.map((line) => line[locale]),
    ...(guide ? { guide: { title: guide.data.title, href: href('guides', locale, placeOf(guide).slug) } } : {}),
    patterns: await patternsOf(data.patterns, locale),
  };
};

/** The entries of all scenes, in their order. */
export const repliesEntries = async (): Promise<CollectionEntry<'replies'>[]> =>
  (await getCollection('replies')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));

/** Every scene for those around her, in its order. */
export const repliesIn = async (locale: Locale): Promise<SceneOfReplies[]> =>
  Promise.all((await repliesEntries()).map((entry) => sceneOfReplies(entry, locale)));
