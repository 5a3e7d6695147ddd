import { LOCALES } from '#/domain/locale.ts';
import type { Publication } from '#/domain/publication.ts';
import type { SeriesRecord, TextRecord } from '#/domain/publication-records.ts';
import { href, isRouteName } from '#/routing/routes.ts';
import { partHref } from '#/routing/story-addresses.ts';
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

type Published = Pick<Publication<TextRecord, SeriesRecord>, 'texts' | 'series'>;

/** The address of each published text, and those at which it stood before. */
const standing = ({ texts, series }: Published): { now: string; before: string[] }[] => {
  const parts = LOCALES.flatMap((locale) =>
    series[locale].flatMap(({ series: { slug }, shape, parts: its }) =>
      its.map(({ text }) => ({
        now: partHref(locale, { slug, shape }, text.slug),
        before: (text.formerly ?? []).map((name) => href('stories', locale, slug, name)),
      })),
    ),
  );
  const others = texts.flatMap((text) => {
    const now = textHref(text);
    return now === undefined ? [] : [{ now, before: (text.formerly ?? []).flatMap((slug) => textHref({ ...text, slug }) ?? []) }];
  });
  return [...parts, ...others];
};

/** The addresses at which published texts stood before, as they say themselves, and where each leads; none at which another text stands now. */
export const movedTexts = (published: Published): Record<string, string> => {
  const all = standing(published);
  const taken = new Set(all.map(({ now }) => now));
  return Object.fromEntries(all.flatMap(({ now, before }) => before.filter((path) => !taken.has(path)).map((path) => [path, now])));
};

/** The addresses at which a published text stands, or from which one is led to. */
export const liveAddresses = (published: Published): ReadonlySet<string> =>
  new Set(standing(published).flatMap(({ now, before }) => [now, ...before]));
