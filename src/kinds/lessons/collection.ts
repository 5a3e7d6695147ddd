import { getCollection, type CollectionEntry } from 'astro:content';
import { placeOf } from '#/collections/texts.ts';
import type { Locale } from '#/domain/locale.ts';
import type { Profession } from '#/domain/readings.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';
import { sourcesOf } from '#/kinds/sources/collection.ts';
import { href, isRouteName, type Alternates } from '#/routing/routes.ts';
import { LETTER, THREAD, timesOf, type Age, type Timed } from './domain.ts';

type Data = CollectionEntry<'lessons'>['data'];

/** A step in one language. */
export interface LessonStep extends Timed {
  title: string;
  does: string | undefined;
  says: string | undefined;
  board: { head: string; lines: string[] }[];
  asks: { ask: string; answers: string[] }[];
  adds: string | undefined;
  uses: { title: string; href: string }[];
  /** Where the thread stands, of a step that uses it; nothing behind it on a site without that page. */
  thread: { href: string | undefined } | undefined;
}

/** A lesson in one language. */
export interface Lesson {
  title: string;
  description: string;
  age: Age;
  href: string;
  drawing: Data['drawing'];
  waitsFor: Profession[];
  /** The day on which a specialist in child protection read it. */
  read: string | undefined;
  aim: string;
  needed: string[];
  rules: string[];
  steps: LessonStep[];
  told: { do: string[]; not: string[] };
  letter: { title: string; lines: string[]; href: string } | undefined;
  guides: { title: string; href: string }[];
  sources: Awaited<ReturnType<typeof sourcesOf>>;
}

/** The addresses of a lesson's letter, by language. */
export const letterLanguages = ({ address }: Data): Alternates => ({
  en: href('class', 'en', address.en, LETTER.en),
  es: href('class', 'es', address.es, LETTER.es),
});

/** The addresses of a lesson, by language. */
export const lessonLanguages = ({ address }: Data): Alternates => ({ en: href('class', 'en', address.en), es: href('class', 'es', address.es) });

/** The entries of all lessons, in their order. */
export const lessonEntries = async (): Promise<CollectionEntry<'lessons'>[]> =>
  (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));

/** Whether this site has any, so that something may lead to their list. */
export const hasLessons = async (): Promise<boolean> => (await lessonEntries()).length > 0;

/** The address of the thread; nothing on a site without its page. */
const threadHref = (locale: Locale): string | undefined => {
  const name: string = THREAD;
  return isRouteName(name) ? href(name, locale) : undefined;
};

/**
 * A lesson in a language.
 * @param tried what can be tried, by the names that a step gives it
 */
export const lessonIn = async (
  { data }: CollectionEntry<'lessons'>,
  locale: Locale,
  tried: (names: readonly string[], locale: Locale) => Promise<{ title: string; href: string }[]>,
): Promise<Lesson> => {
  const inLanguage = (lines: readonly Record<Locale, string>[]): string[] => lines.map((line) => line[locale]);
  const times = timesOf(data.steps.map(({ minutes }) => minutes));
  const guides = await guidesIn(locale);
  return {
    title: data.title[locale],
    description: data.description[locale],
    age: data.age,
    href: href('class', locale, data.address[locale]),
    drawing: data.drawing,
    waitsFor: data.waitsFor,
    read: data.readByChildProtection,
    aim: data.aim[locale],
    needed: inLanguage(data.needed),
    rules: inLanguage(data.rules),
    steps: await Promise.all(
      data.steps.map(async ({ title, does, says, board, asks, adds, uses }, index) => ({
        ...(times[index] ?? { from: 0, to: 0 }),
        title: title[locale],
        does: does?.[locale],
        says: says?.[locale],
        board: (board?.columns ?? []).map(({ head, lines }) => ({ head: head[locale], lines: inLanguage(lines) })),
        asks: asks.map(({ ask, answers }) => ({ ask: ask[locale], answers: inLanguage(answers) })),
        adds: adds?.[locale],
        uses: await tried(uses, locale),
        thread: uses.includes(THREAD) ? { href: threadHref(locale) } : undefined,
      })),
    ),
    told: { do: inLanguage(data.told.do), not: inLanguage(data.told.not) },
    letter: data.letter && {
      title: data.letter.title[locale],
      lines: inLanguage(data.letter.lines),
      href: href('class', locale, data.address[locale], LETTER[locale]),
    },
    guides: data.guides.flatMap((key) =>
      guides
        .filter((one) => one.data.translationKey === key)
        .map((guide) => ({ title: guide.data.title, href: href('guides', locale, placeOf(guide).slug) })),
    ),
    sources: await sourcesOf(data.sources),
  };
};
