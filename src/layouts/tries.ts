import { repliesIn } from '#/collections/replies.ts';
import { scalePages } from '#/collections/scales.ts';
import { walksIn } from '#/collections/walks.ts';
import type { Locale } from '#/domain/locale.ts';
import { TRIES_BESIDE } from '#/domain/tries.ts';
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

/** Everything that can be tried, in a language, as the search answers with it: the walked stories first. */
export const triesIn = async (locale: Locale) => [
  ...(await walksIn(locale)).map(({ key, entry, href: url }) => ({
    key,
    title: entry.data.title,
    url,
    answer: entry.data.description,
  })),
  ...(await looksIn(locale)).map(({ key, title, href: url, description }) => ({ key, title, url, answer: description })),
];

/** What can be tried beside a guide. @param guide the guide's translationKey */
export const triesBeside = async (guide: string, locale: Locale): Promise<{ title: string; href: string }[]> => {
  const keys = TRIES_BESIDE[guide] ?? [];
  if (keys.length === 0) return [];
  const scenes = (await repliesIn(locale)).map(({ id, title, href: url }) => ({
    key: `replies-${id}`,
    title: getFixedT(locale, 'replies')('page', { who: title }),
    url,
  }));
  const all = [...(await triesIn(locale)), ...scenes];
  return keys.flatMap((key) => all.filter((one) => one.key === key).map(({ title, url }) => ({ title, href: url })));
};
