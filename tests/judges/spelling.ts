import { readFileSync } from 'node:fs';
import { getDefaultBundledSettingsAsync, mergeSettings, readSettings, validateText, type CSpellSettings } from 'cspell-lib';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { shortened, type Finding, type Verdict } from './findings.ts';
import type { JudgedSite } from './site.ts';
import { stringsOf } from './strings.ts';
import { versionOf } from './versions.ts';
import { passagesIn, readable, type Passage } from './words.ts';

/** Words of a language that stand in no dictionary, and names, which stand in both languages: one a line, after its `#` what it is. */
const ownWords = (locale: Locale): string[] =>
  ['names', locale]
    .flatMap((list) => readFileSync(`tests/judges/words-${list}.txt`, 'utf8').split('\n'))
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');

const DICTIONARIES: Readonly<Record<Locale, { language: string; dictionaries: string[]; from: string[] }>> = {
  en: { language: 'en-US', dictionaries: ['en_us', 'en-common-misspellings'], from: [] },
  es: { language: 'es', dictionaries: ['es-es'], from: ['tests/judges/node_modules/@cspell/dict-es-es/cspell-ext.json'] },
};

const settingsFor = async (locale: Locale, caseSensitive: boolean): Promise<CSpellSettings> => {
  const { language, dictionaries, from } = DICTIONARIES[locale];
  const read = await Promise.all([getDefaultBundledSettingsAsync(), ...from.map((file) => readSettings(file))]);
  const own = {
    language,
    languageId: 'plaintext',
    dictionaries,
    words: ownWords(locale),
    minWordLength: 3,
    caseSensitive,
    allowCompoundWords: false,
  };
  return [...read, own].reduce((all, one) => mergeSettings(all, one));
};

/** Without accents, as a text message is written, which has ñ alone. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * cspell on every word that a page shows or says, and on the interface's, in the language in which it stands: American English, and Spanish with its
 * accents. What no dictionary knows and stands in `words-en.txt`, `words-es.txt` or `words-names.txt` is right.
 */
export const askSpelling = async ({ pages }: JudgedSite): Promise<Verdict> => {
  const passages = new Map<string, Passage & { where: string }>();
  for (const { path, html } of pages) for (const one of passagesIn(html)) passages.set(`${one.locale ?? ''} ${one.text}`, { ...one, where: path });
  for (const locale of LOCALES)
    for (const { where, text } of stringsOf(locale)) passages.set(`${locale} ${text}`, { locale, text, isMessage: false, where });
  const all = [...passages.values()];
  const findings: Finding[] = [];
  for (const own of LOCALES) {
    // In cspell a word with a wrong accent is one with a wrong case.
    const [whole, withoutAccents] = [await settingsFor(own, true), await settingsFor(own, false)];
    for (const { text, where, isMessage } of all.filter(({ locale }) => locale === own))
      for (const { text: word } of await validateText(isMessage ? bare(readable(text)) : readable(text), isMessage ? withoutAccents : whole, {
        generateSuggestions: false,
      }))
        findings.push({ rule: own, where, what: shortened(`${word}: ${text}`) });
  }
  const counts = LOCALES.map((own) => `${all.filter(({ locale }) => locale === own).length} passages of ${own}`);
  return { version: versionOf('cspell-lib'), judged: `${counts.join(', ')}, on ${pages.length} pages and in the interface`, findings };
};
