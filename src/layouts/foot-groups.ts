import { seriesIn } from '#/kinds/series/collection.ts';
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
 * The four groups of links at the foot of a page: help, learning, stories, and this site.
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
        { href: href('getHelp', locale), label: t('nav.getHelp') },
        ...guides.map((guide) => ({ href: href('guides', locale, placeOf(guide).slug), label: guide.data.title })),
        { href: href('checkNumber', locale), label: getFixedT(locale, 'check')('title') },
        { href: href('leaveNow', locale), label: t('nav.leaveNow') },
      ],
    },
    {
      heading: t('foot.learn'),
      links: [
        { href: href('guides', locale), label: t('nav.guides') },
        { href: href('the-problem', locale), label: t('nav.problem') },
        { href: href('the-solution', locale), label: t('nav.solution') },
        { href: href('our-approach', locale), label: t('nav.approach') },
        { href: href('news', locale), label: t('nav.news') },
      ],
    },
    {
      heading: t('foot.stories'),
      links: [
        ...(story && namesStory ? [{ href: story.href, label: story.entry.data.name[locale] }] : []),
        { href: href('stories', locale), label: t('foot.allStories') },
        { href: href('try', locale), label: t('nav.try') },
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
