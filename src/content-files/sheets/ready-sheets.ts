import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Country, LineOnPage, ShownLine } from '#/domain/hotlines.ts';
import { inLanguage } from '#/domain/in-language.ts';
import { linesFor, type ShownLines } from '#/domain/line-order.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { paperOf, READY_COUNTRIES } from '#/kinds/hotlines/domain/paper.ts';
import { printedLines } from '#/kinds/hotlines/domain/printed.ts';
import { href } from '#/routing/routes.ts';

/** Where the ready files lie, from the project's folder: each is named by its country, its language, and the sum of what it prints. */
export const SHEETS_FOLDER = 'sheets';

/** What a ready file is called on the site: it stays among the downloads of whoever opens it, and says nothing. */
const PUBLIC_NAMES: Readonly<Record<Locale, string>> = { en: 'sheets.pdf', es: 'hojas.pdf' };

/** What says how the sheets of a ready file look, from the project's folder: a change there makes every file anew. */
const DESIGN: readonly string[] = [
  ...['PocketCards.astro', 'Poster.astro', 'Stickers.astro', 'PrintedLines.astro', 'printed-words.ts', 'sheet-face.ts'].map(
    (name) => `src/kinds/hotlines/parts/print/${name}`,
  ),
  ...['sheets.css', 'wall-sheets.css'].map((name) => `src/kinds/hotlines/styles/${name}`),
  ...['letters.ts', 'paper.ts'].map((name) => `src/kinds/hotlines/domain/${name}`),
];

/** Which words of the interface stand on them: the file, and the way to them in it. */
const WORDS: readonly (readonly string[])[] = [
  ['print', 'sheet'],
  ['help', 'hours'],
  ['help', 'fact'],
  ['help', 'age', 'doubted'],
  ['take', 'send', 'police'],
  ['take', 'send', 'immigration'],
];

/** A file of sheets: of which country, in which language, where its page and itself stand on the site, and what it is called in the project's folder. */
export interface ReadySheet {
  country: string;
  locale: Locale;
  /** The sum of what it prints and of how that looks: twelve letters, since one of digits alone was taken for a telephone number on its page. */
  sum: string;
  file: string;
  /** The address of the page of which it is made, and its own. */
  page: string;
  address: string;
}

const textAt = (root: string, path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

const wordsAt = (root: string, locale: Locale, [file = '', ...way]: readonly string[]): unknown =>
  way.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    JSON.parse(textAt(root, `locales/${locale}/${file}.json`)),
  );

/** Digits of sixteen as letters alone. */
const inLetters = (sum: string): string => sum.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/** A country's lines in a language, as its page has them. */
const shownIn = (country: Country, all: readonly Country[], locale: Locale): ShownLines<LineOnPage> => {
  const said = (line: ShownLine): LineOnPage => inLanguage(line, (words) => words[locale]);
  const { emergency, help, report } = linesFor(country, all);
  return { ...(emergency ? { emergency: said(emergency) } : {}), help: help.map(said), report: report.map(said) };
};

/**
 * The files that there should be, each with the sum of what it prints today: of its lines what stands on a sheet, and not what was heard
 * of them besides.
 * @param root the project's folder
 * @param countries all of the data, with what the calls brought
 */
export const readySheets = (root: string, countries: readonly Country[]): ReadySheet[] => {
  const design = DESIGN.map((path) => textAt(root, path));
  return LOCALES.flatMap((locale) => {
    const words = WORDS.map((way) => wordsAt(root, locale, way));
    return READY_COUNTRIES.flatMap((code): ReadySheet[] => {
      const country = countries.find((one) => one.code === code);
      const { first } = country ? printedLines(shownIn(country, countries, locale)) : { first: [] };
      if (!country || first.length === 0) return [];
      const printed = JSON.stringify([locale, country.name[locale], country.inside[locale], paperOf(code), first, words, design]);
      const sum = inLetters(createHash('sha256').update(printed).digest('hex').slice(0, 12));
      const page = href('print', locale, code);
      return [{ country: code, locale, sum, file: `${code}-${locale}-${sum}.pdf`, page, address: page + PUBLIC_NAMES[locale] }];
    });
  });
};

/** The files that are there. @param root the project's folder */
export const keptSheets = (root: string): string[] => {
  const folder = join(root, SHEETS_FOLDER);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .sort()
    : [];
};

/** Which of the files that there should be are there, and which are behind: none is there for what is printed today. */
export const sheetsStanding = (root: string, countries: readonly Country[]): { ready: ReadySheet[]; behind: ReadySheet[] } => {
  const kept = new Set(keptSheets(root));
  // A folder of content alone, or one that never had any.
  if (kept.size === 0) return { ready: [], behind: [] };
  const all = readySheets(root, countries);
  return { ready: all.filter(({ file }) => kept.has(file)), behind: all.filter(({ file }) => !kept.has(file)) };
};
