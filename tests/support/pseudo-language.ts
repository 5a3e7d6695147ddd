import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { helpLanguageFiles } from '#/content-files/help-language-files.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';

/** A made-up language: English with a mark on every vowel, so that what is left in English is seen. A code for private use (ISO 639-2). */
export const PSEUDO = { code: 'qps', name: 'Pséúdó', getHelp: 'numbers-x', leaveNow: 'leaving-x', exit: 'https://example.org/clouds' } as const;

const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

/** English words in the made-up language; what is filled in stays as it is. */
const pseudo = (text: string): string => text.replace(/\{\{[^}]*\}\}|[aeiouAEIOU]/g, (found) => MARKED[found] ?? found);

/** Writes files of a language. One that is so already stays as old as it is: a build asks. */
const put = (folder: string, files: Iterable<readonly [file: string, text: string]>): void => {
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
};

/** Writes the words of every country's lines in a language, made from the English ones. */
export const addLineWords = (folder: string, code: string, made: (english: string) => string): void =>
  put(
    folder,
    [...helpLanguageFiles(readContent(folder), code, ({ en }) => made(en))].filter(([file]) => file.startsWith('content/')),
  );

/** Writes the words of the made-up language into a folder that holds a project's content and interface. */
export const addPseudoFiles = (folder: string): void =>
  put(
    folder,
    helpLanguageFiles(readContent(folder), PSEUDO.code, ({ en }) => pseudo(en)),
  );

/** Adds the made-up language to a copy of the project: its one entry, and its files. */
export const addPseudoLanguage = (folder: string): void => {
  const { code, name, getHelp, leaveNow, exit } = PSEUDO;
  addPseudoFiles(folder);
  const entry = join(folder, 'src/domain/help-languages.ts');
  const before = readFileSync(entry, 'utf8');
  const own = `{ code: '${code}', name: '${name}', addresses: { getHelp: '${getHelp}', leaveNow: '${leaveNow}' }, exit: { url: '${exit}', title: 'Clouds' } },`;
  const after = before.replace(/(HELP_LANGUAGES: readonly HelpLanguage\[\] = \[)/, `$1${own}`);
  if (after === before) throw new Error('The list of languages of the help pages does not stand where it did.');
  writeFileSync(entry, after);
  // Its exit is confirmed, as one page after the other is in a project of its own.
  appendFileSync(join(folder, LOCK_FILE), `exit ${code} ${exit}\n`);
};
