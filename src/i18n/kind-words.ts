import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from './translate.ts';

/** What decides how a story is named: its kind, and on what basis it is retold. */
export interface Kind {
  kind: 'told-to-us' | 'retold' | 'composite';
  published?: { basis: string } | undefined;
}

/**
 * What a story is: told by her, retold from what she published or said in public, a pointer to an account that may not be retold, or a
 * composite. Said at its top and in every list.
 */
export const kindInWords = ({ kind, published }: Kind, locale: Locale): string => {
  const t = getFixedT(locale, 'texts');
  switch (kind) {
    case 'told-to-us':
      return t('kind.told-to-us');
    case 'retold':
      if (published?.basis === 'none') return t('kind.pointer');
      return published?.basis === 'public-record' ? t('kind.record') : t('kind.retold');
    case 'composite':
      return t('kind.composite');
  }
};
