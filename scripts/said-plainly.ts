import { say } from '#/staff-words/messages.ts';

/*
 * What ends a command and whoever typed it can mend, in their words: an option that it does not know, a full disk, a file that cannot be written.
 * Anything else is shown as it is, for whoever programs. Imported by every command that staff run, behind the settings, which say the language.
 */

/** What a failure is called before staff; nothing where it is none that they can mend. */
const inWords = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  // Node names what it did not understand in the first quotation marks of its own words: "Unknown option '--pages'".
  if (code.startsWith('ERR_PARSE_ARGS_')) return say('commandOption', { given: /'([^' <,]+)/.exec(error.message)?.[1] ?? '' });
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('commandDiskFull');
  const file = 'path' in error ? String(error.path) : '';
  return file !== '' && ['EROFS', 'EACCES', 'EPERM'].includes(code) ? say('commandReadOnly', { file }) : undefined;
};

process.on('uncaughtException', (error) => {
  console.error(inWords(error) ?? error);
  process.exit(1);
});
