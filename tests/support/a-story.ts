import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { otherLocale, type Locale } from '#/domain/locale.ts';
import type { Shape } from '#/domain/series.ts';
import { href } from '#/routing/routes.ts';
import { partHref, seriesHref } from '#/routing/story-addresses.ts';
import { siteToday } from '../../site.config.ts';
import { SITE } from './site.ts';

/*
 * The stories that tests look at. What holds of any story is asked of all that the site publishes; whatever needs one
 * story names that of tests/fixture, which nobody takes back.
 */

/** A published part of a story in one language; of accounts that are told elsewhere, all have one path. */
export interface StoryPart {
  path: string;
  title: string;
  /** Its place among the parts that are shown, from 1, and how many there are. */
  number: number;
  total: number;
  /** How many hard passages it has. */
  passages: number;
  series: { slug: string; path: string; shape: Shape };
  /** Where its own language leads to in the other one: the same part, else its series, else the list of stories. */
  twin: string;
}

const known = new Map<Locale, readonly StoryPart[]>();

/** Every published part in a language, in the order of the list of stories. Read once: nothing writes that content while tests look at what was built of it. */
export const partsIn = (locale: Locale): readonly StoryPart[] => {
  const parts = known.get(locale) ?? readParts(locale);
  known.set(locale, parts);
  return parts;
};

const readParts = (locale: Locale): StoryPart[] => {
  const publication = publicationOf(readContent(SITE), siteToday());
  return publication.series[locale].flatMap(({ series: { id, slug }, shape, parts }) =>
    parts.map(({ text: { text, slug: own, translationKey }, number }) => {
      const other = otherLocale(locale);
      const version = publication.versionsOf({ kind: 'stories', translationKey })[other];
      const whole = { slug, shape };
      const elseThere = publication.languagesOf(id).includes(other) ? seriesHref(other, whole) : href('stories', other);
      return {
        path: partHref(locale, whole, own),
        title: text.data.title ?? '',
        number,
        total: parts.length,
        passages: text.kind === 'stories' ? (text.data.notes ?? []).length : 0,
        series: { slug, path: seriesHref(locale, whole), shape },
        twin: version ? partHref(other, whole, version.slug) : elseThere,
      };
    }),
  );
};

/** The parts with a hard passage. */
export const hardPartsIn = (locale: Locale): StoryPart[] => partsIn(locale).filter(({ passages }) => passages > 0);

/** The story of the fixture with several parts: its second has one hard passage, its third two. */
const ANA = 'ana-de-prueba';
const ANAS_PARTS = { en: ['ana-one', 'ana-two', 'ana-three'], es: ['ana-uno', 'ana-dos', 'ana-tres'] } as const;

/** The address of a part of the fixture's story in parts. @param number which of its parts; the second has a hard passage */
export const storyPath = (locale: Locale, number: 1 | 2 | 3 = 2): string => href('stories', locale, ANA, ANAS_PARTS[locale][number - 1] ?? '');

/** The address of the page of that story as a whole. */
export const seriesPath = (locale: Locale): string => href('stories', locale, ANA);

/** A jump within a page to a place that has a number: past a hard passage. */
export const jumpIn = (locale: Locale): { what: string; path: string; selector: string } => ({
  what: '“skip past this passage”',
  path: storyPath(locale),
  selector: '.passage a[href^="#"]',
});
