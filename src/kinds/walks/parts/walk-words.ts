import type { WalkData, WalkEnd, WalkScene } from '#/kinds/walks/browser/walk-data.ts';
import type { Walk, WalkedScene } from '#/kinds/walks/collection.ts';
import { drawingAddress } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import type { Locale } from '#/domain/locale.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { href } from '#/routing/routes.ts';

/** The drawings of a story, each once, in the order in which they first stand in its file. */
export const picturesOf = ({ scenes }: Pick<Walk, 'scenes'>): DrawingName[] => [...new Set(scenes.map(({ place }) => place))];

const endOf = ({ end, doors: [door] }: WalkedScene, locale: Locale): WalkEnd | undefined => {
  if (end === undefined || !door) return undefined;
  const t = getFixedT(locale, 'walk');
  const words = { open: t('ends.open'), safer: t('ends.safer'), 'harder-but-open': t('ends.harder') }[end];
  return { words, door: { words: door.words, href: door.to } };
};

/** A scene as it is shown. @param pictures the drawings of its story */
export const sceneData = (scene: WalkedScene, pictures: readonly DrawingName[], locale: Locale): WalkScene => {
  const { number, heading, html, say, talk, place, choices } = scene;
  const end = endOf(scene, locale);
  return {
    number,
    heading,
    html,
    say,
    talk,
    picture: pictures.indexOf(place),
    choices: choices.map(({ words, to }) => ({ words, to })),
    ...(end ? { end } : {}),
  };
};

/** All that a walk's page tells its script beside the scenes. */
export const walkData = ({ first }: Pick<Walk, 'first'>, locale: Locale): WalkData => {
  const t = getFixedT(locale, 'walk');
  return {
    first: first.number,
    words: {
      scene: t('scene', { number: '{{number}}' }),
      choose: t('choose'),
      back: t('back'),
      again: t('again'),
      whom: t('whom'),
      numbers: t('numbers'),
      composite: t('composite'),
    },
    help: href('getHelp', locale),
  };
};

/** The addresses of a story's drawings, in their order. */
export const pictureAddresses = (walk: Pick<Walk, 'scenes'>): string[] => picturesOf(walk).map((name) => drawingAddress(name));
