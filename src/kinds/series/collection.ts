import { statSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { onceInBuild } from '#/collections/once-in-build.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import type { Shape } from '#/domain/series.ts';
import type { Alternates } from '#/routing/routes.ts';
import { partHref, seriesHref } from '#/routing/story-addresses.ts';
import { publication } from '#/collections/publication.ts';

/** A part of a story that is published in a language. */
export interface Part {
  entry: CollectionEntry<'stories'>;
  /** Its place among the parts that are shown, from 1: a part that was withdrawn leaves no gap. */
  number: number;
  title: string;
  href: string;
  minutes: number;
  /** Its address in each language in which it is published. */
  alternates: Alternates;
  /** The text read by a person, and how many bytes that is. */
  recording?: Recording;
}

/** A text read by a person. */
export type Recording = NonNullable<CollectionEntry<'stories'>['data']['recording']> & { bytes: number };

/** A series in one language, with all that its page and lists say of it. */
export interface Series {
  entry: CollectionEntry<'series'>;
  shape: Shape;
  href: string;
  /** In their fixed order; at least one. */
  parts: Part[];
  /** The minutes that all its parts take to read. */
  minutes: number;
  /** The address of its page in each language in which it has one. */
  alternates: Alternates;
}

const recordingOf = ({ recording }: CollectionEntry<'stories'>['data']): Pick<Part, 'recording'> =>
  recording ? { recording: { ...recording, bytes: statSync(`public/audio/${recording.file}`).size } } : {};

/** The series that are published in a language, in their order. */
export const seriesIn = onceInBuild(async (locale: Locale): Promise<readonly Series[]> => {
  const stories = new Map((await getCollection('stories')).map((entry) => [entry.id, entry]));
  const { series: published, languagesOf, versionsOf } = await publication();
  return published[locale].map(({ series: { id, slug, entry: whole }, shape, parts, minutes }) => ({
    entry: whole,
    shape,
    href: seriesHref(locale, { slug, shape }),
    minutes,
    alternates: Object.fromEntries(languagesOf(id).map((one) => [one, seriesHref(one, { slug, shape })])),
    parts: parts.map(({ text, number, minutes: own }): Part => {
      const entry = stories.get(text.id);
      if (!entry) throw new Error(`There is no story "${text.id}".`);
      const versions = versionsOf({ kind: 'stories', translationKey: text.translationKey });
      const alternates = LOCALES.flatMap((one): [Locale, string][] => {
        const version = versions[one];
        return version ? [[one, partHref(one, { slug, shape }, version.slug)]] : [];
      });
      return {
        entry,
        number,
        title: entry.data.title,
        href: partHref(locale, { slug, shape }, text.slug),
        minutes: own,
        alternates: Object.fromEntries(alternates),
        ...recordingOf(entry.data),
      };
    }),
  }));
});
