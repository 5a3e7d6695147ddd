import { HELP_LANGUAGES } from '#/domain/help-languages.ts';
import { helpLanguage, LOCALES, siteLocale, type HelpLocale, type Words } from '#/domain/locale.ts';
import { isCalendarDay } from '#/domain/partial-date.ts';

/*
 * What another organisation would change. The address and the contact may also be given by the environment
 * (SITE_URL, SITE_CONTACT), so that a public build needs no edit here.
 */

const PLACEHOLDER_URL = 'http://localhost:4321';
const PLACEHOLDER_CONTACT = 'contact@example.org';

/** The settings of this site. */
export const site = {
  name: 'Telar',
  /** Who publishes the site, as the about page says it. */
  publisher: { en: 'the Telar team', es: 'el equipo de Telar' } satisfies Words,
  /** The public address, without a path. */
  url: process.env['SITE_URL'] ?? PLACEHOLDER_URL,
  /** Where corrections, wrong numbers and requests to take a story down are answered. */
  contact: process.env['SITE_CONTACT'] ?? PLACEHOLDER_CONTACT,
  /**
   * Where "Leave now" leads: one ordinary, unpersonalised page per language, never a search engine's home
   * (it can show past searches, and its address can open an app). It fits wherever the language is read, asks for no
   * consent, and comes on a weak line: the United States' hurricane centre watches all of its coasts and Central America;
   * Wikiquote in Spanish is no country's. In Chromium the title of that page becomes the title of the row that is left of ours, and
   * each of its words offers that row to whoever types the word's beginning. So it is, of the pages that meet all of this
   * (tests/support/exits.ts), the one that is offered least for what people type every day (tests/support/everyday.ts,
   * `npm run bench:traces`). `title` is what the tab says meanwhile, and what Firefox keeps as the title of the page that was
   * left: initials, with which nothing that people type every day begins, for Firefox looks inside of words too.
   */
  exit: {
    en: { url: 'https://www.nhc.noaa.gov/', title: 'NHC' },
    es: { url: 'https://es.wikiquote.org/wiki/Portada', title: 'WQ' },
  },
  /** Set by `npm run build:public`. Every other build asks search engines to stay away. */
  isPublic: process.env['SITE_PUBLIC'] === '1',
} as const;

/** Where "Leave now" leads from a page in a language, and what the tab says meanwhile. */
export const exitIn = (locale: HelpLocale): { url: string; title: string } => helpLanguage(locale)?.exit ?? site.exit[siteLocale(locale)];

/** Where "Leave now" leads, by the code of every language that has pages. */
export const exitAddresses = (): Record<string, string> =>
  Object.fromEntries([
    ...LOCALES.map((locale): [string, string] => [locale, site.exit[locale].url]),
    ...HELP_LANGUAGES.map(({ code, exit }): [string, string] => [code, exit.url]),
  ]);

/** Whether anybody said where messages are answered: what asks for one says so where nobody did. */
export const isContactSet = (contact: string = site.contact): boolean => contact !== PLACEHOLDER_CONTACT;

/** The settings without which no site is published. */
export type Needed = 'url' | 'contact';

/**
 * What still stands at its placeholder, or is none, and must not in a public build: an empty list when all is set. The address has no path, the
 * contact is an e-mail address.
 */
export const placeholders = (settings: Readonly<Record<Needed, string>> = site): Needed[] => [
  ...(/^https:\/\/[^/\s]+$/.test(settings.url) ? [] : (['url'] as const)),
  ...(isContactSet(settings.contact) && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(settings.contact) ? [] : (['contact'] as const)),
];

/**
 * Whether the build's day is believed as it is: somebody named it, or the site is built by a host (`CI`), whose clock the network sets; a save of a
 * computer that was ahead must not keep it from publishing. A day that comes from a computer's own clock alone may be wrong
 * (src/content-files/clock.ts).
 */
export const isDayBelieved = (env: NodeJS.ProcessEnv = process.env): boolean => env['SITE_TODAY'] !== undefined || env['CI'] === 'true';

/**
 * The build's day, `YYYY-MM-DD`: SITE_TODAY, or now in UTC. The only place where the clock is read.
 * @param env the process's environment
 */
export const siteToday = (env: NodeJS.ProcessEnv = process.env): string => {
  const set = env['SITE_TODAY'];
  if (set !== undefined && !isCalendarDay(set)) throw new Error(`SITE_TODAY is "${set}": write it as 2026-03-14.`);
  return set ?? new Date().toISOString().slice(0, 10);
};
