import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { dateInWords } from '#/domain/dates.ts';
import { isLocale } from '#/domain/locale.ts';
import { fragmentOf } from '#/domain/number-changes.ts';
import { changeInWords } from '#/i18n/number-changes.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { feedHref, href } from '#/routing/routes.ts';
import { staticPaths } from '#/routing/static-paths.ts';
import { site } from '../../../../site.config.ts';
import { changesIn } from '#/kinds/number-changes/collection.ts';

export const getStaticPaths = () => staticPaths('line-changes', 'lineChanges');

/** The changes to the numbers as RSS, in one language: an item for each day. */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No such language: ${String(locale)}`);
  const t = getFixedT(locale, 'texts');
  const common = getFixedT(locale);
  const days = await changesIn(locale);
  const [newest] = days;
  const built = newest === undefined ? '' : `<lastBuildDate>${new Date(`${newest.day}T00:00:00Z`).toUTCString()}</lastBuildDate>`;
  const page = href('line-changes', locale);
  return rss({
    title: `${site.name} · ${common('nav.changes')}`,
    description: t('changes.about'),
    site: new URL(page, site.url),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locale}</language>${built}<atom:link rel="self" type="application/rss+xml" href="${new URL(feedHref(locale, 'line-changes'), site.url).href}"/>`,
    items: days.map(({ day, changes }) => ({
      title: t('changes.heading', { date: dateInWords(day, locale) }),
      description: changes.map(({ change, country }) => `${country}. ${changeInWords(change, locale)}`).join(' '),
      pubDate: new Date(`${day}T00:00:00Z`),
      // Whole: a slash would be put behind a part of an address.
      link: new URL(`${page}#${fragmentOf(day)}`, site.url).href,
    })),
  });
};
