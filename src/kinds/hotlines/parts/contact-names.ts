import type { HelpLocale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';

/** The bland names under which a number can be saved, in the order of the files that are ready. */
export const contactNames = (locale: HelpLocale): string[] => {
  const t = getFixedT(locale, 'take');
  return [t('save.names.credit'), t('save.names.pharmacy'), t('save.names.pizza')];
};
