import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELP_LOCALES, type Locale } from '#/domain/locale.ts';

/** Strings that are rightly the same in both languages, as `namespace:key`: names, and blanks with nothing but a sign between them. */
const SAME = new Set(['common:title.of', 'common:share.title', 'common:send.whatsapp', 'help:hours.run', 'help:way.whatsapp', 'texts:news.by', 'texts:changes.said', 'help:heard.abroadNo', 'reader:listen.locked', 'reader:listen.normal', 'reader:megabytes', 'print:choose.a4', 'print:sheet.plain.centimeters']);

type Strings = Map<string, string>;

const flat = (value: unknown, path: string[] = []): [string, string][] => {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) throw new Error(`Neither text nor a group of texts at ${path.join('.')}: ${String(value)}`);
  return Object.entries(value).flatMap(([key, below]) => flat(below, [...path, key]));
};

const read = (locale: Locale, namespace: string): Strings => {
  const data: unknown = JSON.parse(readFileSync(`locales/${locale}/${namespace}`, 'utf8'));
  return new Map(flat(data));
};

const namespaces = readdirSync('locales/en');
const variables = (text: string): string[] => [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))].sort();

/** The English words for a Spanish key: its own, or for `_many`, which English does not have, those of `_other`. */
const englishFor = (key: string, en: Strings): string => en.get(key) ?? en.get(key.replace(/_many$/, '_other')) ?? '';

describe('the words of the interface', () => {
  it('stand in the same files in both languages, and beside them those of the help pages', () => {
    expect(readdirSync('locales').sort()).toEqual([...HELP_LOCALES].sort());
    expect(readdirSync('locales/es')).toEqual(namespaces);
  });
});

describe.each(namespaces)('the words in %s', (namespace) => {
  const [en, es] = [read('en', namespace), read('es', namespace)];

  it('have a Spanish string for every English one, and no others but the plural for millions', () => {
    const spanish = [...es.keys()].filter((key) => !(key.endsWith('_many') && es.has(key.replace(/_many$/, '_other'))));
    expect(spanish.sort()).toEqual([...en.keys()].sort());
  });

  it('have every form that Spanish counts in', () => {
    const counted = [...es.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''));
    const forms = new Intl.PluralRules('es').resolvedOptions().pluralCategories;
    expect(counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !es.has(key))).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const differing = [...es].filter(([key, text]) => variables(text).join() !== variables(englishFor(key, en)).join()).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    expect([...en, ...es].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are translated, not copied', () => {
    const copied = [...es].filter(([key, text]) => text === englishFor(key, en)).map(([key]) => `${namespace.replace('.json', '')}:${key}`);
    expect(copied.filter((key) => !SAME.has(key))).toEqual([]);
  });
});
