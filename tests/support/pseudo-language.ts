import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '#/content-files/read/read-content.ts';
import { wordsToTranslate } from '#/domain/line-translations.ts';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';

/** A made-up language: English with a mark on every vowel, so that what is left in English is seen. A code for private use (ISO 639-2). */
export const PSEUDO = { code: 'qps', name: 'Pséúdó', getHelp: 'numbers-x', leaveNow: 'leaving-x', exit: 'https://example.org/clouds' } as const;

const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

/** English words in the made-up language; what is filled in stays as it is. */
const pseudo = (text: string): string => text.replace(/\{\{[^}]*\}\}|[aeiouAEIOU]/g, (found) => MARKED[found] ?? found);

const inPseudo = (value: unknown): unknown =>
  typeof value === 'string'
    ? pseudo(value)
    : Object.fromEntries(Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([key, inner]) => [key, inPseudo(inner)]));

/** The files of `locales/` that a language of the help pages has. */
const HELP_NAMESPACES = ['common', 'exit', 'gateway', 'help'] as const;

const putAt = (fields: Record<string, unknown>, [step = '', ...rest]: readonly string[], words: string): void => {
  if (rest.length === 0) fields[step] = words;
  else putAt((fields[step] ??= {}) as Record<string, unknown>, rest, words);
};

/**
 * Writes the words of every country's lines in a language, made from the English ones. A file that is so already stays as old as it is:
 * a build asks.
 */
export const addLineWords = (folder: string, code: string, made: (english: string) => string): void => {
  mkdirSync(join(folder, 'content/hotlines', code), { recursive: true });
  for (const { code: country, data } of readContent(folder).countries) {
    const fields: Record<string, unknown> = {};
    for (const { path, words } of wordsToTranslate(data)) putAt(fields, path, made(words.en));
    const [file, text] = [join(folder, `content/hotlines/${code}/${country}.yaml`), stringify(fields)];
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
};

/** Writes the words of the made-up language into a folder that holds a project's content and interface. */
export const addPseudoFiles = (folder: string): void => {
  const { code } = PSEUDO;
  mkdirSync(join(folder, 'locales', code));
  for (const namespace of HELP_NAMESPACES) {
    const words: unknown = JSON.parse(readFileSync(join(folder, `locales/en/${namespace}.json`), 'utf8'));
    writeFileSync(join(folder, `locales/${code}/${namespace}.json`), JSON.stringify(inPseudo(words), undefined, 2));
  }
  addLineWords(folder, code, pseudo);
};

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
