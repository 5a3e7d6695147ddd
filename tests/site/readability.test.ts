import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import type { Locale } from '#/domain/locale.ts';
import { LOCALES } from '#/domain/locale.ts';
import { countsOf, fleschKincaidGrade, szigrisztPazos } from '../support/readability.ts';
import { SCALE_PAGE } from '#/kinds/scales/domain.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { namesIn, readSentences } from '../support/reading.ts';
import { SITE } from '../support/site.ts';

/**
 * Spanish: the least on the INFLESZ scale, on which 65 to 80 is "quite easy" (Barrio-Cantalejo and others, 2008): a guide must
 * be that, a help page lie in its upper third. English: the highest school grade: 6 is what the American Medical Association
 * asks of texts for patients (Weiss, "Health literacy: a manual for clinicians", 2003), 8 the usual outer limit for health texts (NIH).
 */
const LIMITS = { help: { es: 75, en: 6 }, guide: { es: 65, en: 8 } } as const;

const content = readContent(SITE);
const names = namesIn(content);
const excused = content.texts.filter((text) => text.data.readingException !== undefined);

interface Measured {
  path: string;
  locale: Locale;
  limit: number;
  figure: number;
  easyEnough: boolean;
  /** What to say where it is not. */
  words: string;
}

const measure = (sentences: string[], locale: Locale): number => {
  const counts = countsOf(sentences, locale);
  return locale === 'es' ? szigrisztPazos(counts) : fleschKincaidGrade(counts);
};

const measured = (path: string, locale: Locale, kind: keyof typeof LIMITS): Measured => {
  const sentences = readSentences(pageAt(path).html, locale, names);
  const figure = measure(sentences, locale);
  const limit = LIMITS[kind][locale];
  const harder = (one: number): number => (locale === 'es' ? limit - one : one - limit);
  const hardest = sentences.toSorted((a, b) => harder(measure([b], locale)) - harder(measure([a], locale))).slice(0, 3);
  const scale = locale === 'es' ? 'INFLESZ, at least' : 'grade, at most';
  const words = `${path}: ${figure.toFixed(1)} (${scale} ${limit}). Its hardest sentences: ${hardest.join(' / ')}`;
  return { path, locale, limit, figure, easyEnough: harder(figure) <= 0, words };
};

const help = LOCALES.flatMap((locale) =>
  pages
    .filter(({ path }) => path.startsWith(href('getHelp', locale)) || path === href('leaveNow', locale) || path === href('checkNumber', locale))
    .map(({ path }) => measured(path, locale, 'help')),
);
const guides = content.texts
  .filter(({ kind }) => kind === 'guides')
  .map(({ locale, slug }) => measured(href('guides', locale, slug), locale, 'guide'));
const scales = content.data.scales.flatMap(({ id }) => {
  const name = SCALE_PAGE + id;
  return isRouteName(name) ? LOCALES.map((locale) => measured(href(name, locale), locale, 'guide')) : [];
});
/** The conversations for those around her, who may be frightened as well. */
const replies = LOCALES.flatMap((locale) =>
  content.data.replies.map(({ data: { address } }) => measured(href('replies', locale, address[locale]), locale, 'guide')),
);
/** The lessons for a class, and their list: a teacher may read them in a break. */
const lessons = LOCALES.flatMap((locale) =>
  [[], ...content.data.lessons.map(({ data: { address } }) => [address[locale]])].map((slugs) =>
    measured(href('class', locale, ...slugs), locale, 'guide'),
  ),
);
const offers = LOCALES.map((locale) => measured(href('offer', locale), locale, 'guide'));
/** What is too hard of these pages, each with the sentences to begin with. */
const tooHard = (texts: readonly Measured[]): string[] => texts.filter(({ easyEnough }) => !easyEnough).map(({ words }) => words);
const isExcused = (path: string): boolean => excused.some(({ locale, slug }) => href('guides', locale, slug) === path);

describe('a frightened reader', () => {
  it('is thought of on every help page: the list, each country, how to leave and whose a number is, in both languages', () => {
    expect(help.map(({ path }) => path)).toEqual(
      expect.arrayContaining(LOCALES.flatMap((locale) => [href('getHelp', locale), href('leaveNow', locale), href('checkNumber', locale)])),
    );
    expect(help.length).toBeGreaterThanOrEqual(LOCALES.length * (content.data.hotlines.length + 3));
  });

  it('can read every help page', () => {
    expect(tooHard(help)).toEqual([]);
  });

  it('can read every scale of signs, as a guide', () => {
    expect(scales.length).toBeGreaterThanOrEqual(2 * LOCALES.length);
    expect(tooHard(scales)).toEqual([]);
  });

  it('can read every guide but those that say why they cannot be easier', () => {
    expect(tooHard(guides.filter(({ path }) => !isExcused(path)))).toEqual([]);
  });
});

describe('a frightened friend or mother', () => {
  it('can read what one could say to her', () => {
    expect(replies.length).toBeGreaterThan(LOCALES.length);
    expect(tooHard(replies)).toEqual([]);
  });
});

describe('a teacher', () => {
  it('can read every lesson as easily as a guide', () => {
    expect(tooHard(lessons)).toEqual([]);
  });
});

describe('a reader who has an offer', () => {
  it('can read its ten questions as easily as a guide', () => {
    expect(tooHard(offers)).toEqual([]);
  });
});

describe('an exception from how easy a text must be', () => {
  it('is given to guides alone, since nothing else has a limit', () => {
    expect(excused.filter(({ kind }) => kind !== 'guides').map(({ file }) => file)).toEqual([]);
  });

  it('is taken back once the guide is easy enough', () => {
    expect(guides.filter(({ path, easyEnough }) => isExcused(path) && easyEnough).map(({ words }) => words)).toEqual([]);
  });
});
