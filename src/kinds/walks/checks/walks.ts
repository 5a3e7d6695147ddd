import { countWords } from '#/domain/reading-time.ts';
import { LOCALES } from '#/domain/locale.ts';
import { choicesOn, endlessIn, sharedEndsIn, unreachedIn, waysThrough } from '#/kinds/walks/domain/scene-graph.ts';
import { SCENE_ENDS, type Scene } from '#/kinds/walks/domain/scenes.ts';
import { textHref } from '#/kinds/text-address.ts';
import { href, ROUTE_NAMES } from '#/routing/routes.ts';
import { CHOICES, LEAST_ENDS, LEAST_PLACES, MOST_ANSWERS, PLACES, SCENE_WORDS, SCENES } from '#/kinds/walks/schema.ts';
import { markdownNodes } from '#/content-files/read/markdown-nodes.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import { textRecord } from '#/content-files/read/publication.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import type { WalkText } from '#/content-files/read/walk.ts';
import { wordsOf } from '#/content-files/read/shown-words.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { checkHelpOnWays, checkTurns } from './walk-help.ts';

/** Numbers of scenes, or names, one after another, as staff read them. */
const listed = (some: readonly (number | string)[]): string => some.join(', ');

const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES);

/** One scene by itself: how long it is, and that it goes on or ends, never both. */
const inScene = (scene: Scene, { text: { file, locale } }: WalkText): Problem[] => {
  const { number, row, choices, end, doors } = scene;
  const words = countWords(wordsOf(markdownNodes(scene.prose)), locale);
  const about = { number, row };
  const { place } = scene;
  return [
    ...(PLACE_NAMES.has(place)
      ? []
      : [problem(file, '', place === '' ? 'scenePlace' : 'scenePlaceUnknown', { ...about, place, names: listed([...PLACE_NAMES]) })]),
    ...(words < SCENE_WORDS.least || words > SCENE_WORDS.most ? [problem(file, '', 'sceneLength', { ...about, words, ...SCENE_WORDS })] : []),
    ...(choices.length > MOST_ANSWERS ? [problem(file, '', 'sceneChoices', { ...about, choices: choices.length, most: MOST_ANSWERS })] : []),
    ...(choices.length === 0 && end === undefined ? [problem(file, '', 'sceneStops', { ...about, ends: SCENE_ENDS.join(', ') })] : []),
    ...(choices.length > 0 && end !== undefined ? [problem(file, '', 'sceneEndChoices', about)] : []),
    ...(end !== undefined && doors.length !== 1 ? [problem(file, '', 'sceneDoors', { ...about, doors: doors.length, locale })] : []),
    ...(end === undefined ? doors.map((door) => problem(file, '', 'sceneDoorElsewhere', { number, row: door.row })) : []),
  ];
};

/** Numbers that two scenes have, and choices that lead to none. */
const numbersOf = ({ text: { file }, scenes }: WalkText): Problem[] => {
  const firsts = new Map<number, Scene>();
  const found: Problem[] = [];
  for (const scene of scenes) {
    const first = firsts.get(scene.number);
    if (first) found.push(problem(file, '', 'sceneTwice', { number: scene.number, row: scene.row, first: first.row }));
    else firsts.set(scene.number, scene);
  }
  const nowhere = scenes.flatMap(({ choices }) => choices.filter(({ to }) => !firsts.has(to)));
  return [...found, ...nowhere.map(({ to, row }) => problem(file, '', 'sceneNowhere', { number: to, row }))];
};

/** The story as a whole: that all of it is reached and ends, and how many scenes, choices and ends it has. */
const inGraph = (story: WalkText): Problem[] => {
  const {
    text: { file },
    scenes,
  } = story;
  const unreached = unreachedIn(scenes);
  const endless = endlessIn(scenes);
  const lost = [
    ...unreached.map(({ number, row }) => problem(file, '', 'sceneUnreached', { number, row })),
    ...endless.slice(0, 1).map(({ row }) => problem(file, '', 'sceneLoop', { row, numbers: listed(endless.map(({ number }) => number)) })),
  ];
  const ends = scenes.filter(({ end }) => end !== undefined);
  const places = new Set(scenes.map(({ place }) => place));
  const counts = [
    ...(scenes.length < SCENES.least || scenes.length > SCENES.most ? [problem(file, '', 'sceneCount', { scenes: scenes.length, ...SCENES })] : []),
    ...(ends.length < LEAST_ENDS ? [problem(file, '', 'sceneEnds', { ends: ends.length, least: LEAST_ENDS })] : []),
    ...(places.size < LEAST_PLACES ? [problem(file, '', 'scenePlaces', { places: places.size, least: LEAST_PLACES })] : []),
  ];
  const shared = sharedEndsIn(scenes).map((one) =>
    problem(file, '', 'sceneEndsShared', { number: one.before.number, row: one.before.row, ends: listed(one.ends) }),
  );
  // Of a story that is not whole, ways are too short or too long for that reason.
  if (lost.length > 0) return [...lost, ...counts, ...shared];
  const ways = waysThrough(scenes, CHOICES.most);
  const counted = ways.map((way) => ({ way, choices: choicesOn(way, scenes) })).sort((a, b) => a.choices - b.choices);
  const [shortest, longest] = [counted[0], counted.at(-1)];
  return [
    ...counts,
    ...shared,
    ...(shortest && shortest.choices < CHOICES.least
      ? [problem(file, '', 'wayShort', { choices: shortest.choices, way: listed(shortest.way), ...CHOICES })]
      : []),
    ...(longest && longest.choices > CHOICES.most ? [problem(file, '', 'wayLong', { way: listed(longest.way), ...CHOICES })] : []),
    ...checkHelpOnWays(story, ways),
    ...checkTurns(story),
  ];
};

const ofForm = ({ text: { file, locale }, mistakes }: WalkText): Problem[] =>
  mistakes.map(({ key, row, found }) => problem(file, '', key, { row, found, locale, ends: SCENE_ENDS.join(', ') }));

/** The scenes of which every line can be read: what the others lack may stand on the line that cannot. */
const readScenes = ({ scenes, mistakes }: WalkText): Scene[] =>
  scenes.filter(({ row }, index) => !mistakes.some((mistake) => mistake.row > row && mistake.row < (scenes[index + 1]?.row ?? Infinity)));

const inStory = (story: WalkText): Problem[] => {
  const { scenes, mistakes } = story;
  // An empty text is told as one.
  if (scenes.length === 0 && mistakes.length === 0) return [];
  const numbers = numbersOf(story);
  const form = [...ofForm(story), ...numbers, ...readScenes(story).flatMap((scene) => inScene(scene, story))];
  // How it hangs together can be told where each scene can be read, and goes on or ends.
  const isWhole = mistakes.length === 0 && numbers.length === 0 && scenes.every(({ choices, end }) => choices.length > 0 || end !== undefined);
  return isWhole ? [...form, ...inGraph(story)] : form;
};

const targetsOf = ({ choices, end }: Scene): string => (end === undefined ? listed(choices.map(({ to }) => to)) : end);

/** The scenes of one version that the other has not, told there. */
const missingIn = (there: WalkText, { text: { file: other }, scenes }: WalkText): Problem[] => {
  const own = new Set(there.scenes.map(({ number }) => number));
  return scenes
    .filter(({ number }) => !own.has(number))
    .map(({ number, row }) => problem(there.text.file, '', 'scenePairMissing', { number, row, other }));
};

/** By address, what page stands there, by the name that it has in both languages. */
const pagesOf = ({ texts, named }: ContentFiles): Map<string, string> =>
  new Map([
    ...LOCALES.flatMap((locale) => [
      ...ROUTE_NAMES.map((name): [string, string] => [href(name, locale), name]),
      ...[...named.hotlines].map((code): [string, string] => [href('getHelp', locale, code), code]),
    ]),
    ...texts.flatMap((text): [string, string][] => {
      const path = textHref(textRecord(text));
      return path === undefined ? [] : [[path, `${text.kind}/${keyOf(text)}`]];
    }),
  ]);

/** The page and the place in it that a link leads to, by names that both languages share; nothing where there is none. */
const pageAt = (link: string, pages: ReadonlyMap<string, string>): string | undefined => {
  const [path = '', place = ''] = link.split('#');
  const page = pages.get(path);
  return page === undefined ? undefined : `${page}#${place}`;
};

/** Two versions of which one has other scenes than the other, or begins or leads elsewhere: told at the English one, since most are written in Spanish first. */
const pairOf = (story: WalkText, twin: WalkText, pages: ReadonlyMap<string, string>): Problem[] => {
  const { file } = story.text;
  const other = twin.text.file;
  const theirs = new Map(twin.scenes.map((scene) => [scene.number, scene]));
  const [first, firstThere] = [story.scenes[0], twin.scenes[0]];
  const begins =
    first && firstThere && first.number !== firstThere.number
      ? [problem(file, '', 'scenePairBegins', { row: first.row, here: first.number, there: firstThere.number, other })]
      : [];
  const differs = story.scenes.flatMap((scene) => {
    const { number, row } = scene;
    const its = theirs.get(number);
    if (!its) return [];
    const [here, there] = [targetsOf(scene), targetsOf(its)];
    const [door, doorThere] = [scene.doors[0], its.doors[0]];
    const page = door && pageAt(door.to, pages);
    const pageThere = doorThere && pageAt(doorThere.to, pages);
    return [
      ...(page !== undefined && pageThere !== undefined && page !== pageThere
        ? [problem(file, '', 'scenePairDoor', { number, row: door?.row ?? row, here: door?.to ?? '', there: doorThere?.to ?? '', other })]
        : []),
      ...(here === there ? [] : [problem(file, '', 'scenePairDiffers', { number, row, here, there, other })]),
      ...(scene.place === its.place ? [] : [problem(file, '', 'scenePairPlace', { number, row, here: scene.place, there: its.place, other })]),
    ];
  });
  return [...missingIn(story, twin), ...missingIn(twin, story), ...begins, ...differs];
};

/** Walks whose scenes are not written right, do not hang together, are too many or too few, or differ between the languages. */
export const checkWalks = (content: ContentFiles): Problem[] => {
  const { walks } = content;
  const pages = pagesOf(content);
  // What cannot be read in one of two versions is mended first.
  const read = walks.filter((story) => story.mistakes.length === 0 && numbersOf(story).length === 0);
  const pairs = read.flatMap((story) => {
    const key = keyOf(story.text);
    const twin = read.find(({ text }) => text.locale === 'es' && key !== '' && keyOf(text) === key);
    return story.text.locale === 'en' && twin ? pairOf(story, twin, pages) : [];
  });
  return [...walks.flatMap(inStory), ...pairs];
};
