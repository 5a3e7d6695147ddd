import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { LOCALES } from '#/domain/locale.ts';
import { MESSAGES, say, staffLocale, type MessageKey } from '#/staff-words/messages.ts';
import { WITHDRAWAL_MESSAGES } from '#/staff-words/withdrawal-messages.ts';

const keys = Object.keys(MESSAGES) as MessageKey[];
const blanks = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('what staff are told', () => {
  it.each(keys)('"%s" is said in both languages, in words that differ', (key) => {
    const { en, es } = MESSAGES[key];
    expect(en.trim()).not.toBe('');
    expect(es.trim()).not.toBe('');
    expect(es).not.toBe(en);
  });

  it.each(keys)('"%s" has the same blanks in both languages', (key) => {
    expect(blanks(MESSAGES[key].es)).toEqual(blanks(MESSAGES[key].en));
  });

  it.each(keys)('"%s" can be said in both languages once its blanks are given, and leaves none open', (key) => {
    const values = Object.fromEntries(blanks(MESSAGES[key].en).map((name) => [name, `«${name}»`]));
    for (const locale of LOCALES) expect(say(key, values, locale)).not.toMatch(/\{\w+\}/);
  });

  it.each(keys)('"%s" ends as a sentence does', (key) => {
    for (const locale of LOCALES) expect(MESSAGES[key][locale]).toMatch(/[.}]$/);
  });
});

/** Words of people who program. Who withdraws a story is sent to someone who knows git, by that name. */
const JARGON =
  /slugs?|front ?matter|pars(?:er|e|ear)|schema|esquema|regular expression|expresión regular|commits?|repositor(?:y|io)|string|syntax|sintaxis|component|HTML|JSON|src\/\S+|\.ts/;

describe('what staff are told of a mistake', () => {
  const told = keys.filter((key) => !(key in WITHDRAWAL_MESSAGES));

  it.each(told)('"%s" is three sentences at most: what, where, how to mend it', (key) => {
    for (const locale of LOCALES) {
      // An example, a file's ending and three dots end no sentence.
      const words = MESSAGES[key][locale].replace(/"[^"]*"|\S+\.(?:mdx?|yaml|jpg|mp3|m4a|ogg)\b|\.{3}|<[^>]*>/g, 'x');
      expect(words.match(/[.!?](?=\s|$)/g)?.length ?? 0, words).toBeLessThanOrEqual(3);
    }
  });

  it.each(told)('"%s" has no word that only people who program know', (key) => {
    for (const locale of LOCALES)
      expect(MESSAGES[key][locale].replace(/\{\w+\}/g, '')).not.toMatch(new RegExp(`(?<![\\w])(?:${JARGON.source})(?!\\w)`, 'i'));
  });
});

describe('a message with blanks', () => {
  it('puts each value where it belongs, as often as it is named', () => {
    expect(say('unknownSeries', { id: 'rosa' }, 'en')).toBe(
      'There is no series called "rosa". Correct the name, or write its file: content/series/rosa.yaml.',
    );
  });

  it('takes numbers too, and nought is a value', () => {
    expect(say('found', { count: 0 }, 'es')).toContain('Cosas por corregir: 0.');
  });

  it('throws where a value is missing, naming the message and the blank', () => {
    expect(() => say('e164', {}, 'en')).toThrow('The message "e164" needs a value for "number".');
    expect(() => say('partGap', { series: 'carmen' }, 'es')).toThrow('"numbers"');
  });

  it('puts a value in as it is, even one that looks like a blank', () => {
    expect(say('unknownLineSource', { id: '{id} $& $1' }, 'en')).toContain('"{id} $& $1"');
  });
});

describe('the language in which staff are spoken to', () => {
  it('is the one of the system', () => {
    expect(staffLocale({ LANG: 'es_MX.UTF-8' })).toBe('es');
    expect(staffLocale({ LANG: 'en_US.UTF-8' })).toBe('en');
  });

  it('is English where the system’s is not ours, or not said', () => {
    expect(staffLocale({ LANG: 'pt_BR.UTF-8' })).toBe('en');
    expect(staffLocale({ LANG: 'C.UTF-8' })).toBe('en');
    expect(staffLocale({})).toBe('en');
  });

  it('is the one that TELAR_LANG names, before all others', () => {
    expect(staffLocale({ TELAR_LANG: 'es', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' })).toBe('es');
  });

  it('follows LC_ALL, then LC_MESSAGES, then LANG, as other programs do', () => {
    expect(staffLocale({ LC_ALL: 'es_ES.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' })).toBe('es');
    expect(staffLocale({ LC_MESSAGES: 'es_ES.UTF-8', LANG: 'en_US.UTF-8' })).toBe('es');
  });
});

describe('a mistake that only the form shows', () => {
  const file = z.strictObject({
    title: z.string().min(3).max(5),
    order: z.number(),
    audience: z.enum(['self', 'around']),
    list: z.array(z.string()),
  });
  const good = { title: 'Abcd', order: 1, audience: 'self', list: [] };
  const told = (change: Record<string, unknown>): string[] =>
    file.safeParse({ ...good, ...change }).error?.issues.map(({ message }) => message) ?? [];

  it('names the field that is missing, or left empty', () => {
    expect(told({ title: undefined })).toEqual([say('missing', { field: 'title' })]);
    expect(told({ title: null })).toEqual([say('missing', { field: 'title' })]);
    expect(told({ audience: undefined })).toEqual([say('missing', { field: 'audience' })]);
  });

  it('names the field that does not exist', () => {
    expect(told({ titel: 'Abcd' })).toEqual([say('unknownField', { keys: '"titel"' })]);
  });

  it('says what belongs there, in words and not in code', () => {
    expect(told({ order: 'first' })).toEqual([say('wrongKind', { expected: 'a number' })]);
    expect(told({ list: 'one' })[0]).toContain('a list (each entry on a line');
  });

  it('gives the words to choose from', () => {
    expect(told({ audience: 'everyone' })).toEqual([say('oneOf', { options: 'self, around' })]);
  });

  it('says how short or long it may be', () => {
    expect(told({ title: 'Ab' })).toEqual([say('tooShort', { minimum: 3 })]);
    expect(told({ title: 'Abcdef' })).toEqual([say('tooLong', { maximum: 5 })]);
  });
});
