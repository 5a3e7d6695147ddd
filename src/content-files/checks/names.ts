import { decoded } from '#/domain/decoded.ts';
import { problem, type Problem } from '../read/problem.ts';
import { rawFiles, type RawFile } from '../read/raw-files.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { bytesOf, entriesUnder } from '../read/list-folder.ts';
import { savedWords } from '../read/saved-words.ts';

/** What names the list of names that must never be published. It is kept outside the project. */
export const DO_NOT_PUBLISH = 'TELAR_DO_NOT_PUBLISH';

interface Word {
  word: string;
  row: number;
}

const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

/** How often what was encoded may have been encoded again: `&amp;iacute;`, `%25C3%25AD`. */
const ENCODED_AGAIN = 3;

/** A row with its letters written as such, that HTML, YAML or an address allow to be written otherwise: `Mar&iacute;a`, `Ana&nbsp;Cruz`, `Jos\u00e9`, `N%C3%BA%C3%B1ez`. Accents do not count here. */
const lettersIn = (row: string): string => {
  let read = row;
  for (let turn = 0; turn < ENCODED_AGAIN; turn += 1) read = decodedOnce(read);
  return read.replace(/&[a-z]\w*;/gi, ' ');
};

const decodedOnce = (row: string): string =>
  row
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .replace(/&#(\d+);/g, (_, code: string) => signOf(Number(code)))
    .replace(/&#x[\da-f]+;|\\x[\da-f]{2}|\\u[\da-f]{4}|\\U[\da-f]{8}/gi, (sign) => signOf(Number.parseInt(sign.replace(/^(?:&#|\\)[xu]/i, ''), 16)))
    .replace(/&([a-z])(?:acute|grave|circ|tilde|uml|ring|cedil|caron);/gi, '$1')
    // What is seen as nothing, within a word.
    .replace(/&(?:shy|zwj|zwnj|ZeroWidthSpace|NoBreak);/gi, '')
    .replace(/&amp;/gi, '&');

/** Words in small letters without accents, with their lines. */
const wordsOf = (text: string): Word[] =>
  text.split('\n').flatMap((row, index) =>
    (
      lettersIn(row)
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => ({ word, row: index + 1 })),
  );

/** From how many letters on a name that was written as one word is looked for: shorter ones are words of their own ("Ana Lía", "analía"). */
const GLUED = 7;

/** A name as one word with digits before or behind it, as an account or a file is called: `marialopez1998`. */
const withoutDigits = (word: string): string => word.replace(/^\d+|\d+$/gu, '');

/** The first line on which a name stands, of whatever case and accents, also where it goes on on the next line. */
const lineOfName = (words: readonly Word[], names: NamesNotToPublish): number | undefined =>
  words.find(({ word }, at) => {
    if (names.get(word)?.some((name) => name.every((piece, index) => words[at + index]?.word === piece)) === true) return true;
    const bare = withoutDigits(word);
    return bare !== word && bare.length >= GLUED && (names.get(bare)?.some(({ length }) => length === 1) ?? false);
  })?.row;

/** The names that must never be published, as a list outside the project has them. */
export type NamesNotToPublish = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Why a list of names can find nobody: each is a message to staff. */
export type NoNames = 'namesUnreadable' | 'namesEncoding' | 'namesEmpty';

/**
 * Words that no list of names holds: what is left of UTF-16 without its mark, a letter that was lost, the beginning of RTF. A name with
 * one of these would be looked for in letters that nobody writes.
 */
const NO_LIST = /[\0\uFFFD]|^\{\\rtf/;

const wordsOnly = (piece: string): string[] => wordsOf(piece).map(({ word }) => word);

/** The people of one column: two who are joined by "and", and a name without what is noted behind a dash, "Luz Ríos - do not publish". */
const peopleIn = (column: string): string[] =>
  column.split(/\s(?:y|e|and|&)\s/i).flatMap((one) => one.split(/\s[-–—]+\s/).filter((part, at) => at === 0 || /^\s*\p{Lu}/u.test(part)));

/**
 * The names on a line of the list, as people write one: numbered, with something in brackets, in quotation marks or after a dash behind, several of
 * them, the surname first with a comma, or given name and surname in columns of their own. A word that stands alone among others is no name: of
 * "Luz Ríos, MX" every "MX" would be one. With the column beside it, it is one in both orders. What may be read in two ways is: "López y Rivas" is
 * one surname, or two people.
 */
const namesIn = (row: string): string[][] => {
  const whole = row.replace(/^\s*\d+\s*[.)°º-]/, '');
  const columnsOf = (words: string): string[] => words.split(/[,;|\t/]/);
  const columns = columnsOf(whole.replace(/\([^()]*\)|(?<=\p{L}\s+)["“«][^"”»]*["”»]/gu, ' '));
  const pieces = columns.map(wordsOnly).filter(({ length }) => length > 0);
  if (pieces.length === 1 && pieces[0]?.length === 1) return pieces;
  const beside = pieces.flatMap((one, at) => {
    const next = pieces[at + 1];
    if (!next || (pieces.length > 2 && one.length > 1 && next.length > 1)) return [];
    return [
      [...one, ...next],
      [...next, ...one],
    ];
  });
  const others = [...columnsOf(whole), ...columns.flatMap(peopleIn)].map(wordsOnly);
  return [...pieces, ...others].filter(({ length }) => length > 1).concat(beside);
};

/** Words within a name that are no surname, and what stands in notes behind one. */
const NO_SURNAME = new Set('del las los the dos das von van der den san santa not who from para por con que una aka'.split(' '));

/** Between two people, or two surnames: what it is cannot be told. */
const JOINS = new Set(['and', 'y', 'e']);

/** A person has no more words to a name: what is longer has a note behind it. */
const LONGEST_NAME = 6;

const isSurname = (word: string): boolean => word.length > 2 && !NO_SURNAME.has(word) && /^\p{L}+$/u.test(word);

/**
 * A name as people write it who leave some of it out, or the spaces: of María Fernanda López also María López and María Fernanda, of Ana de la
 * Cruz also Ana Cruz, and each as one word. A first name alone is none of them: it is that of many.
 */
const waysToWrite = (name: readonly string[]): (readonly string[])[] => {
  const [first = '', ...later] = name;
  const isOne = name.length <= LONGEST_NAME && first.length > 1 && !name.some((word) => JOINS.has(word));
  const shorter = !isOne
    ? []
    : later.flatMap((word, at) => {
        if (!isSurname(word)) return [];
        const before = later.slice(0, at).findLastIndex(isSurname) + 1;
        return [
          [first, word],
          [first, ...later.slice(before, at + 1)],
        ];
      });
  const spaced = [name, ...shorter];
  const glued = spaced.filter(({ length }) => length > 1).map((one) => one.join(''));
  return [...spaced, ...glued.filter(({ length }) => length >= GLUED).map((word) => [word])];
};

/**
 * Reads that list; nothing where none was given. What is in none of the encodings that say which they are is not guessed at: in those of
 * Windows, of old Macs and of DOS one byte is another letter each, and a wrong guess finds nobody without a word.
 * @throws never: one that can find nobody is why
 */
export const namesNotToPublish = (env: NodeJS.ProcessEnv): NamesNotToPublish | NoNames | undefined => {
  const list = env[DO_NOT_PUBLISH] ?? '';
  if (list === '') return undefined;
  const bytes = bytesOf(list);
  if (!bytes) return 'namesUnreadable';
  const known = savedWords(bytes);
  if (known === undefined || NO_LIST.test(known)) return 'namesEncoding';
  const names = new Map<string, (readonly string[])[]>();
  for (const name of known.split(/\r\n?|\n/).flatMap((row) => (row.startsWith('#') ? [] : namesIn(row).flatMap(waysToWrite)))) {
    const [first] = name;
    if (first !== undefined) names.set(first, [...(names.get(first) ?? []), name]);
  }
  return names.size === 0 ? 'namesEmpty' : names;
};

/** The line of some words, from 1, on which such a name stands; nothing where none does. */
export const rowOfName = (words: string, names: NamesNotToPublish): number | undefined => lineOfName(wordsOf(words), names);

/** Names of people who must not be found here, in any file that is published. The message does not repeat the name. */
export const checkNames = ({ root }: ContentFiles, _today: string, env: NodeJS.ProcessEnv = process.env): Problem[] => {
  const names = namesNotToPublish(env);
  if (names === undefined) return [];
  if (typeof names === 'string') return [problem(DO_NOT_PUBLISH, '', names)];
  return [
    ...rawFiles(root).flatMap(({ file, text }: RawFile) => {
      const row = rowOfName(text, names);
      return row === undefined ? [] : [problem(file, '', 'nameNotToPublish', { row })];
    }),
    // Of pictures and recordings too: "AnaLopez.jpg" is two words.
    ...['content', 'locales', 'public']
      .flatMap((folder) => entriesUnder(root, folder))
      .flatMap(({ file }) =>
        rowOfName(file.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '), names) === undefined ? [] : [problem(file, '', 'nameNotToPublish', { row: 0 })],
      ),
  ];
};
