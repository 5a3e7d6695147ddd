import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_LANGUAGES, type HelpLanguage } from '#/domain/help-languages.ts';
import { say } from '#/staff-words/messages.ts';
import { ENTRIES, entryMistakes, withEntry } from './help-language-entry.ts';
import { helpLanguageFiles } from './help-language-files.ts';
import { readContent } from './read/read-content.ts';
import { writeWhole } from './whole-file.ts';

/**
 * Begins a language of the help pages: its entry, and its files with every word still to be written. Nothing is written where anything is
 * wrong.
 * @param root the project's folder
 * @param given the code, the name, the two addresses, where "Leave now" leads, the title of that page
 * @param languages those of the site
 * @returns whether it was begun, and what staff are told
 */
export const beginHelpLanguage = (
  root: string,
  given: readonly string[],
  languages: readonly HelpLanguage[] = HELP_LANGUAGES,
): { isBegun: boolean; told: string } => {
  const [code = '', name = '', getHelp = '', leaveNow = '', url = '', title = '', ...rest] = given;
  const language = { code, name, addresses: { getHelp, leaveNow }, exit: { url, title } };
  const mistakes = entryMistakes(language, languages);
  const wrong = [
    ...[...mistakes.code, ...mistakes.others].map(({ field, message }) => `${field}: ${message}`),
    ...(rest.length > 0 ? [say('languageTooMany', { rest: rest.join(' ') })] : []),
  ];
  if (wrong.length > 0) return { isBegun: false, told: [...wrong, say('languageUsage')].join('\n') };
  const files = helpLanguageFiles(readContent(root), code);
  const taken = [...files.keys()].find((file) => existsSync(join(root, file)));
  if (taken !== undefined) return { isBegun: false, told: say('languageTaken', { file: taken }) };
  writeWhole(root, ENTRIES, withEntry(readFileSync(join(root, ENTRIES), 'utf8'), language));
  for (const [file, text] of files) writeWhole(root, file, text);
  const folders = { folder: `locales/${code}`, lines: `content/hotlines/${code}` };
  return { isBegun: true, told: say('languageBegun', { files: files.size, ...folders, entry: ENTRIES }) };
};
