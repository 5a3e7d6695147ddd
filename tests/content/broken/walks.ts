import { PLACES } from '#/kinds/walks/schema.ts';
import { addWalk, WALK, WALKED, type Walk } from '../../support/a-walk.ts';
import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

/** What someone did to a walk without a mistake, and what is told of its Spanish version. */
const broken = (
  about: string,
  make: (tree: ContentTree) => void,
  rest: Pick<Mistake, 'key'> & Partial<Pick<Mistake, 'file' | 'field' | 'blanks' | 'row' | 'othersSuffer'>>,
): Mistake => ({
  about: `a walk ${about}`,
  make: (tree) => {
    addWalk(tree);
    make(tree);
  },
  file: WALKED.es,
  field: '',
  ...rest,
});

const change =
  (from: string, to: string) =>
  (tree: ContentTree): void => {
    tree.change(WALKED.es, from, to);
  };

const append =
  (words: string) =>
  (tree: ContentTree): void => {
    tree.append(WALKED.es, words);
  };

/** Makes other words of one scene, from its heading to the next. */
const inScene =
  (number: number, how: (words: string) => string) =>
  (tree: ContentTree): void => {
    tree.rewrite(WALKED.es, (text) => text.replace(new RegExp(`## [^\\n]*\\{#${number}\\}[^]*?(?=## |$(?![^]))`), how));
  };

/** A story that leads elsewhere, in both languages: each of the two is told of it. */
const walked = (about: string, walk: Walk, rest: Pick<Mistake, 'key' | 'blanks' | 'row'>): Mistake =>
  broken(
    about,
    (tree) => {
      addWalk(tree, walk);
    },
    { ...rest, othersSuffer: true },
  );

const ANSWER = 'Esperas el siguiente';
const PROSE = 'El camión no llega y la parada está llena de gente que mira su celular. ';
const ENDS = 'open, safer, harder-but-open';
const WORDS = { least: 40, most: 110 };
const NAMES = PLACES.join(', ');
const CHOICES = { least: 6, most: 9 };
/** The way of the first answers. */
const FIRST_WAY = '1, 2, 4, 6, 8, 10, 12, 17';

/** Seventeen scenes, of which the first four lead to the next one whatever she answers. */
const SMALL: Walk = {
  ...{ 1: [2, 2], 2: [3, 3], 3: [4, 4], 4: [5, 5], 5: [6, 7], 6: [8, 9, 10], 7: [10, 11, 12] },
  ...{ 8: [13], 9: [14], 10: [15], 11: [16], 12: [17], 13: [], 14: [], 15: [], 16: [], 17: [] },
};

/** Scenes with one way on each, from one number to another, and then to an end. */
const chain = (from: number, to: number, end: number): Walk =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, [index === to - from ? end : from + index + 1]]));

/** A story that can be begun in scene 2 as well: scene 4 leads back to the first one. */
const ROUND: Walk = { ...WALK, 4: [6, 7, 1], 12: [17, 17], 13: [18, 18], 14: [19, 19], 15: [20, 20], 16: [21, 21] };

/** Mistakes in walks. */
export const WALK_MISTAKES: readonly Mistake[] = [
  // How its lines are written.
  broken('that begins with words in no scene', change('---\n\n## ', '---\n\nAntes.\n\n## '), { key: 'sceneBefore', row: 'Antes.' }),
  ...['## Sin número', '## Con palabra {#uno}', '### Más abajo {#22}'].map((line) =>
    broken(`with the heading “${line}”`, append(`${line}\n\nOtra cosa.`), { key: 'sceneHeading', row: line }),
  ),
  broken('with a heading that is made by a line under it', inScene(1, (words) => words.replace('\n\n>', '\n-----\n\n>')), { key: 'sceneHeading', row: '-----' }),
  broken('with a paragraph below the choices', inScene(1, (words) => `${words}Una cosa más.\n\n`), { key: 'sceneOrder', row: 'Una cosa más.' }),
  broken('with two lines of whom to talk to', inScene(1, (words) => words.replace('? ', '? Tu mamá\n? ')), {
    key: 'sceneOrder',
    row: '? Tu tía',
  }),
  broken('with two kinds of end in one scene', append('! end: safer'), { key: 'sceneOrder', row: '! end: safer' }),
  ...[`- ${ANSWER}`, `- [${ANSWER}](#dos)`, `* [${ANSWER}](#2)`].map((line) =>
    broken(`with the choice “${line}”`, change(`- [${ANSWER}](#2)`, line), { key: 'sceneChoice', row: line }),
  ),
  broken('with a link to a scene in a paragraph', change(PROSE, `${PROSE}[${ANSWER}](#2) `), { key: 'sceneChoice', row: `[${ANSWER}](#2) ` }),
  broken('with an end that does not say how', change('! end: open', '! end: bad'), { key: 'sceneEndWord', blanks: { ends: ENDS }, row: '! end: bad' }),
  broken('with a next step on another site', change('(/es/pedir-ayuda/)', '(https://example.org/)'), {
    key: 'sceneDoor',
    blanks: { locale: 'es' },
    row: 'https://example.org/',
  }),
  broken('with a next step to a page that is not there', change('(/es/pedir-ayuda/)', '(/es/nada/)'), {
    key: 'linkNowhere',
    blanks: { link: '/es/nada/' },
  }),

  // Each scene by itself.
  broken('with a scene that names no place', change('@ terminal\n\n', ''), { key: 'scenePlace', blanks: { number: 1, names: NAMES }, row: '{#1}', othersSuffer: true }),
  broken('with a scene at a place that was never drawn', change('@ terminal', '@ moon'), { key: 'scenePlaceUnknown', blanks: { number: 1, place: 'moon', names: NAMES }, row: '{#1}', othersSuffer: true }),
  broken('with two scenes of one number', append(`## Otra {#21}\n\n@ terminal\n\n${PROSE.repeat(4)}\n\n! end: open\n\n-> [Ayuda](/es/pedir-ayuda/)`), {
    key: 'sceneTwice',
    blanks: { number: 21, first: 273 },
    row: '## Otra',
  }),
  broken('with a choice that leads to no scene', change('(#2)', '(#99)'), { key: 'sceneNowhere', blanks: { number: 99 }, row: '(#99)' }),
  broken('with a scene of few words', change(PROSE.repeat(2), ''), { key: 'sceneLength', blanks: { number: 1, words: 30, ...WORDS }, row: '{#1}' }),
  broken('with a scene of many words', change(PROSE, PROSE.repeat(5)), { key: 'sceneLength', blanks: { number: 1, words: 120, ...WORDS }, row: '{#1}' }),
  walked('with four choices in one scene', { ...WALK, 10: [12, 13, 14, 12] }, { key: 'sceneChoices', blanks: { number: 10, choices: 4, most: 3 }, row: '{#10}' }),
  broken('with a scene that neither goes on nor ends', inScene(21, (words) => words.replace(/! end[^]*/, '')), {
    key: 'sceneStops',
    blanks: { number: 21, ends: ENDS },
    row: '{#21}',
    othersSuffer: true,
  }),
  broken('with choices in an end', inScene(21, (words) => words.replace('! end', `- [${ANSWER}](#1)\n\n! end`)), {
    key: 'sceneEndChoices',
    blanks: { number: 21 },
    row: '{#21}',
  }),
  broken('with an end that leads nowhere', inScene(21, (words) => words.replace(/-> .*/, '')), {
    key: 'sceneDoors',
    blanks: { number: 21, doors: 0, locale: 'es' },
    row: '{#21}',
  }),
  broken('with an end of two next steps', append('-> [Señales](/es/senales/)'), {
    key: 'sceneDoors',
    blanks: { number: 21, doors: 2, locale: 'es' },
    row: '{#21}',
  }),
  broken('with a next step where it goes on', inScene(16, (words) => `${words}-> [Señales](/es/senales/)\n\n`), {
    key: 'sceneDoorElsewhere',
    blanks: { number: 16 },
    row: '(/es/senales/)',
  }),

  // How it hangs together.
  walked('with a scene that no choice leads to', { ...WALK, 22: [17] }, { key: 'sceneUnreached', blanks: { number: 22 }, row: '{#22}' }),
  walked('with a loop without a way out', { ...WALK, 12: [17, 22], 22: [23], 23: [22] }, { key: 'sceneLoop', blanks: { numbers: '22, 23' }, row: '{#22}' }),
  walked('with few scenes', SMALL, { key: 'sceneCount', blanks: { scenes: 17, least: 18, most: 30 } }),
  walked('with many scenes', { ...WALK, 12: [22], ...chain(22, 31, 17) }, { key: 'sceneCount', blanks: { scenes: 31, least: 18, most: 30 } }),
  walked('with few ends', { ...WALK, 13: [18], 18: [17] }, { key: 'sceneEnds', blanks: { ends: 4, least: 5 } }),
  walked('with two ends that share the scenes before them', { ...WALK, 12: [17, 22], 22: [] }, {
    key: 'sceneEndsShared',
    blanks: { number: 12, ends: '17, 22' },
    row: '{#12}',
  }),
  walked('with a way of few choices', { ...WALK, 8: [10] }, { key: 'wayShort', blanks: { choices: 5, way: '1, 2, 4, 6, 8, 10, 12, 17', ...CHOICES } }),
  walked('with a way of many choices', { ...WALK, 12: [22, 22], 22: [23, 23], 23: [24, 24], 24: [17, 17] }, {
    key: 'wayLong',
    blanks: { way: '1, 3, 5, 7, 9, 10, 12, 22, 23, 24', ...CHOICES },
  }),

  broken(
    'with a way on which nothing is said that she could say',
    (tree) => {
      for (const file of Object.values(WALKED)) tree.rewrite(file, (text) => text.replaceAll(/^> .*\n\n/gm, ''));
    },
    { key: 'waySay', blanks: { way: FIRST_WAY }, othersSuffer: true },
  ),
  broken(
    'with a way on which there is nobody to talk to',
    (tree) => {
      for (const file of Object.values(WALKED)) tree.rewrite(file, (text) => text.replaceAll(/^\? .*\n\n/gm, ''));
    },
    { key: 'wayTalk', blanks: { way: FIRST_WAY }, othersSuffer: true },
  ),
  broken('that leaves her alone where she is refused', change('refused: 12', 'refused: 17'), { field: 'refused', key: 'sceneTurn', blanks: { number: 17 } }),
  broken('whose false helper stands in no scene', change('untrusted: 10', 'untrusted: 99'), { field: 'untrusted', key: 'sceneTurn', blanks: { number: 99 } }),
  broken('that does not say where she is refused', change('refused: 12\n', ''), { field: 'refused', key: 'missing', blanks: { field: 'refused' } }),

  broken(
    'that happens in few places',
    (tree) => {
      for (const file of Object.values(WALKED)) tree.rewrite(file, (text) => text.replaceAll('@ terminal', '@ plaza'));
    },
    { key: 'scenePlaces', blanks: { places: 5, least: 6 }, othersSuffer: true },
  ),

  // Two versions.
  broken('of which one version has another next step', change('(/es/pedir-ayuda/)', '(/es/senales/)'), {
    file: WALKED.en,
    key: 'scenePairDoor',
    blanks: { number: 17, here: '/en/get-help/', there: '/es/senales/', other: WALKED.es },
    row: '-> [Where',
  }),
  broken('of which one version happens elsewhere', change('@ terminal', '@ plaza'), {
    file: WALKED.en,
    key: 'scenePairPlace',
    blanks: { number: 1, here: 'terminal', there: 'plaza', other: WALKED.es },
    row: '{#1}',
  }),
  broken(
    'without its translation',
    (tree) => {
      tree.remove(WALKED.en);
    },
    { field: 'translationKey', key: 'walkAlone', blanks: { language: 'English', key: 'a-walk' } },
  ),
  broken(
    'of which one version has a scene that the other lacks',
    (tree) => {
      addWalk(tree, { ...WALK, 22: [17] }, ['es']);
    },
    // Where it stands in the Spanish one.
    { file: WALKED.en, key: 'scenePairMissing', blanks: { number: 22, row: 286, other: WALKED.es }, othersSuffer: true },
  ),
  broken(
    'of which one version has its choices in another order',
    (tree) => {
      addWalk(tree, { ...WALK, 10: [13, 12, 14] }, ['es']);
    },
    { file: WALKED.en, key: 'scenePairDiffers', blanks: { number: 10, here: '12, 13, 14', there: '13, 12, 14', other: WALKED.es }, row: '{#10}' },
  ),
  broken('of which one version ends in another way', change('! end: open', '! end: safer'), {
    file: WALKED.en,
    key: 'scenePairDiffers',
    blanks: { number: 17, here: 'open', there: 'safer', other: WALKED.es },
    row: '{#17}',
  }),
  broken(
    'of which one version begins elsewhere',
    (tree) => {
      addWalk(tree, ROUND);
      tree.rewrite(WALKED.es, (text) => text.replace(/(## [^]*)(## [^\n]*\{#2\}[^]*)(?=## [^\n]*\{#3\})/, '$2$1'));
    },
    { file: WALKED.en, key: 'scenePairBegins', blanks: { here: 1, there: 2, other: WALKED.es }, row: '{#1}' },
  ),

  // What every text is asked.
  broken('without its content note', change('contentNote: Habla de alguien que quiere demasiado. Puedes parar en cualquier paso.\n', ''), {
    field: 'contentNote',
    key: 'missing',
    blanks: { field: 'contentNote' },
  }),
  broken('without what it was made of', change("patterns:\n  - shows: Quiere una respuesta hoy\n    source: report\n", 'patterns: []\n'), {
    field: 'patterns',
    key: 'tooShort',
    blanks: { count: 1 },
  }),
  broken('that says why it stands in one language', change('translationKey', 'onlyIn: Se escribió para un taller en español.\ntranslationKey'), {
    key: 'unknownField',
    blanks: { keys: '"onlyIn"' },
  }),
  broken('with a source that nobody wrote down', change('source: report', 'source: nobody'), {
    field: 'patterns › 1 › source',
    key: 'unknownSource',
    blanks: { id: 'nobody' },
  }),
  broken('with a word of the list in what she could say', change('¿Vienes conmigo?”', '¿Vienes conmigo?”, que hay trata de blancas'), {
    key: 'avoidedWord',
    blanks: { word: 'trata de blancas', instead: 'trata', why: 'The reason.' },
    row: 'trata de blancas',
  }),
  broken('with a number', change(PROSE, `${PROSE}55 9999 0000 `), { key: 'numberInProse', blanks: { number: '55 9999 0000' } }),
  broken('with someone’s address', change(PROSE, `${PROSE}ana@example.org `), { key: 'emailInProse', blanks: { address: 'ana@example.org' } }),
  broken(
    'in .mdx',
    (tree) => {
      tree.rename(WALKED.es, WALKED.es.replace('.md', '.mdx'));
    },
    {
      file: WALKED.es.replace('.md', '.mdx'),
      key: 'fileNotRead',
      blanks: { folders: 'content/walks/en, content/walks/es', ending: '.md' },
    },
  ),
];
