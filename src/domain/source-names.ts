import type { HelpLocale, Locale, Words } from './locale.ts';

/** A title or a name as a page shows it. */
export interface Named {
  words: string;
  /** Its language, where that is not the page's. */
  lang: string | undefined;
}

const named = (words: string, language: string | undefined, locale: HelpLocale): Named => ({
  words,
  lang: language === locale ? undefined : language,
});

/** The title of a source: the published one in its own language, or our words for it in the page's. */
export const titleOn = ({ title, language }: { title: string | Words; language: string }, locale: Locale): Named =>
  typeof title === 'string' ? named(title, language, locale) : named(title[locale], locale, locale);

/** What tells the language of a publisher's name: the name's own where it is given, else that of what was published. */
export interface Publisher {
  publisher: string;
  publisherLanguage?: string | undefined;
  /** That of the title; the pages about lines have none. */
  language?: string | undefined;
}

/** A note of ours, as it stands behind a publisher's name; nothing where there is none. */
export const noteBehind = (note: string | undefined): string => (note ? ` (${note})` : '');

/** The name of who published a source. Where no language is known of it, it is a name that has none. */
export const publisherOn = ({ publisher, publisherLanguage, language }: Publisher, locale: HelpLocale): Named =>
  named(publisher, publisherLanguage ?? language, locale);
