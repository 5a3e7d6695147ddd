import type { Locale } from '#/domain/locale.ts';
import { hash } from '#/domain/quiet-code.ts';

/**
 * What an entry is called in a feed, for good: a UUID of the eighth version (RFC 9562, 5.8), made of what never changes once a text is
 * published. It outlives a new title, a new name of the file and a new domain, and says nothing of any of them.
 * @param kind whose entry it is, such as `posts`
 * @param key the text's translationKey
 * @example entryId('posts', 'why-a-loom', 'en') // 'urn:uuid:…'
 */
export const entryId = (kind: string, key: string, locale: Locale): string => {
  const sum = [1, 2, 3, 4]
    .map((part) =>
      hash(`${String(part)}/${kind}/${key}/${locale}`)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  // The version, and the two bits of the variant, which leave one of 8, 9, a and b.
  const variant = ((Number.parseInt(sum.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [sum.slice(0, 8), sum.slice(8, 12), `8${sum.slice(13, 16)}`, `${variant}${sum.slice(17, 20)}`, sum.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
};
