import { seriesIn } from '#/kinds/series/collection.ts';
import { corridorEntries } from '#/kinds/thread/collection.ts';
import { placeOf } from '#/collections/texts.ts';
import { guidesIn } from '#/kinds/guides/collection.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** Links of the foot under a heading. */
export interface FootGroup {
  heading: string;
  links: { href: string; label: string }[];
}

/**
 * The four groups of links at the foot of a page: help, learning, stories, and this site. What the menu names stands there alone: it is on every page,
 * and a foot that says it again is as long as what it adds.
 * @param namesStory whether the first story is among them: a page for what was taken down names none
 */
export const footGroups = async (locale: Locale, namesStory: boolean): Promise<FootGroup[]> => {
  const t = getFixedT(locale);
  const guides = (await guidesIn(locale)).filter(({ data }) => data.ledFrom.includes('foot'));
  const [story] = await seriesIn(locale);
  return [
    {
      heading: t('foot.help'),
      links: [
        ...guides.map((guide) => ({ href: href('guides', locale, placeOf(guide).slug), label: guide.data.title })),
        { href: href('checkNumber', locale), label: getFixedT(locale, 'check')('title') },
        { href: href('leaveNow', locale), label: t('nav.leaveNow') },
      ],
    },
    {
      heading: t('foot.learn'),
      links: [
        { href: href('the-problem', locale), label: t('nav.problem') },
        { href: href('the-solution', locale), label: t('nav.solution') },
        { href: href('our-approach', locale), label: t('nav.approach') },
        { href: href('learn', locale), label: t('nav.learn') },
        { href: href('print', locale), label: getFixedT(locale, 'print')('title') },
      ],
    },
    {
      heading: t('foot.stories'),
      links: [
        ...(story && namesStory ? [{ href: story.href, label: story.entry.data.name[locale] }] : []),
        { href: href('stories', locale), label: t('foot.allStories') },
        ...((await corridorEntries()).length > 0 ? [{ href: href('thread', locale), label: t('foot.thread') }] : []),
        { href: href('survivor-leadership', locale), label: t('nav.leadership') },
      ],
    },
    {
      heading: t('foot.site'),
      links: [
        { href: href('about', locale), label: t('nav.about') },
        { href: href('line-changes', locale), label: t('nav.changes') },
        { href: href('privacy', locale), label: t('nav.privacy') },
        { href: href('accessibility', locale), label: t('nav.accessibility') },
      ],
    },
  ];
};
