import { onceInBuild } from '#/collections/once-in-build.ts';
import { loteriaEntry } from '#/kinds/loteria/collection.ts';
import { repliesIn } from '#/kinds/replies/collection.ts';
import { scalePages } from '#/kinds/scales/collection.ts';
import { walksIn } from '#/kinds/walks/collection.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** What stands beside each scale in the list. */
const EMBLEMS: Readonly<Record<string, 'ring-and-calendar' | 'bus-and-knot' | undefined>> = {
  'scale-love': 'ring-and-calendar',
  'scale-work': 'bus-and-knot',
};

/** What is looked at rather than walked, in a language, in the order of the list: the scales, the offer, the replies. */
export const looksIn = async (locale: Locale) => {
  const [offer, replies] = [getFixedT(locale, 'offer'), getFixedT(locale, 'replies')];
  return [
    ...(await scalePages()).map(({ route, entry: { data } }) => ({
      key: route,
      title: data.title[locale],
      description: data.description[locale],
      href: href(route, locale),
      drawing: EMBLEMS[route] ?? ('loose-thread' as const),
      scale: true,
    })),
    {
      key: 'offer',
      title: offer('title'),
      description: offer('description'),
      href: href('offer', locale),
      drawing: 'contract' as const,
      scale: false,
    },
    {
      key: 'replies',
      title: replies('title'),
      description: replies('description'),
      href: href('replies', locale),
      drawing: 'two-bubbles' as const,
      scale: false,
    },
  ];
};

/** The game to print, in a language: for whoever leads a group, and so in no list of what can be tried alone. Its title says it all: every phone loads the file of the search. */
const gamesIn = async (locale: Locale) => {
  const t = getFixedT(locale, 'loteria');
  return (await loteriaEntry()) ? [{ key: 'loteria', title: t('title'), url: href('loteria', locale), answer: '' }] : [];
};

/** Everything that can be tried, in a language, as the search answers with it: the walks first. */
export const triesIn = onceInBuild(async (locale: Locale) => [
  ...(await walksIn(locale)).map(({ key, entry, href: url }) => ({
    key,
    title: entry.data.title,
    url,
    answer: entry.data.description,
  })),
  ...(await looksIn(locale)).map(({ key, title, href: url, description }) => ({ key, title, url, answer: description })),
  ...(await gamesIn(locale)),
]);

/** What can be tried beside a guide. @param names as its front matter has them: of what is not published there is nothing */
export const triesBeside = async (names: readonly string[], locale: Locale): Promise<{ title: string; href: string }[]> => {
  if (names.length === 0) return [];
  const conversations = (await repliesIn(locale)).map(({ id, title, href: url }) => ({
    key: `replies-${id}`,
    title: getFixedT(locale, 'replies')('page', { who: title }),
    url,
  }));
  const all = [...(await triesIn(locale)), ...conversations];
  return names.flatMap((key) => all.filter((one) => one.key === key).map(({ title, url }) => ({ title, href: url })));
};
