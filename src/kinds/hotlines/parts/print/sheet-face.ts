import type { Locale } from '#/domain/locale.ts';
import type { PrintedLines } from '#/kinds/hotlines/domain/printed.ts';
import { lettersFor, type Letters } from '#/kinds/hotlines/domain/letters.ts';
import { printedWords, type PrintedWords } from './printed-words.ts';

/** What sheets say in a language. */
export interface SheetFace {
  locale: Locale;
  country: string;
  inside: string;
  first: PrintedWords[];
  others: PrintedWords[];
}

/** One of the faces of a sheet that is cut apart. Of two, the one at the end is in the page's language or in the other, by what is chosen. */
export interface CutFace {
  face: SheetFace;
  /** Shown of one language alone, or of two. */
  as: 'alone' | 'second' | undefined;
  /** The language of one that is not the page's. */
  lang: Locale | undefined;
}

/** The faces of a sheet that is cut apart, in the order of its rows. @param rows how many pairs stand on it */
export const cutFaces = (rows: number, own: SheetFace, second: SheetFace): CutFace[] =>
  Array.from({ length: rows }, (): CutFace[] => [
    { face: own, as: undefined, lang: undefined },
    { face: own, as: 'alone', lang: undefined },
    { face: second, as: 'second', lang: second.locale },
  ]).flat();

/** What the sheets of a country say in a language. */
export const sheetFace = (locale: Locale, { name, inside }: { name: string; inside: string }, { first, others }: PrintedLines): SheetFace => ({
  locale,
  country: name,
  inside,
  first: first.map((line) => printedWords(line, locale)),
  others: others.map((line) => printedWords(line, locale)),
});

/** How large the letters of some sheets can be: in all their languages alike. */
export const lettersOf = (...faces: readonly SheetFace[]): Letters =>
  lettersFor(
    Math.max(
      ...faces.map(({ first }) =>
        first.reduce(
          (sum, { number, role, name, said, age }) => sum + number.length + (role === 'danger' ? name.length : 0) + said.length + age.length,
          0,
        ),
      ),
    ),
  );
