import type { APIRoute } from 'astro';
import { walksIn, type Walk } from '#/kinds/walks/collection.ts';
import { walkFileOf } from '#/kinds/walks/parts/walk-words.ts';
import styles from '#/kinds/walks/styles/cloth-bundle.css?inline';
import { AT } from '#/kinds/walks/browser/walk-data.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { walkFileName } from '#/routing/walk-file.ts';

interface Props {
  walk: Walk;
  locale: Locale;
}

export const getStaticPaths = async (): Promise<{ params: { walk: string }; props: Props }[]> =>
  (
    await Promise.all(
      LOCALES.map(async (locale) =>
        (await walksIn(locale)).map((walk) => ({ params: { walk: walkFileName(walk.key, locale) }, props: { walk, locale } })),
      ),
    )
  ).flat();

/** All scenes of a walk. */
export const GET: APIRoute<Props> = ({ props: { walk, locale } }) =>
  new Response(JSON.stringify(walkFileOf(walk, locale, styles.replaceAll('@', AT))));
