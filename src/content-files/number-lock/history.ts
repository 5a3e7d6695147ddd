import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digitsOf } from '#/domain/dialling.ts';
import { onKeys } from '#/domain/full-numbers.ts';
import { allNumbersOf, type Country, type Line } from '#/domain/hotlines.ts';
import type { Words } from '#/domain/locale.ts';
import { withNewer } from '#/domain/number-changes.ts';
import { KINDS } from '#/kinds/index.ts';
import { numbersIn } from '#/kinds/hotlines/checks/numbers-in-words.ts';
import { TOLD_WAYS, type NumberChange } from '#/kinds/number-changes/schema.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { linesInFiles, lockLine, publishedNow, type Lines } from './lock.ts';

/** What happened to the numbers, by day. */
export const CHANGES_FILE = KINDS.numberChanges.at.file;

const HEAD = `# Made by "npm run numbers:confirm" and the desk: do not write in it. What happened to the numbers, by day; the page "Changes to the
# numbers" shows it. No number stands in it. After a merge keep the lines of both sides.
`;

/** A name without the numbers in it, which may be nobody's one day; nothing where no word is left. */
const withoutNumbers = (name: string, codes: ReadonlySet<string>): string | undefined => {
  const wishes = { isOwn: () => false, isCode: (digits: string) => codes.has(digits), isName: true };
  const plain = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\d[\d-]*-\p{Lu}{3,}/gu, ' ');
  const left = numbersIn(plain, wishes)
    .reduce((words, number) => words.replace(number, ' '), plain)
    .replace(/[*#+]+(?=\s|$)/g, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+(?=[\s,.;:)])/g, '')
    .replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, '');
  if (!/\p{L}{2}/u.test(left) || numbersIn(left, wishes).length > 0) return undefined;
  return left.charAt(0).toLocaleUpperCase() + left.slice(1);
};

const countryName = (code: string, language: string): string => new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;

/** What a line is called where it is told what happened to it. @param line nothing where it is gone: it is then one of its country's */
const nameOf = (line: Line | undefined, code: string, countries: readonly Country[]): Words => {
  const country = countries.find((one) => one.code === code);
  const codes = new Set(
    [
      ...(country?.codes ?? []).map(({ number }) => number),
      ...(country?.denied ?? []).map(({ number }) => number),
      ...(country?.lines ?? []).flatMap(allNumbersOf),
    ].map((number) => digitsOf(onKeys(number))),
  );
  const names = line && { en: withoutNumbers(line.name.en, codes), es: withoutNumbers(line.name.es, codes) };
  return {
    en: names?.en ?? `A line ${country?.inside.en ?? `of ${countryName(code, 'en')}`}`,
    es: names?.es ?? `Una línea ${country?.inside.es ?? `de ${countryName(code, 'es')}`}`,
  };
};

/** What happened to one way of reaching a line. */
export interface Happened {
  country: string;
  /** The line’s id. */
  line: string;
  way: NumberChange['way'];
  what: NumberChange['what'];
}

/** What a line of the lock is about, by what stands before its value; nothing where it is not told what happens to that. */
export const toldOf = (key: string): Omit<Happened, 'what'> | undefined => {
  const [country, line, named = '', ...more] = key.split(' ');
  const way = TOLD_WAYS.find((one) => one === named);
  return way === undefined || country === undefined || line === undefined || more.length > 0 ? undefined : { country, line, way };
};

const shownIn = (lines: Lines): Map<string, Set<string>> => {
  const values = new Map<string, Set<string>>();
  for (const { key, value } of publishedNow(lines, {})) values.set(key, (values.get(key) ?? new Set()).add(value));
  return values;
};

/** What happens to the lines of some countries when they become others. */
export const happenedBetween = (before: Lines, now: Lines): Happened[] => {
  const [shown, then] = [shownIn(now), shownIn(before)];
  const inFiles = linesInFiles(now, {});
  return [...new Set([...then.keys(), ...shown.keys()])].flatMap((key): Happened[] => {
    const its = toldOf(key);
    const [left, right] = [then.get(key) ?? new Set<string>(), shown.get(key) ?? new Set<string>()];
    const [gone, come] = [[...left.difference(right)], [...right.difference(left)]];
    if (!its || gone.length + come.length === 0) return [];
    if (gone.length > 0 && come.length > 0) return [{ ...its, what: 'changed' }];
    if (come.length > 0) return [{ ...its, what: 'added' }];
    return [{ ...its, what: gone.every((value) => inFiles.has(lockLine({ key, value }))) ? 'held' : 'removed' }];
  });
};

/**
 * `content/number-changes.yaml` with what happened on a day; nothing where that is nothing.
 * @param today `YYYY-MM-DD`
 * @throws where the file is there and cannot be read: what stands in it would be lost
 */
export const changesText = ({ root, data }: ContentFiles, happened: readonly Happened[], today: string): string | undefined => {
  if (happened.length === 0) return undefined;
  if (!canNoteChanges({ root, data })) throw new Error(`${CHANGES_FILE} cannot be read.`);
  const before = data.numberChanges?.changes ?? [];
  const countries = data.hotlines.map((one) => one.data);
  const newer = happened.map(({ country, line, way, what }): NumberChange => {
    const its = countries.find(({ code }) => code === country)?.lines.find(({ id }) => id === line);
    const known = before.findLast((one) => one.country === country && one.line === line)?.name;
    return { day: today, country, line, name: its || !known ? nameOf(its, country, countries) : known, what, way };
  });
  const rows = withNewer(before, newer).map(({ day, country, line, name, what, way }) => {
    const words = `{ en: ${JSON.stringify(name.en)}, es: ${JSON.stringify(name.es)} }`;
    return `  - { day: ${day}, country: ${JSON.stringify(country)}, line: ${JSON.stringify(line)}, name: ${words}, what: ${what}, way: ${way} }\n`;
  });
  return `${HEAD}changes:\n${rows.sort().join('')}`;
};

/** Whether more can be noted: the file is not there yet, or can be read. */
export const canNoteChanges = ({ root, data }: Pick<ContentFiles, 'root' | 'data'>): boolean =>
  data.numberChanges !== undefined || !existsSync(join(root, CHANGES_FILE));
