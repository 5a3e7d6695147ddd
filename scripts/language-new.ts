import './old-copies.ts';
import { beginHelpLanguage } from '#/content-files/begin-help-language.ts';

/*
 * Begins a language of the help pages: its entry, and its files with every word still to be written.
 * `npm run language:new -- pt Português ajuda sair https://… "Title of that page"`
 */
const { isBegun, told } = beginHelpLanguage(process.cwd(), process.argv.slice(2));
if (isBegun) console.log(told);
else {
  console.error(told);
  process.exitCode = 1;
}
