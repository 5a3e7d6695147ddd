import type { WalkEnd, WalkFile, WalkScene, WalkWords } from '#/kinds/walks/browser/walk-data.ts';
import type { Walk, WalkedScene } from '#/kinds/walks/collection.ts';
import { drawingAddress, viewOf } from '#/drawings/drawing.ts';
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

/** The words around the scenes of every walk. */
export const walkWords = (locale: Locale): WalkWords => {
  const t = getFixedT(locale, 'walk');
  return {
    scene: t('scene', { number: '{{number}}' }),
    choose: t('choose'),
    back: t('back'),
    again: t('again'),
    whom: t('whom'),
    numbers: t('numbers'),
    composite: t('composite'),
    sewn: { title: t('sewn.title'), open: t('sewn.open'), untaken: t('sewn.untaken'), undone: t('sewn.undone'), print: t('sewn.print') },
  };
};

/** Where the square of a drawing begins, in its units. */
export const squareOf = (name: DrawingName): number => viewOf(name, 'tile')[0];

/** The addresses of a story's drawings, in their order. */
const pictureAddresses = (walk: Pick<Walk, 'scenes'>): string[] => picturesOf(walk).map((name) => drawingAddress(name));

/** All that the script of a walk asks for. @param styles of what it alone shows, with `AT` */
export const walkFileOf = (walk: Walk, locale: Locale, styles: string): WalkFile => {
  const pictures = picturesOf(walk);
  return {
    scenes: walk.scenes.map((scene) => sceneData(scene, pictures, locale)),
    pictures: pictureAddresses(walk),
    squares: pictures.map(squareOf),
    words: walkWords(locale),
    help: href('getHelp', locale),
    styles,
  };
};
