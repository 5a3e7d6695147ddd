import type { TextRecord } from '#/domain/publication-records.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { KINDS } from './index.ts';

/**
 * The address of a text that stands by itself: below the list of its kind, or where the table of addresses has it by its key. Nothing for
 * a page that is not in that table, and for a part of a story, which stands below its series (src/routing/story-addresses.ts).
 */
export const textHref = ({
  kind,
  locale,
  slug,
  translationKey,
}: Pick<TextRecord, 'kind' | 'locale' | 'slug' | 'translationKey'>): string | undefined => {
  const { list } = KINDS[kind];
  if (list !== undefined) return href(list, locale, slug);
  return kind === 'pages' && isRouteName(translationKey) ? href(translationKey, locale) : undefined;
};
