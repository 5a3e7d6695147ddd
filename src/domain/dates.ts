import type { HelpLocale } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
/** Kept, since one takes longer to make than to use. */
const formatOf = (locale: HelpLocale, day: 'numeric' | undefined): Intl.DateTimeFormat => {
  const key = `${locale} ${String(day)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day && { day }) });
  formats.set(key, format);
  return format;
};

/**
 * A day or a less exact date in words; a year stays a year. `undated` is the caller's to say.
 * Always in UTC: a day written as UTC midnight would be the day before, west of Greenwich.
 */
export const dateInWords = (date: PartialDate, locale: HelpLocale): string => {
  if (date === 'undated') throw new Error('An undated source has no date in words.');
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  return formatOf(locale, day === undefined ? undefined : 'numeric').format(new Date(`${date}T00:00:00Z`));
};
