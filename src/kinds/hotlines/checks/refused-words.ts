import { digitsOf } from '#/domain/dialling.ts';
import { onKeys } from '#/domain/full-numbers.ts';
import { allNumbersOf } from '#/domain/hotlines.ts';
import { LOCALES, type Words } from '#/domain/locale.ts';
import { numbersIn } from './numbers-in-words.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, FileOf } from '#/content-files/read/read-content.ts';

/** The words that say why a number is not shown, with the names of their fields. */
const reasonsOf = ({ data }: FileOf<'hotlines'>): [field: string, words: Words | undefined][] => [
  ...data.denied.map(({ reason }, index): [string, Words] => [`denied › ${String(index + 1)} › reason`, reason]),
  ...data.lines.flatMap(({ id, status, heldBecause, ...line }): [string, Words | undefined][] => [
    [`lines › ${id} › heldBecause`, heldBecause],
    ...(['phones', 'sms', 'whatsapp', 'tty'] as const).flatMap((way) =>
      line[way].map((one, index): [string, Words | undefined] => [
        `lines › ${id} › ${way} › ${String(index + 1)} › note`,
        status === 'held' || one.status === 'held' ? one.note : undefined,
      ]),
    ),
  ]),
];

/**
 * Telephone numbers typed in the words that say why one is not shown: whoever has the number and types it reads them, and the number
 * itself must stand nowhere on the site.
 */
export const checkRefusedWords = ({ data: { hotlines: countries } }: ContentFiles): Problem[] =>
  countries.flatMap((country) => {
    const { file, data } = country;
    const short = new Set(
      [...data.lines.flatMap(allNumbersOf), ...data.denied.map(({ number }) => number), ...data.codes.map(({ number }) => number)].map((number) =>
        digitsOf(onKeys(number)),
      ),
    );
    return reasonsOf(country).flatMap(([field, words]) =>
      words
        ? LOCALES.flatMap((locale) =>
            numbersIn(words[locale], { isOwn: () => false, isCode: (digits) => short.has(digits), isName: false }).map((number) =>
              problem(file, `${field} › ${locale}`, 'numberInReason', { number }),
            ),
          )
        : [],
    );
  });
