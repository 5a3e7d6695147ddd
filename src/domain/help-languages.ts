/** A language in which the help pages stand, and nothing else: get help, each country, how to leave, "not found". */
export interface HelpLanguage {
  /** As in `<html lang>` and at the beginning of its addresses: `pt`, `ht`. */
  code: string;
  /** Its name in itself, as the links to it say it. */
  name: string;
  /** What stands in its addresses behind the language: small letters without accents, numbers, hyphens. */
  addresses: { getHelp: string; leaveNow: string };
  /** Where "Leave now" leads, and what the tab says meanwhile (see `exit` in site.config.ts). */
  exit: { url: string; title: string };
}

/**
 * The languages that have the help pages alone. An entry here asks for `locales/<code>/` with common, exit, gateway,
 * help and take, and for `content/hotlines/<code>/` with the words of every country: docs/architecture.md, "A language".
 */
export const HELP_LANGUAGES: readonly HelpLanguage[] = [];
