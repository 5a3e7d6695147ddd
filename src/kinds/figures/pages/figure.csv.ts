import type { APIRoute } from 'astro';
import { titleOn } from '#/domain/source-names.ts';
import { sourceDateInWords } from '#/i18n/source-date.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { figuresIn, type Figure } from '#/kinds/figures/collection.ts';
import { csvOf } from '#/kinds/figures/domain/csv.ts';
import { cannotSayOf, tableOf } from '#/kinds/figures/parts/figure-words.ts';
import { href } from '#/routing/routes.ts';
import { staticPaths } from '#/routing/static-paths.ts';
import type { Locale } from '#/domain/locale.ts';
import { site } from '../../../../site.config.ts';

export const getStaticPaths = async () =>
  (
    await Promise.all(
      staticPaths('known', 'known').map(async ({ params, props: { locale } }) =>
        (await figuresIn(locale)).map((figure) => ({ params: { ...params, figure: figure.id }, props: { locale, figure } })),
      ),
    )
  ).flat();

/** The table of a figure as a file: above it what is counted, by whom, where, when, and what it cannot say, so that the numbers never go alone. The addresses of its sources stand on the page. */
export const GET: APIRoute<{ locale: Locale; figure: Figure }> = ({ props: { locale, figure } }) => {
  const t = getFixedT(locale, 'known');
  const { head, rows, stars } = tableOf(figure, locale, true);
  const text = csvOf([
    [figure.headline],
    [t('unit'), figure.unit],
    [t('counter'), figure.counter],
    [t('where'), `${figure.place}. ${figure.year}`],
    [t('cannotSay'), cannotSayOf(figure, locale)],
    ...figure.sources.map((source) => [t('source'), `${titleOn(source, locale).words}, ${source.publisher}, ${sourceDateInWords(source, locale)}`]),
    [t('from'), `${site.name}, ${new URL(href('known', locale), site.url).href}`],
    [],
    head,
    ...rows.map(({ label, cells }) => [label, ...cells]),
    ...stars.map((star) => [star]),
  ]);
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
