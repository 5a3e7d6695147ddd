import type { HelpLocale } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * A day or a less exact date in words; a year stays a year. `undated` is the caller's to say.
 * Always in UTC: a day written as UTC midnight would be the day before, west of Greenwich.
 */
export const dateInWords = (date: PartialDate, locale: HelpLocale): string => {
  if (date === 'undated') throw new Error('An undated source has no date in words.');
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  const instant = new Date(`${date}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
};
