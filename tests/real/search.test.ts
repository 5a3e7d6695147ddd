import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersOf, type Answers } from '#/browser/search/answers.ts';
import { readIndex, type StoredIndex } from '#/browser/search/search-index.ts';
import { packTerms, unpackTerms } from '#/browser/search/stored-terms.ts';
import type { SearchFile } from '#/browser/search/search-data.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { DANGER } from '#/domain/phrases.ts';
import { href, textHref } from '#/routing/routes.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { DIST } from '../support/site.ts';
import { filesOf, pageAt } from '../support/built.ts';

/** By it the phrases are shuffled. */
const SEED = 20_261_126;
/** One phrase of so many is held out, each tenth in turn: one alone would say more of chance than of the search. */
const HELD_OUT = 10;
/** The part of the phrases that are held out whose page must come first. */
const HELD_OUT_RIGHT = 0.8;
/** Bytes of the file that answers, with its code: at most today, and ever (issue 18). */
const MOST_BYTES = 45_000;

const content = readContent(process.cwd());

const fileOf = (locale: Locale): SearchFile => JSON.parse(readFileSync(join(DIST, 'search', `${locale}.json`), 'utf8')) as SearchFile;

/** The address of the page that each key of content/phrases.yaml names, in a language; danger has none. */
const addresses = (locale: Locale): Map<string, string> =>
  new Map([
    ['get-help', href('getHelp', locale)],
    ...(['stories', 'try', 'scale-love', 'scale-work', 'offer', 'replies', 'news'] as const).map((name): [string, string] => [
      name,
      href(name, locale),
    ]),
    [DANGER, DANGER],
    ...content.texts.flatMap((text): [string, string][] => {
      const key = keyOf(text);
      if (text.locale !== locale || (text.kind !== 'guides' && text.kind !== 'pages')) return [];
      const address = textHref({ kind: text.kind, locale, slug: text.slug, translationKey: key });
      return address === undefined ? [] : [[key, address]];
    }),
  ]);

/** Numbers below one, always the same: a linear congruential generator (Numerical Recipes, 3rd edition, 7.1). */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};

/** Each phrase of a language with the pages that are right, and the tenth to which it belongs. */
const phrasesOf = (locale: Locale): { phrase: string; pages: string[]; tenth: number }[] => {
  const at = addresses(locale);
  const pages = new Map<string, string[]>();
  for (const [key, { [locale]: phrases }] of content.phrases) {
    for (const phrase of phrases) pages.set(phrase, [...(pages.get(phrase) ?? []), at.get(key) ?? key]);
  }
  const random = seeded(SEED);
  return [...pages]
    .map(([phrase, right]) => ({ phrase, pages: right, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ phrase, pages: right }, index) => ({ phrase, pages: right, tenth: index % HELD_OUT }));
};

/** What comes first: danger, whose numbers stand above the pages, and the first page. */
const firstOf = (answers: Answers, phrase: string): string[] => {
  const { danger, pages } = answers(phrase);
  return [...(danger ? [DANGER] : []), ...pages.slice(0, 1).map(({ url }) => url)];
};

/** The phrases whose page does not come first, each with what does. */
const wrongOf = (answers: Answers, phrases: readonly { phrase: string; pages: string[] }[]): string[] =>
  phrases.flatMap(({ phrase, pages }) => {
    const first = firstOf(answers, phrase);
    return first.some((one) => pages.includes(one)) ? [] : [`${phrase}: ${first.join(', ')}`];
  });

/** The same index without some phrases. */
const without = (file: SearchFile, locale: Locale, held: ReadonlySet<string>): StoredIndex => {
  const at = addresses(locale);
  const keys = new Map([...content.phrases.keys()].map((key) => [at.get(key), key]));
  const rest = unpackTerms(file).map((page, index) => {
    const own = content.phrases.get(keys.get(file.pages[index]?.url ?? DANGER) ?? '')?.[locale] ?? [];
    return { ...page, phrases: page.phrases.filter((_, place) => !held.has(own[place] ?? '')) };
  });
  return { groups: file.groups, ...packTerms(rest) };
};

describe.each(LOCALES)('the search, in %s', (locale) => {
  const file = fileOf(locale);
  const phrases = phrasesOf(locale);

  it('knows at least 150 phrases as people type them, and some for every guide', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    const guides = content.texts.filter((text) => text.kind === 'guides' && text.locale === locale).map(keyOf);
    expect(guides.filter((key) => (content.phrases.get(key)?.[locale].length ?? 0) < 8)).toEqual([]);
  });

  it('holds none of them as a sentence: no three of its words stand there in their order', () => {
    const sent = readFileSync(join(DIST, 'search', `${locale}.json`), 'utf8').toLowerCase();
    const shown = [...file.pages.flatMap(({ title, answer, kind }) => [title, answer, kind]), JSON.stringify(file.countries)]
      .join('\n')
      .toLowerCase();
    const readable = phrases.flatMap(({ phrase }) => {
      const words = phrase.toLowerCase().split(' ');
      return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
    });
    // What a page's own title, what kind of page it is, or a line's name says is shown anyway.
    expect(readable.filter((words) => sent.includes(words) && !shown.includes(words) && !file.groups.some((group) => group.includes(words)))).toEqual(
      [],
    );
  });

  it('answers each of them with its page first', async () => {
    const answers = answersOf(await readIndex(locale, file), file);
    const wrong = wrongOf(answers, phrases);
    console.log(`Phrases in the index, ${locale}: ${phrases.length - wrong.length} of ${phrases.length} right first.`);
    expect(wrong).toEqual([]);
  });

  it('answers 8 of 10 with their page first where they are not in it: each tenth is held out in turn', async () => {
    const wrong: string[] = [];
    for (let tenth = 0; tenth < HELD_OUT; tenth += 1) {
      const held = phrases.filter((one) => one.tenth === tenth);
      const index = without(file, locale, new Set(held.map(({ phrase }) => phrase)));
      wrong.push(...wrongOf(answersOf(await readIndex(locale, index), file), held));
    }
    console.log(`Phrases held out, ${locale}: ${phrases.length - wrong.length} of ${phrases.length} right first.`);
    expect(1 - wrong.length / phrases.length, wrong.join('\n')).toBeGreaterThanOrEqual(HELD_OUT_RIGHT);
  });

  it('gives every place of the list its country at once, and danger to none of them', async () => {
    const answers = answersOf(await readIndex(locale, file), file);
    const wrong = content.countries.flatMap(({ code, data: { name, also, places } }) =>
      [name[locale], ...also, ...places].filter((place) => {
        const { countries, danger } = answers(place);
        return danger !== undefined || !countries.some((country) => country.code === code);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('knows Queens, the Bronx and Brooklyn, also within a sentence', async () => {
    const answers = answersOf(await readIndex(locale, file), file);
    for (const typed of ['Queens', 'bronx', 'brooklin', locale === 'es' ? 'necesito ayuda en queens' : 'i need help in queens']) {
      expect(
        answers(typed).countries.map(({ code }) => code),
        typed,
      ).toEqual(['us']);
    }
  });

  it('takes no place’s name alone for a misspelling: beside its card stand only pages that name it', async () => {
    const answers = answersOf(await readIndex(locale, file), file);
    for (const typed of ['Queens', 'Bronx', 'Tegucigalpa'])
      expect(
        answers(typed).pages.map(({ title }) => title),
        typed,
      ).toEqual([]);
    const mexico = content.countries.find(({ code }) => code === 'mx')?.data.name[locale] ?? '';
    expect(answers(mexico).pages.map(({ title }) => title)).toContainEqual(expect.stringContaining(mexico));
  });

  it('answers danger with the numbers of the country that is typed, and otherwise of the two that stand first', async () => {
    const answers = answersOf(await readIndex(locale, file), file);
    const typed = { en: ['he will kill me', 'suicide', 'he has a gun'], es: ['me quiere matar', 'suicidio', 'tiene un arma'] }[locale];
    for (const words of typed)
      expect(
        answers(words).danger?.map(({ code }) => code),
        words,
      ).toEqual(['us', 'mx']);
    expect(answers(`${typed[0] ?? ''} honduras`).danger?.map(({ code }) => code)).toEqual(['hn']);
    for (const country of file.countries)
      expect(
        country.emergency.every(({ words }) => words !== ''),
        country.code,
      ).toBe(true);
  });

  it('says when a line for not wanting to live answers, where that is not at any hour', () => {
    const wordsOf = (code: string): string => file.countries.find((country) => country.code === code)?.crisis[0]?.words ?? '';
    const hours = { en: /\d [ap]m to /, es: /de \d+:\d\d a / }[locale];
    expect(['cr', 'do', 'it'].filter((code) => !hours.test(wordsOf(code)))).toEqual([]);
    // Of Honduras a report says the hours, and not on which days: so do the words of who answers.
    expect(wordsOf('hn')).toMatch({ en: /from 8 am to 8 pm/, es: /de 8 de la mañana a 8 de la noche/ }[locale]);
    expect(['gt', 'ni'].filter((code) => wordsOf(code) !== '')).toEqual([]);
  });

  it('shows of a country its numbers and words as its page has them', () => {
    for (const { href: own, line, emergency } of file.countries) {
      const { html } = pageAt(own);
      for (const { dial } of [...(line ? [line] : []), ...emergency]) expect(html, own).toContain(dial);
    }
  });

  it(`is with all its code, Preact too, at most ${MOST_BYTES} bytes on the wire`, () => {
    const json = brotliBytes(readFileSync(join(DIST, 'search', `${locale}.json`), 'utf8'));
    const own = filesOf(pageAt(href('search', locale)).html).find((one) => one.includes('_search_')) ?? 'none';
    const stemmer = new RegExp(String.raw`import\("\./(${locale}\.[^"]+)"\)|\./(${locale}\.[\w-]+\.js)`).exec(readFileSync(join(DIST, own), 'utf8'));
    const scripts = [...filesOf(`<script src="${own}">`), `/once/${stemmer?.[1] ?? stemmer?.[2] ?? 'none'}`];
    const code = scripts.map((one) => brotliBytes(readFileSync(join(DIST, one), 'utf8'))).reduce((sum, one) => sum + one, 0);
    console.log(`The search in ${locale}: ${json} bytes, its code ${code}.`);
    expect(scripts.length).toBeGreaterThan(1);
    expect(json + code).toBeLessThanOrEqual(MOST_BYTES);
  });
});
