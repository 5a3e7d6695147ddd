import { addFigures, FIGURES, NOT_USED } from '../../support/a-figure.ts';
import type { Mistake } from './mistake.ts';

/** What someone wrote into a figure without a mistake, and what is told of it. */
const broken = (
  about: string,
  file: string,
  [from, to]: [string, string],
  rest: Pick<Mistake, 'field' | 'key' | 'blanks'>,
): Mistake => ({
  about: `a figure ${about}`,
  make: (tree) => {
    addFigures(tree);
    tree.change(file, from, to);
  },
  file,
  ...rest,
});

const { squares, panels, lines } = FIGURES;

/** The rows of the figure of panels, as they stand in its file. */
const PANEL_ROWS = `rows:
  - { label: { en: "2024", es: "2024" }, values: [{ value: 0, starred: true }, gap] }
  - { label: { en: "2025", es: "2025" }, values: [{ gap: { en: more, es: más } }, 30.5] }
  - { label: { en: "2026", es: "2026" }, values: [{ value: 5, more: true }, { value: 7, doubtful: true }] }`;

/** Mistakes in the figures of “What is known”. */
export const KNOWN_MISTAKES: readonly Mistake[] = [
  {
    about: 'a figure whose file has a name with a space and an accent, as its table would be called too',
    make: (tree) => {
      addFigures(tree);
      tree.rename(panels, 'content/figures/Por año.yaml');
    },
    file: 'content/figures/Por año.yaml',
    field: '',
    key: 'fileName',
    blanks: { file: 'Por año.yaml' },
  },
  broken('whose hundred squares come to 101', squares, ['values: [40]', 'values: [41]'], {
    field: 'rows',
    key: 'figureSum',
    blanks: { found: 101, wanted: 100 },
  }),
  broken('of half a square', squares, ['values: [40]', 'values: [39.5]'], { field: 'rows', key: 'figureSquares' }),
  broken('with a gap among its squares', squares, ['values: [40]', 'values: [gap]'], { field: 'rows', key: 'figureSquares' }),
  broken('whose parts do not come to the total that it names', panels, ['scale: own', 'scale: own\ntotal: 9'], {
    field: 'rows',
    key: 'figureSum',
    blanks: { found: 5, wanted: 9 },
  }),
  broken('that names a source which is not there', squares, ['sources: [report]', 'sources: [rumor]'], {
    field: 'sources › 1',
    key: 'unknownSource',
    blanks: { id: 'rumor' },
  }),
  broken('without a source', squares, ['sources: [report]', 'sources: []'], { field: 'sources', key: 'figureSource' }),
  broken('that leaves out what the source does not give', panels, ['{ value: 0, starred: true }, gap]', '{ value: 0, starred: true }]'], {
    field: 'rows › 1 › values',
    key: 'figureCells',
    blanks: { found: 1, wanted: 2 },
  }),
  broken('with less than nothing', panels, ['gap: { en: more, es: más } }', 'value: -1 }'], { field: 'rows › 2 › values › 1 › value', key: 'figureNegative' }),
  broken('with more than a hundred of a hundred', panels, ['30.5]', '305]'], {
    field: 'rows › 2 › values',
    key: 'figurePercent',
    blanks: { value: 305 },
  }),
  broken('with a star that nobody explains', panels, [', note: { en: Counted in another way., es: Contado de otro modo. }', ''], {
    field: 'rows › 1 › values',
    key: 'figureStar',
    blanks: { column: 'First' },
  }),
  broken('whose panels do not say whether they share a scale', panels, ['scale: own\n', ''], { field: 'scale', key: 'figureScale' }),
  broken('in one language alone', squares, ['kicker: { en: "Nowhere · tests, not people", es: "Ningún lugar · pruebas, no personas" }', 'kicker: { en: Nowhere }'], {
    field: 'kicker › es',
    key: 'missing',
    blanks: { field: 'es' },
  }),
  broken('of which the Spanish says another number', squares, ['De cada cien, 60 lo son.', 'De cada cien, 61 lo son.'], {
    field: 'lead',
    key: 'figureNumbersDiffer',
    blanks: { en: '60', es: '61' },
  }),
  broken('whose headline rests on a number that is doubted', panels, ['en: Two panels have a gap each, es: Dos paneles tienen un hueco cada uno', 'en: It was 7, es: Fueron 7'], {
    field: 'headline',
    key: 'figureDoubtful',
  }),
  broken('with a blank that nothing fills in', squares, ['en: Whoever made the test', 'en: "Whoever made {{all}} tests"'], {
    field: 'counter › en',
    key: 'figureBlank',
    blanks: { name: 'all' },
  }),
  broken('of lines that were counted by hand', lines, ['rows: []', 'rows:\n  - { label: { en: Police, es: Policía }, values: [] }'], {
    field: 'rows',
    key: 'figureCounted',
  }),
  broken('without a row', panels, [PANEL_ROWS, 'rows: []'], { field: 'rows', key: 'figureEmpty' }),
  broken('in the place of another', panels, ['order: 2', 'order: 3'], { field: 'order', key: 'figureOrder', blanks: { other: lines } }),
  {
    about: 'a number that is not used, and that nobody traced',
    make: (tree) => {
      addFigures(tree);
      tree.change(NOT_USED, 'sources: [report]', 'sources: []');
    },
    file: NOT_USED,
    field: 'a-test › sources',
    key: 'tooShort',
    blanks: { count: 1 },
  },
];
