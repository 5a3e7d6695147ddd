import { dateInWords } from '#/domain/dates.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import type { PartialDate } from '#/domain/partial-date.ts';
import { getFixedT } from './translate.ts';

/** The date of a page that was read, as a reader is told it: "undated" where it has none, "about" where it is a guess. */
export const sourceDateInWords = ({ date, approximate }: { date: PartialDate; approximate: boolean }, locale: HelpLocale): string => {
  const t = getFixedT(locale);
  if (date === 'undated') return t('sources.undated');
  const words = dateInWords(date, locale);
  return approximate ? t('sources.about', { date: words }) : words;
};
