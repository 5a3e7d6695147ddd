import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import type { Locale } from '#/domain/locale.ts';
import { LOCALES } from '#/domain/locale.ts';
import { countsOf, fleschKincaidGrade, szigrisztPazos } from '../support/readability.ts';
import { href } from '#/routing/routes.ts';
import { pageAt, pages } from '../support/built.ts';
import { namesIn, readSentences } from '../support/reading.ts';

/**
 * Spanish: the least on the INFLESZ scale, on which 65 to 80 is "quite easy" (Barrio-Cantalejo and others, 2008): a guide must
 * be that, a help page lie in its upper third. English: the highest school grade: 6 is what the American Medical Association
 * asks of texts for patients (Weiss, "Health literacy: a manual for clinicians", 2003), 8 the usual outer limit for health texts (NIH).
 */
const LIMITS = { help: { es: 75, en: 6 }, guide: { es: 65, en: 8 } } as const;

const content = readContent(process.cwd());
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
    .filter(({ path }) => path.startsWith(href('getHelp', locale)) || path === href('leaveNow', locale))
    .map(({ path }) => measured(path, locale, 'help')),
);
const guides = content.texts
  .filter(({ kind }) => kind === 'guides')
  .map(({ locale, slug }) => measured(href('guides', locale, slug), locale, 'guide'));
const isExcused = (path: string): boolean => excused.some(({ locale, slug }) => href('guides', locale, slug) === path);

describe('a frightened reader', () => {
  it('is thought of on every help page: the list, each country and how to leave, in both languages', () => {
    expect(help.map(({ path }) => path)).toEqual(
      expect.arrayContaining(LOCALES.flatMap((locale) => [href('getHelp', locale), href('leaveNow', locale)])),
    );
    expect(help).toHaveLength(LOCALES.length * (content.countries.length + 2));
    expect(guides.length).toBeGreaterThan(0);
  });

  it.each(help.map((page) => [page.path, page] as const))('can read %s', (_, { easyEnough, words }) => {
    expect(easyEnough, words).toBe(true);
  });

  it.each(guides.filter(({ path }) => !isExcused(path)).map((page) => [page.path, page] as const))('can read %s', (_, { easyEnough, words }) => {
    expect(easyEnough, words).toBe(true);
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

describe('what is counted of a page', () => {
  const read = (main: string, locale: Locale, known: string[] = []): string[] =>
    readSentences(`<html><body><p>Outside of the main part.</p><main>${main}</main></body></html>`, locale, known);

  it('is the whole sentences of paragraphs, items, answers, small print and cells', () => {
    const main =
      '<p>You can call at night. Free of charge</p><ul><li>Ask first whom they tell.</li></ul><dl><dt>What shows afterwards on it?</dt><dd>A call stays in the list.</dd></dl><table><tr><td>This one is for children.</td></tr></table><p>Call <a href="#">the line for women</a>. <small>The police may answer it.</small></p>';
    expect(read(main, 'en')).toEqual([
      'You can call at night.',
      'Ask first whom they tell.',
      'A call stays in the list.',
      'This one is for children.',
      'Call the line for women.',
      'The police may answer it.',
    ]);
  });

  it('is no heading, button, lone link, menu, source or word for screen readers', () => {
    const main =
      '<nav><ul><li>Go to the first page.</li></ul></nav><h2>What will they ask you?</h2><p><a class="button">Call them from here now.</a></p><p><a href="#">Read what happens when you call.</a></p><details><summary>Before you call this line.</summary></details><p><span class="hidden-visually">A line for you alone.</span></p><section class="sources"><ul><li>A report about the line.</li></ul></section>';
    expect(read(main, 'en')).toEqual([]);
  });

  it('is a sentence once, though it stands on every card, and none of fewer than four words', () => {
    expect(read('<p>We have not called it yet.</p><p>Call now, please.</p><p>We have not called it yet.</p>', 'en')).toEqual([
      'We have not called it yet.',
    ]);
  });

  const words = (sentence: string, locale: Locale, known: string[] = []): string =>
    read(`<p>${sentence}</p>`, locale, known)
      .flatMap((one) => one.split(/\s+/))
      .filter((word) => !/\d/.test(word))
      .join(' ');

  it('leaves out names, but not the word that opens a sentence or a quotation', () => {
    expect(words('Te contesta la Procuraduría de los Derechos Humanos, que no es policía.', 'es')).toBe('Te contesta la que no es policía.');
    expect(words('Tell a friend: “Nobody believes me about ICE.”', 'en')).toBe('Tell a friend: “Nobody believes me about');
    expect(words('Could I take my children to Mexico and Guatemala with me?', 'en')).toBe('Could I take my children to with me?');
    expect(words('Mexico’s consulates have a line there too.', 'en', ['Mexico'])).toBe('consulates have a line there too.');
  });

  it('leaves out dates, hours, numbers and e-mail addresses', () => {
    expect(words('Se revisa otra vez antes del 25 de mayo de 2027.', 'es')).toBe('Se revisa otra vez antes del');
    expect(words('Write to us at help@example.org before 2027 or call 911.', 'en')).toBe('Write to us at before or call');
    expect(words('De lunes a viernes, de 8:00 a 17:00, excepto días festivos, hora de San José.', 'es')).toBe('');
  });
});
