import { yearsAfter } from './partial-date.ts';

/** Where a site says how a fault of security is told, from its root: RFC 9116, section 3. */
export const SECURITY_TXT = '.well-known/security.txt';

/** How long before its end the check of the content speaks of it, in days. */
const SOON = 60;
const DAY = 24 * 60 * 60 * 1000;

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The file that says how a fault of security is told. It holds for a day less than a year, the most that RFC 9116 (section 2.5.5) asks
 * for, so that nobody writes for years to an address that is no longer read; each build makes it anew.
 * @param settings the site's address, and the e-mail address that is answered
 * @param today the build's day, `YYYY-MM-DD`
 */
export const securityTxt = ({ url, contact }: { url: string; contact: string }, today: string): string => {
  const end = new Date(dayOf(yearsAfter(today, 1)) - DAY).toISOString();
  return `Contact: mailto:${contact}\nExpires: ${end}\nPreferred-Languages: es, en\nCanonical: ${url}/${SECURITY_TXT}\n`;
};

/**
 * The day on which a built site's file runs out, where that is soon or has passed; nothing where there is time.
 * @param text the file @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 */
export const runsOutSoon = (text: string, today: string): string | undefined => {
  const [, day] = /^Expires: (\d{4}-\d{2}-\d{2})/m.exec(text) ?? [];
  return day !== undefined && dayOf(day) - dayOf(today) <= SOON * DAY ? day : undefined;
};
