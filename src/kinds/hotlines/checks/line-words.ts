import { digitsOf } from '#/domain/dialling.ts';
import { allNumbersOf, type Line } from '#/domain/hotlines.ts';
import { linesFor, shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { numbersIn } from './numbers-in-words.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';
import { formsOf } from '#/content-files/checks/numbers.ts';

const isWords = (value: object): value is Words => LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string');

/** What of a line that is shown no page shows. */
const UNSHOWN = 'heldBecause';

/** The words of a line that a page shows, whatever field they stand in, with the names of their fields. */
const wordsOf = (value: object, path: readonly string[] = []): [field: string, words: Words][] =>
  isWords(value)
    ? [[path.join(' › '), value]]
    : Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, Words][] => {
        if (typeof inner !== 'object' || inner === null || name === UNSHOWN) return [];
        // One of a list by its own name, where it has one.
        const id: unknown = Array.isArray(value) ? Reflect.get(inner, 'id') : name;
        return wordsOf(inner, [...path, typeof id === 'string' ? id : String(Number(name) + 1)]);
      });

const inCountry = ({ file, id: code, data }: FileOf<'hotlines'>, shown: readonly Line[]): Problem[] => {
  const codes = new Set([...data.codes, ...data.denied].map(({ number }) => digitsOf(number)));
  const told = (name: Words, field: string, words: Words, own: ReadonlySet<string>, isName: boolean, said: Set<string>): Problem[] =>
    LOCALES.flatMap((locale) =>
      numbersIn(words[locale], { isOwn: (digits) => own.has(digits), isCode: (digits) => codes.has(digits), isName }).flatMap((number) => {
        if (said.has(number)) return [];
        said.add(number);
        return [problem(file, `${field} › ${locale}`, 'numberInLineWords', { number, line: name[staffLanguage()] })];
      }),
    );
  const ownOf = (lines: readonly Line[]): Set<string> =>
    new Set(lines.flatMap((line) => allNumbersOf(line).flatMap((number) => [digitsOf(number), ...formsOf(number, code)])));
  const inLines = data.lines.flatMap((line) => {
    const its = shownLine(line);
    if (!its) return [];
    // The same slip in a name, a short name and two languages is told once.
    const said = new Set<string>();
    const own = ownOf([its]);
    return wordsOf(its).flatMap(([field, words]) =>
      told(its.name, `lines › ${line.id} › ${field}`, words, own, field === 'name' || field === 'short', said),
    );
  });
  return [...inLines, ...(data.instead ? told(data.name, 'instead', data.instead, ownOf(shown), false, new Set()) : [])];
};

/** Telephone numbers typed in the words of a line that are not its own; and, in what a country says of itself, those of no line that it shows. */
export const checkLineWords = ({ data: { hotlines: countries } }: ContentFiles): Problem[] => {
  const all = countries.map(({ data }) => data);
  return countries.flatMap((country) => {
    const { emergency, help, report } = linesFor(country.data, all);
    return inCountry(country, [...(emergency ? [emergency] : []), ...help, ...report]);
  });
};
