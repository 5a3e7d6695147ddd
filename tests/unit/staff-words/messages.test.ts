import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { say, STAFF_LANGUAGES, staffLanguage } from '#/staff-words/messages.ts';
import { messageKeys, writtenMessages, type Written } from '../../support/staff-words.ts';

const messages = writtenMessages();
const blanks = (text: string): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();

/** Every text that breaks a rule, after the name of its message. */
const breaches = (told: readonly Written[], breaks: (text: string, message: Written) => boolean): string[] =>
  told.flatMap((message) =>
    [...message.forms.values()].filter((text) => breaks(text, message)).map((text) => `${message.language} ${message.key}: ${text}`),
  );

/** The same message in another language. */
const elsewhere = ({ language, subject, key }: Written): Written[] =>
  messages.filter((other) => other.language !== language && other.subject === subject && other.key === key);

describe('what staff are told', () => {
  it('is said in every language, each message once', () => {
    const named = (message: Written): string => `${message.language} ${message.subject} ${message.key}`;
    expect(messages.filter((message) => elsewhere(message).length !== STAFF_LANGUAGES.length - 1).map(named)).toEqual([]);
    const keys = messageKeys();
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('is said in words that differ', () => {
    expect(breaches(messages, (text, message) => elsewhere(message).some(({ forms }) => [...forms.values()].includes(text)))).toEqual([]);
  });

  it('has the same blanks in every language and every plural form', () => {
    const first = (message: Written): string => [...(elsewhere(message)[0]?.forms.values() ?? [])][0] ?? '';
    expect(breaches(messages, (text, message) => blanks(text).join() !== blanks(first(message)).join())).toEqual([]);
  });

  it('has each plural form of its language where it has a count, and none where it has not', () => {
    const wanted = ({ language, forms }: Written): string[] => {
      const counts = [...forms.values()].some((text) => blanks(text).includes('count'));
      return counts ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : [''];
    };
    expect(breaches(messages, (_, message) => [...message.forms.keys()].sort().join() !== [...wanted(message)].sort().join())).toEqual([]);
  });

  it('leaves no blank open once all are given, for any number', () => {
    const open = messageKeys().flatMap((key) => {
      const names = messages.flatMap((message) => (message.key === key ? [...message.forms.values()].flatMap(blanks) : []));
      const values = Object.fromEntries(names.filter((name) => name !== 'braces').map((name) => [name, `«${name}»`]));
      const said = STAFF_LANGUAGES.flatMap((language) => [1, 2, 1_000_000].map((count) => say(key, { ...values, count }, language)));
      return said.filter((text) => text === '' || blanks(text).length > 0);
    });
    expect(open).toEqual([]);
  });

  it('ends as a sentence does', () => {
    const sentences = messages.filter(({ subject }) => subject !== 'kinds');
    expect(breaches(sentences, (text) => !/[.}]$/.test(text))).toEqual([]);
  });

  it('is told somewhere: no message is left over', () => {
    const code = globSync(['{src,scripts}/**/*.{ts,tsx,astro}', 'astro.config.mjs']).map((file) => readFileSync(file, 'utf8'));
    expect(messageKeys().filter((key) => !code.some((text) => text.includes(`'${key}'`)))).toEqual([]);
  });
});

/** Words of people who program. Who withdraws a story is sent to someone who knows git, by that name. */
const JARGON =
  /slugs?|front ?matter|pars(?:er|e|ear)|schema|esquema|regular expression|expresión regular|commits?|repositor(?:y|io)|string|syntax|sintaxis|component|HTML|JSON|src\/\S+|\.ts/;

describe('what staff are told of a mistake', () => {
  const told = messages.filter(({ subject }) => subject !== 'withdrawal');

  it('is three sentences at most: what, where, how to mend it', () => {
    // An example, a file's ending and three dots end no sentence.
    const plain = (text: string): string => text.replace(/"[^"]*"|\S+\.(?:mdx?|yaml|jpg|mp3|m4a|ogg)\b|\.{3}|<[^>]*>/g, 'x');
    expect(breaches(told, (text) => (plain(text).match(/[.!?](?=\s|$)/g)?.length ?? 0) > 3)).toEqual([]);
  });

  it('has no word that only people who program know', () => {
    const jargon = new RegExp(`(?<![\\w])(?:${JARGON.source})(?!\\w)`, 'i');
    expect(breaches(told, (text) => jargon.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });
});

describe('a message with blanks', () => {
  it('puts each value where it belongs, as often as it is named', () => {
    expect(say('unknownSeries', { id: 'rosa' }, 'en')).toBe(
      'There is no series called "rosa". Correct the name, or write its file: content/series/rosa.yaml.',
    );
  });

  it('takes numbers too, and nought is a value', () => {
    expect(say('found', { count: 0 }, 'es')).toContain('0 cosas por corregir.');
  });

  it('has the words for its number, as its language has them', () => {
    const said = (count: number) => STAFF_LANGUAGES.map((language) => say('found', { count }, language).split('.')[0]);
    expect(said(1)).toEqual(['1 thing to mend', '1 cosa por corregir']);
    expect(said(2)).toEqual(['2 things to mend', '2 cosas por corregir']);
    expect(said(1_000_000)).toEqual(['1000000 things to mend', '1000000 de cosas por corregir']);
  });

  it('throws where a value is missing, with the words and the name of the blank', () => {
    expect(() => say('e164', {}, 'en')).toThrow(/"The number \{\{number\}\} of the line “\{\{line\}\}” cannot be dialled.*"number" is not given/);
    expect(() => say('partGap', { series: 'carmen' }, 'es')).toThrow('"numbers"');
  });

  it('throws where the message does not exist', () => {
    // @ts-expect-error: its name is refused before it runs
    expect(() => say('nothingLikeIt')).toThrow('Staff are told "nothingLikeIt"');
  });

  it('puts a value in as it is, even one that looks like a blank or like another message', () => {
    for (const id of ['{{id}} $& $1', '$t(allGood)', '<b>&amp;', '{{braces}}'])
      expect(say('unknownLineSource', { id }, 'en')).toContain(`source called "${id}" under`);
  });

  it('takes any name for a blank, those of settings too', () => {
    expect(say('allGood', { lng: 'es', context: 'x', ns: 'y' }, 'en')).toBe('The content is in order.');
  });
});

describe('the language in which staff are spoken to', () => {
  it('is the one of the system', () => {
    expect(staffLanguage({ LANG: 'es_MX.UTF-8' })).toBe('es');
    expect(staffLanguage({ LANG: 'en_US.UTF-8' })).toBe('en');
  });

  it('is English where the system’s is not ours, or not said', () => {
    expect(staffLanguage({ LANG: 'pt_BR.UTF-8' })).toBe('en');
    expect(staffLanguage({ LANG: 'C.UTF-8' })).toBe('en');
    expect(staffLanguage({})).toBe('en');
  });

  it('is the one that TELAR_LANG names, before all others', () => {
    expect(staffLanguage({ TELAR_LANG: 'es', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' })).toBe('es');
  });

  it('follows LC_ALL, then LC_MESSAGES, then LANG, as other programs do', () => {
    expect(staffLanguage({ LC_ALL: 'es_ES.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' })).toBe('es');
    expect(staffLanguage({ LC_MESSAGES: 'es_ES.UTF-8', LANG: 'en_US.UTF-8' })).toBe('es');
  });
});
