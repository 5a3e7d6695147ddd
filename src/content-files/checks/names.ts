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

/** A row with its letters written as such, that HTML, YAML or an address allow to be written otherwise: `Mar&iacute;a`, `Ana&nbsp;Cruz`, `Jos\u00e9`, `N%C3%BA%C3%B1ez`. Accents do not count here. */
const lettersIn = (row: string): string =>
  row
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .replace(/&#(\d+);/g, (_, code: string) => signOf(Number(code)))
    .replace(/&#x[\da-f]+;|\\x[\da-f]{2}|\\u[\da-f]{4}|\\U[\da-f]{8}/gi, (sign) => signOf(Number.parseInt(sign.replace(/^(?:&#|\\)[xu]/i, ''), 16)))
    .replace(/&([a-z])(?:acute|grave|circ|tilde|uml|ring|cedil|caron);/gi, '$1')
    .replace(/&[a-z]\w*;/gi, ' ');

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

/** The first line on which a name stands, of whatever case and accents, also where it goes on on the next line. */
const lineOfName = (words: readonly Word[], names: NamesNotToPublish): number | undefined =>
  words.find(({ word }, at) => names.get(word)?.some((name) => name.every((piece, index) => words[at + index]?.word === piece)))?.row;

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
  const names = new Map<string, string[][]>();
  for (const name of known.split(/\r\n?|\n/).flatMap((row) => (row.startsWith('#') ? [] : namesIn(row)))) {
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
