/**
 * A date as exactly as a source gives it: a year (`2017`), a month (`2025-12`), a day (`2025-12-19`),
 * or `undated`. Nothing is made more exact than it was read.
 */
export type PartialDate = string;

/** What `PartialDate` may look like. */
export const PARTIAL_DATE = /^(?:undated|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/;

/** A calendar day, `YYYY-MM-DD`, that exists (no 31 February). */
export const isCalendarDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/**
 * Compares two dates by what is surely known of them, oldest first; `undated` comes before every date.
 * A year counts as its first day, so `2025` is older than `2025-03`.
 */
export const compareDates = (a: PartialDate, b: PartialDate): number => {
  const key = (date: PartialDate): string => (date === 'undated' ? '' : date);
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

/** The day `count` days after a day. @param day `YYYY-MM-DD` */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/**
 * The day `count` whole years after a day (`2024-02-29` and one year gives `2025-03-01`).
 * @param day `YYYY-MM-DD`
 */
export const yearsAfter = (day: string, count: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + count);
  return date.toISOString().slice(0, 10);
};
