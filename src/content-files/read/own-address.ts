import type { Locale } from '#/domain/locale.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { KINDS, type TextKind } from '#/kinds/index.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href, quietHref } from '#/routing/routes.ts';
import type { ContentFiles } from './read-content.ts';
import { keyOf, type TextFile } from './text-file.ts';

/**
 * The address that a text would have under a name; nothing where it has none, as a part of a story whose series is not there. Of a part it is its
 * own, also where its story stands on one page.
 */
export const ownAddress = ({ data: { series } }: Pick<ContentFiles, 'data'>, text: TextFile, slug: string): string | undefined => {
  if (text.kind !== 'stories') return textHref({ kind: text.kind, locale: text.locale, slug, translationKey: keyOf(text) });
  const its = series.find(({ id }) => id === text.data.series);
  return its && href('stories', text.locale, its.data.slug, slug);
};

/** The quiet address of a text in a language; nothing where its kind has none. @param key what joins its languages */
export const quietAddress = (kind: TextKind, key: string, locale: Locale): string | undefined =>
  KINDS[kind].quiet === undefined ? undefined : quietHref(locale, quietCode(kind, key));
