import type { APIRoute } from 'astro';
import { walksIn, type Walk } from '#/kinds/walks/collection.ts';
import { pictureAddresses, picturesOf, sceneData } from '#/kinds/walks/parts/walk-words.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { walkFileName } from '#/routing/walk-file.ts';
import type { WalkFile } from '#/kinds/walks/browser/walk-data.ts';

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
export const GET: APIRoute<Props> = ({ props: { walk, locale } }) => {
  const pictures = picturesOf(walk);
  const file: WalkFile = { scenes: walk.scenes.map((scene) => sceneData(scene, pictures, locale)), pictures: pictureAddresses(walk) };
  return new Response(JSON.stringify(file));
};
