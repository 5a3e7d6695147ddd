import type { Locale } from '#/domain/locale.ts';
import { useT } from './translate.ts';

/** What a story is: told by her, retold from what she published, or a composite. Said at its top and in every list. */
export const kindInWords = (kind: 'told-to-us' | 'retold' | 'composite', locale: Locale): string => {
  const t = useT(locale, 'texts');
  switch (kind) {
    case 'told-to-us':
      return t('kind.told-to-us');
    case 'retold':
      return t('kind.retold');
    case 'composite':
      return t('kind.composite');
  }
};
