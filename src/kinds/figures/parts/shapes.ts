import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';

/** How far apart patches lie, and how large one is, in units of their picture. */
export const [APART, SIDE] = [30, 26];

/** How many patches are in a row. */
export const IN_A_ROW = 10;

/** How far a corner strays, as scissors do, each of the four patches in its own way. */
const STRAYS = [
  [0.6, -0.8, -1, 0.4, 0.3, 0.9, -0.5, -0.7],
  [-0.9, 0.5, 0.8, 0.9, -0.6, -0.4, 0.7, 1],
  [0.2, 1, -0.4, -0.9, 1, -0.3, 0.5, 0.6],
  [-0.5, -0.6, 0.9, 0.2, -0.8, 0.7, -1, 0.3],
] as const;

const outline = line();

/** The forms of four patches, cut by hand: every other one takes one of these. */
export const PATCHES: readonly string[] = STRAYS.map(([a, b, c, d, e, f, g, h]) => {
  const corners: [number, number][] = [
    [a, b],
    [SIDE + c, d],
    [SIDE + e, SIDE + f],
    [g, SIDE + h],
  ];
  return `${outline(corners) ?? ''}Z`;
});

/** What is drawn once, and where it lies. */
export interface Placed {
  x?: number;
  y: number;
  href: string;
}

/** A patch of a row: which of the four it is hangs on its column alone, so that rows are alike. @param column from 0 */
export const inRow = (column: number): Omit<Placed, 'y'> => ({ x: column * APART, href: `#patch-${String((column * 7) % PATCHES.length)}` });

/** Where patches lie, each by its place among all. A row of which none is missing is drawn as one: a page has few bytes. */
export const placesOf = (indexes: readonly number[]): Placed[] => {
  const rows = Map.groupBy(indexes, (index) => Math.floor(index / IN_A_ROW));
  return [...rows].flatMap(([row, its]): Placed[] =>
    its.length === IN_A_ROW ? [{ y: row * APART, href: '#patch-row' }] : its.map((index) => ({ ...inRow(index % IN_A_ROW), y: row * APART })),
  );
};

/** The picture that so many patches take. */
export const viewOf = (patches: number): string => `-2 -2 ${String(IN_A_ROW * APART)} ${String(Math.ceil(patches / IN_A_ROW) * APART)}`;

/**
 * How long a ribbon is, as a part of its row: from zero, the longest fills it.
 * @param longest the largest number that shares the scale
 */
export const ribbonOf = (longest: number): ((value: number) => string) => {
  const scale = scaleLinear().domain([0, longest]).range([0, 100]);
  return (value) => `${String(Math.round(scale(value) * 10) / 10)}%`;
};

/** A cloth: what its parts are called in the sheet, its fill, and its stitch, in a tile as large as patches lie apart. */
export interface Weave {
  name: string;
  ground: string;
  stitch: string;
  edge: string;
  form: string;
}

/** The cloths, light and dark by turns, each with a stitch of its own, so that they differ in grey too: diamonds, dashes, crosses, dots, slants. */
export const CLOTHS = [
  { name: 'weave-a', ground: 'ground-a', stitch: 'stitch-a', edge: 'edge-a', form: 'M13 6l7 7-7 7-7-7z' },
  { name: 'weave-b', ground: 'ground-b', stitch: 'stitch-b', edge: 'edge-b', form: 'M5 9h16M5 17h16' },
  { name: 'weave-c', ground: 'ground-c', stitch: 'stitch-c', edge: 'edge-c', form: 'M7 7l12 12M19 7L7 19' },
  { name: 'weave-d', ground: 'ground-d', stitch: 'stitch-d', edge: 'edge-d', form: 'M8 8h.1M18 8h.1M8 18h.1M18 18h.1M13 13h.1' },
  { name: 'weave-e', ground: 'ground-e', stitch: 'stitch-e', edge: 'edge-e', form: 'M4 15L15 4M11 22L22 11' },
] as const satisfies readonly Weave[];

/** What the patch of a line is, by what its card says: a whole stitch, or one that is broken. What is not known is not sewn. */
export const SEWN = {
  yes: { name: 'weave-yes', ground: 'ground-yes', stitch: 'stitch-yes', edge: 'edge-yes', form: 'M4 13h18' },
  no: { name: 'weave-no', ground: 'ground-no', stitch: 'stitch-no', edge: 'edge-no', form: 'M4 13h5M17 13h5' },
} as const satisfies Record<string, Weave>;

/** How something is drawn of a cloth; of none it is a place that no thread fills. */
export const drawnOf = (weave: Weave | undefined): { class: string; fill: string } =>
  weave ? { class: weave.edge, fill: `url(#${weave.name})` } : { class: 'unsewn', fill: 'none' };
