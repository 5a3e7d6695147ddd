import { digitsOf } from '#/domain/dialling.ts';
import { allNumbersOf, type Line } from '#/domain/hotlines.ts';
import { linesFor, shownLine } from '#/domain/line-order.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { numbersIn } from './numbers-in-words.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles, CountryFile } from '../read/read-content.ts';
import { formsOf } from './numbers.ts';

/** The words of a line that a page shows, with the names of their fields. */
const wordsOf = (line: Line): [field: string, words: Words | undefined][] => [
  ['name', line.name],
  ['short', line.short],
  ['coverage', line.coverage],
  ['operator', line.operator],
  ['summary', line.summary],
  ['answers', line.answers],
  ['informs', line.informs],
  ['anonymity', line.anonymity],
  ['under18', line.under18],
  ['firstMinute', line.firstMinute],
  ['warning', line.warning],
  ...(['phones', 'sms', 'whatsapp', 'chat', 'email', 'tty'] as const).flatMap((way) =>
    line[way].map(({ note }, index): [string, Words | undefined] => [`${way} › ${String(index + 1)} › note`, note]),
  ),
  ...Object.entries(line.leaves).map(([trace, left]): [string, Words | undefined] => [
    `leaves › ${trace} › words`,
    typeof left === 'object' ? left.words : undefined,
  ]),
  ...Object.entries(line.tells).map(([whom, told]): [string, Words | undefined] => [
    `tells › ${whom} › when`,
    told !== 'unknown' && told.answer === 'sometimes' ? told.when : undefined,
  ]),
  ...line.sources.map(({ id, note }): [string, Words | undefined] => [`sources › ${id} › note`, note]),
  ...line.tty.map(({ words }, index): [string, Words | undefined] => [`tty › ${String(index + 1)} › words`, words]),
];

const inCountry = ({ file, code, data }: CountryFile, shown: readonly Line[]): Problem[] => {
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
      words ? told(its.name, `lines › ${line.id} › ${field}`, words, own, field === 'name' || field === 'short', said) : [],
    );
  });
  return [...inLines, ...(data.instead ? told(data.name, 'instead', data.instead, ownOf(shown), false, new Set()) : [])];
};

/** Telephone numbers typed in the words of a line that are not its own; and, in what a country says of itself, those of no line that it shows. */
export const checkLineWords = ({ countries }: ContentFiles): Problem[] => {
  const all = countries.map(({ data }) => data);
  return countries.flatMap((country) => {
    const { emergency, help, report } = linesFor(country.data, all);
    return inCountry(country, [...(emergency ? [emergency] : []), ...help, ...report]);
  });
};
