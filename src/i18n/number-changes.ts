import type { Locale } from '#/domain/locale.ts';
import type { NumberChange } from '#/domain/number-changes.ts';
import { getFixedT } from './translate.ts';

/** What happened to a line, in a sentence: “National Line against Trafficking: a telephone number was added.” */
export const changeInWords = ({ name, what, way }: NumberChange, locale: Locale): string => {
  const t = getFixedT(locale, 'texts');
  return t('changes.said', { name: name[locale], what: t(`changes.${what}.${way}`) });
};
