import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { siteToday } from '../../site.config.ts';

/*
 * The stories that tests look at, as the content publishes them on the day of the build: any of them may be taken back, and the
 * tests go on with the others.
 */
const publication = publicationOf(readContent(process.cwd()), siteToday());

/** A published part of a story in one language. */
export interface StoryPart {
  path: string;
  title: string;
  /** Its place among the parts that are shown, from 1, and how many there are. */
  number: number;
  total: number;
  /** How many hard passages it has. */
  passages: number;
  series: { slug: string; path: string };
  /** Where its own language leads to in the other one: the same part, else its series, else the list of stories. */
  twin: string;
  inBoth: boolean;
}

/** Every published part in a language, in the order of the list of stories. */
export const partsIn = (locale: Locale): StoryPart[] =>
  publication.series[locale].flatMap(({ series: { id, slug }, parts }) =>
    parts.map(({ text: { text, slug: own, translationKey }, number }) => {
      const other = otherLocale(locale);
      const version = publication.versionsOf({ kind: 'stories', translationKey })[other];
      const whole = publication.languagesOf(id).includes(other) ? [slug] : [];
      return {
        path: href('stories', locale, slug, own),
        title: text.data.title ?? '',
        number,
        total: parts.length,
        passages: text.kind === 'stories' ? (text.data.notes ?? []).length : 0,
        series: { slug, path: href('stories', locale, slug) },
        twin: href('stories', other, ...(version ? [slug, version.slug] : whole)),
        inBoth: version !== undefined,
      };
    }),
  );

/** The parts that fit, those that stand in both languages first, so that the first one is the same in both. */
const those = (locale: Locale, fits: (part: StoryPart) => boolean): StoryPart[] => {
  const fitting = partsIn(locale).filter(fits);
  return [...fitting.filter(({ inBoth }) => inBoth), ...fitting.filter(({ inBoth }) => !inBoth)];
};

/** The parts with a hard passage. */
export const hardPartsIn = (locale: Locale): StoryPart[] => those(locale, ({ passages }) => passages > 0);

/**
 * A part that another one follows, and that one: with a hard passage, where there is such a part; nothing where each story has one part.
 * @param all the parts to choose from, in their order
 */
export const neighboursIn = (locale: Locale, all = partsIn(locale)): [StoryPart, StoryPart] | undefined => {
  const pairs = all.flatMap((part, index): [StoryPart, StoryPart][] => {
    const next = all[index + 1];
    return next?.series.slug === part.series.slug ? [[part, next]] : [];
  });
  return pairs.find(([{ passages }]) => passages > 0) ?? pairs[0];
};

/** The part that stands for all: with a hard passage, else any; nothing where the site has no story. */
export const anyPart = (locale: Locale): StoryPart | undefined => hardPartsIn(locale)[0] ?? those(locale, () => true)[0];

/** The address of a part of a story, or of the list of stories where the site has none. */
export const storyPath = (locale: Locale): string => anyPart(locale)?.path ?? href('stories', locale);

/** The address of the page of a story as a whole, or of the list of stories where the site has none. */
export const seriesPath = (locale: Locale): string => anyPart(locale)?.series.path ?? href('stories', locale);

const GUIDE = { en: 'a-job-offer', es: 'una-oferta-de-trabajo' } as const;

/** A text to listen to: a part with a hard passage, or a guide where there is none. */
export const longText = (locale: Locale): string => hardPartsIn(locale)[0]?.path ?? href('guides', locale, GUIDE[locale]);

/** A jump within a page to a place that has a number: past a hard passage, or to a heading where no story has such a passage. */
export const jumpIn = (locale: Locale): { what: string; path: string; selector: string } => {
  const [hard] = hardPartsIn(locale);
  return hard
    ? { what: '“skip past this passage”', path: hard.path, selector: '.passage a[href^="#"]' }
    : { what: 'a heading of a guide', path: href('guides', locale, GUIDE[locale]), selector: '.contents a' };
};

/** How many parts are published, in both languages together. */
export const partCount = LOCALES.reduce((sum, locale) => sum + partsIn(locale).length, 0);
