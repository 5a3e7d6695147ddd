import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { answersOf, type Answers } from '#/browser/search/answers.ts';
import { readIndex, type StoredIndex } from '#/browser/search/search-index.ts';
import { stemmerOf } from '#/browser/search/terms.ts';
import { plainer, searchWordsIn } from '#/domain/search-words.ts';
import { packTerms, unpackTerms } from '#/browser/search/stored-terms.ts';
import type { SearchFile } from '#/browser/search/search-data.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { URGENT } from '#/domain/phrases.ts';
import { href, textHref } from '#/routing/routes.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { DIST } from '../support/site.ts';
import { filesOf, pageAt } from '../support/built.ts';

/** By it the phrases are shuffled. */
const SEED = 20_261_126;
/** One phrase of so many is held out, each tenth in turn: one alone would say more of chance than of the search. */
const HELD_OUT = 10;
/** The part of the phrases that are held out whose page must come first. */
const HELD_OUT_RIGHT = 0.75;
/** Bytes of the file that answers, with its code: at most today, and ever. */
const MOST_BYTES = 44_500;

/** The part of two hundred sentences by others whose answer comes first, and among the first three: what is reached today. */
const SENTENCES_FIRST = 0.75;
const SENTENCES_IN_THREE = 0.85;

/** One of them: what is typed, what may come first, and what must not. */
interface Sentence {
  said: string;
  right: string[];
  never?: string[];
  /** The country that is said; "none" where a word only looks like a place. */
  place?: string;
}

const content = readContent(process.cwd());

const fileOf = (locale: Locale): SearchFile => JSON.parse(readFileSync(join(DIST, 'search', `${locale}.json`), 'utf8')) as SearchFile;

/** The address of the page that each key of content/phrases.yaml names, in a language; numbers at once have none. */
const addresses = (locale: Locale): Map<string, string> =>
  new Map([
    ['get-help', href('getHelp', locale)],
    ['check', href('checkNumber', locale)],
    ...(['stories', 'try', 'scale-love', 'scale-work', 'offer', 'replies', 'news'] as const).map((name): [string, string] => [
      name,
      href(name, locale),
    ]),
    ...URGENT.map((kind): [string, string] => [kind, kind]),
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

/** What the search of a language answers, on a device whose clock says nothing unless told. */
const asked = async (file: SearchFile, locale: Locale, zone = 'UTC', index: StoredIndex = file): Promise<Answers> =>
  answersOf(await readIndex(locale, index), file, zone);

/** What comes first, cards of countries included: numbers at once stand above the first page, which stands above a card. */
const firstOf = (answers: Answers, phrase: string): string[] => {
  const { danger, isPlace, countries, pages } = answers(phrase);
  if (isPlace && countries.length > 0) return countries.map(({ href: own }) => own);
  return [...(danger ? [danger.kind] : []), ...pages.slice(0, 1).map(({ url }) => url)];
};

/** The phrases whose page does not come first, each with what does. */
const wrongOf = (answers: Answers, phrases: readonly { phrase: string; pages: string[] }[], as = (one: string): string => one): string[] =>
  phrases.flatMap(({ phrase, pages }) => {
    const first = firstOf(answers, phrase);
    return first.some((one) => pages.map(as).includes(as(one))) ? [] : [`${phrase}: ${first.join(', ')}`];
  });

/** Of numbers at once any kind: what a phrase that is not in the index says is known by its words alone. */
const urgentAlike = (one: string): string => (URGENT.some((kind) => kind === one) ? URGENT[0] : one);

/** The same index without some phrases. */
const without = (file: SearchFile, locale: Locale, held: ReadonlySet<string>): StoredIndex => {
  const at = addresses(locale);
  const keys = new Map([...content.phrases.keys()].map((key) => [at.get(key), key]));
  const rest = unpackTerms(file).map((page, index) => {
    const own = content.phrases.get(keys.get(file.pages[index]?.url ?? '') ?? URGENT[index - file.pages.length] ?? '')?.[locale] ?? [];
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
    const answers = await asked(file, locale);
    const wrong = wrongOf(answers, phrases);
    console.log(`Phrases in the index, ${locale}: ${phrases.length - wrong.length} of ${phrases.length} right first.`);
    expect(wrong).toEqual([]);
  });

  it('answers three of four with their page first where they are not in it and most of their words are: each tenth is held out in turn', async () => {
    const wrong: string[] = [];
    const plain = plainer(locale, await stemmerOf(locale));
    let count = 0;
    for (let tenth = 0; tenth < HELD_OUT; tenth += 1) {
      const out = phrases.filter((one) => one.tenth === tenth);
      const index = without(file, locale, new Set(out.map(({ phrase }) => phrase)));
      // Of a phrase whose words stand nowhere else ("webcam") nothing could be known.
      const known = new Set([...index.terms.split(' '), ...index.groups.flatMap((group) => group.split(' '))]);
      const held = out.filter(({ phrase }) => {
        const words = searchWordsIn(phrase).map(plain);
        return words.filter((word) => known.has(word)).length > words.length / 2;
      });
      count += held.length;
      wrong.push(...wrongOf(await asked(file, locale, 'UTC', index), held, urgentAlike));
    }
    console.log(`Phrases held out, ${locale}: ${count - wrong.length} of ${count} right first.`);
    expect(count).toBeGreaterThan(phrases.length / 2);
    expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(HELD_OUT_RIGHT);
  });

  it('gives every place of the list its country at once, and danger to none of them', async () => {
    const answers = await asked(file, locale);
    const wrong = content.countries.flatMap(({ code, data: { name, also, places } }) =>
      [name[locale], ...also, ...places].filter((place) => {
        const { countries, danger } = answers(place);
        return danger !== undefined || !countries.some((country) => country.code === code);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('answers what two hundred people typed, by somebody who had not seen it: with what is right, and nothing that could hurt', async () => {
    const at = addresses(locale);
    const answers = await asked(file, locale, 'America/Mexico_City');
    const sentences = parseYaml(readFileSync(join('tests/real/asked', `${locale}.yaml`), 'utf8')) as Sentence[];
    /** What is shown, from above, in the words of `right`. */
    const shown = (said: string): string[] => {
      const { danger, countries, isPlace, pages } = answers(said);
      const cards = countries.map(({ code }) => `country:${code}`);
      const found = pages.map(({ url }) => [...at].find(([, own]) => own === url)?.[0] ?? url);
      return [...(danger ? ['danger'] : []), ...(isPlace ? [...cards, ...found] : [...found.slice(0, 1), ...cards, ...found.slice(1)])];
    };
    const fits = ({ right }: Sentence, one = ''): boolean =>
      right.some((key) => key === one || key.replace('violence:', 'country:') === one || (one === 'danger' && key.startsWith('violence:')));
    const countriesOf = (said: string): string[] => {
      const { danger, countries } = answers(said);
      return [...countries, ...(danger?.isSaid ? danger.countries : [])].map(({ code }) => code);
    };
    const hurts = sentences.filter(
      ({ said, never = [], place }) =>
        never.includes(shown(said)[0] ?? '') || (place !== undefined && countriesOf(said).some((code) => code !== place)),
    );
    const part = (most: number): number =>
      sentences.filter((one) =>
        shown(one.said)
          .slice(0, most)
          .some((key) => fits(one, key)),
      ).length / sentences.length;
    console.log(`Sentences of others, ${locale}: ${part(1)} first, ${part(3)} among three, ${hurts.length} that could hurt.`);
    expect(sentences.length).toBe(100);
    expect(hurts.map(({ said }) => said)).toEqual([]);
    expect(part(1)).toBeGreaterThanOrEqual(SENTENCES_FIRST);
    expect(part(3)).toBeGreaterThanOrEqual(SENTENCES_IN_THREE);
  });

  it('knows Queens, the Bronx and Brooklyn, also within a sentence', async () => {
    const answers = await asked(file, locale);
    for (const typed of ['Queens', 'bronx', 'brooklin', locale === 'es' ? 'necesito ayuda en queens' : 'i need help in queens']) {
      expect(
        answers(typed).countries.map(({ code }) => code),
        typed,
      ).toEqual(['us']);
    }
  });

  it('takes no place’s name alone for a misspelling: beside its card stand only pages that name it', async () => {
    const answers = await asked(file, locale);
    for (const typed of ['Queens', 'Bronx', 'Tegucigalpa'])
      expect(
        answers(typed).pages.map(({ title }) => title),
        typed,
      ).toEqual([]);
    const mexico = content.countries.find(({ code }) => code === 'mx')?.data.name[locale] ?? '';
    expect(answers(mexico).pages.map(({ title }) => title)).toContainEqual(expect.stringContaining(mexico));
  });

  it('answers danger with the numbers of the country that is typed, else of the clock’s guess, named as one, else asks where she is', async () => {
    const typed = {
      en: { danger: 'he will kill me', despair: 'suicide', violence: 'my boyfriend hits me' },
      es: { danger: 'me quiere matar', despair: 'suicidio', violence: 'mi novio me pega' },
    }[locale];
    const [unset, inMexico] = [await asked(file, locale), await asked(file, locale, 'America/Mexico_City')];
    for (const kind of URGENT) {
      const of = (answers: Answers, words: string) => {
        const { danger } = answers(words);
        return danger && [danger.kind, danger.isSaid, ...danger.countries.map(({ code }) => code)];
      };
      expect(of(unset, typed[kind])).toEqual([kind, false]);
      expect(of(inMexico, typed[kind])).toEqual([kind, false, 'mx']);
      expect(of(inMexico, `${typed[kind]} en honduras`)).toEqual([kind, true, 'hn']);
    }
    for (const country of file.countries)
      expect(
        country.emergency.every(({ answers }) => answers !== ''),
        country.code,
      ).toBe(true);
  });

  it('has a line against violence for every country that publishes one with a number, who answers there included', () => {
    const withOne = content.countries
      .filter(({ data: { lines } }) =>
        lines.some(
          ({ kind, purpose, status, phones }) =>
            kind === 'violence' && purpose === 'help' && status === 'published' && phones.some((phone) => phone.status === 'published'),
        ),
      )
      .map(({ code }) => code);
    expect(withOne.length).toBeGreaterThan(10);
    expect(file.countries.filter(({ violence }) => violence.some(({ answers }) => answers !== '')).map(({ code }) => code)).toEqual(
      expect.arrayContaining(withOne),
    );
  });

  it('knows the short numbers: of one that is an emergency’s shows whom to call here, of another whose it is', async () => {
    const answers = await asked(file, locale, 'America/Mexico_City');
    expect(answers('911').danger?.countries.map(({ code }) => code)).toEqual(['mx']);
    expect(answers('089').countries.map(({ code }) => code)).toEqual(['mx']);
    expect(answers('145').countries.length).toBeLessThanOrEqual(2);
    const unset = await asked(file, locale);
    expect(unset('911').danger?.countries).toEqual([]);
  });

  it('leads whoever types a number in full, alone or in a sentence, to the page that says whose it is', async () => {
    const answers = await asked(file, locale);
    for (const typed of ['55 0000 0000', '+52 (55) 0000-0000', locale === 'es' ? 'es real el 55 0000 0000' : 'is 55 0000 0000 real'])
      expect(answers(typed).pages[0]?.url, typed).toBe(href('checkNumber', locale));
  });

  it('hears a cry: letters held down, capitals, without accents', async () => {
    const answers = await asked(file, locale);
    const cries = {
      en: ['HELP MEEEE', 'sos', 'help me'],
      es: ['ayúdame', 'AYUDAMEEEE', 'auxilio', 'sos', 'me ahorca', 'me quema', 'me drogan', 'secuestrada'],
    }[locale];
    expect(cries.filter((cry) => answers(cry).danger === undefined)).toEqual([]);
    const help = { en: ['help', 'HELPPPP'], es: ['ayuda', 'AYUDAAAA', 'help'] }[locale];
    expect(help.filter((cry) => answers(cry).danger === undefined && answers(cry).pages[0]?.url !== href('getHelp', locale))).toEqual([]);
  });

  it('offers in danger first, of a line’s numbers, one that a tap calls, where there is any', () => {
    const many = fileOf(locale).countries.flatMap(({ emergency, crisis, violence }) =>
      [emergency, crisis, violence].filter(({ length }) => length > 1),
    );
    const typedFirst = many.filter(([first, ...others]) => first?.tel === undefined && others.some(({ tel }) => tel !== undefined));
    expect(many.some((numbers) => numbers.some(({ tel }) => tel === undefined))).toBe(true);
    expect(typedFirst).toEqual([]);
  });

  it('says when a line for not wanting to live answers, where that is not at any hour', () => {
    const wordsOf = (code: string): string => {
      const line = file.countries.find((country) => country.code === code)?.crisis[0];
      return line ? `${line.answers} ${line.words}` : '';
    };
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
