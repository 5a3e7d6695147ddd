import { dateInWords } from '#/domain/dates.ts';
import type { HeardAnswer } from '#/domain/hotlines.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { getFixedT } from './translate.ts';

/** Whose word an answer on the telephone is, and of which day. */
export type Whose = Pick<HeardAnswer<unknown>, 'day' | 'organization' | 'office'>;

/** Who was told on the telephone what stands before, and when. */
export const toldBy = ({ day, organization, office }: Whose, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  const date = dateInWords(day, locale);
  if (organization !== undefined) return t('heard.other', { organization, date });
  return office ? t('heard.office', { date }) : t('heard.told', { date });
};

/** What was said on the telephone beside what a page says. @param answer without a full stop */
export const heardAlso = ({ day, organization, office }: Whose, answer: string, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  const words = { answer: answer.replace(/\.$/, ''), date: dateInWords(day, locale) };
  if (organization !== undefined) return t('heard.alsoOther', { ...words, organization });
  return office ? t('heard.alsoOffice', words) : t('heard.also', words);
};
