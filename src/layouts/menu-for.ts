import { placeOf } from '#/collections/texts.ts';
import { guidesIn, shelvesIn } from '#/kinds/guides/collection.ts';
import { hasLessons } from '#/kinds/lessons/collection.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** A link of the menu. */
interface MenuLink {
  href: string;
  label: string;
}

/** What the menu says for those around her, in their words: for a friend, at work, with a class. A part of the guides that has none is left out. */
export const menuFor = async (locale: Locale): Promise<MenuLink[]> => {
  const t = getFixedT(locale, 'common');
  const shelves = await shelvesIn(locale);
  const guide = (await guidesIn(locale)).find(({ data }) => data.ledFrom.includes('class'));
  /** The lessons, which lead on to that guide; where a site has none, the guide. */
  const lessons = (await hasLessons()) ? href('class', locale) : undefined;
  const links: [to: string | undefined, label: string][] = [
    [shelves.find(({ name }) => name === 'people')?.href, t('nav.for.friend')],
    [shelves.find(({ name }) => name === 'work')?.href, t('nav.for.work')],
    [lessons ?? (guide && href('guides', locale, placeOf(guide).slug)), t('nav.for.class')],
  ];
  return links.flatMap(([to, label]) => (to === undefined ? [] : [{ href: to, label }]));
};
