import type { LineOnPage } from '#/domain/hotlines.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';

/** What stands before the number of a country's first line in a list: whether the police, another authority or an emergency centre answers. Nothing of any other line. */
export const authorityInRow = (line: LineOnPage | undefined, locale: HelpLocale): string | undefined => {
  const t = getFixedT(locale, 'help');
  if (!line) return undefined;
  // A centre of emergencies is none of the police, and may send them.
  if (line.purpose === 'emergency' && line.operatorType !== 'police') return t('row.emergency');
  return { none: undefined, police: t('row.police'), prosecutor: t('row.prosecutor'), migration: t('row.migration') }[line.authority];
};
