import { readFileSync, writeFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, Geometry, MultiPoint } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/*
 * Draws the map of the lines once, from Natural Earth (world-atlas, 1:50 million): the land of each country of `content/hotlines`, what stands
 * around it, and where the tag of each stands. What it writes is committed: node scripts/lines-map.ts
 */

/** Where it is written. */
const FILE = 'src/kinds/hotlines/parts/map-shapes.ts';

/** How large the picture is, in its own units: between two columns of tags the Americas, and in their Atlantic a frame of Europe. */
const [WIDTH, HEIGHT, COLUMN] = [1120, 960, 232];
const FRAME = { x: 722, y: 40, width: 150, height: 118 };
/** How tall a tag is with what lies between it and the next. */
const TAG = 66;

/** Places by their number in ISO 3166, as Natural Earth has them, in the column of tags that is nearer. */
const LEFT = {
  us: '840',
  mx: '484',
  bz: '084',
  gt: '320',
  hn: '340',
  sv: '222',
  ni: '558',
  cr: '188',
  pa: '591',
  ec: '218',
  pe: '604',
  bo: '068',
  cl: '152',
};
const RIGHT = { ca: '124', cu: '192', do: '214', ht: '332', pr: '630', ve: '862', co: '170', br: '076', py: '600', uy: '858', ar: '032' };
const EUROPE = { it: '380', es: '724', pt: '620' };
/** What is land, and has no lines of its own. */
const AROUND = ['328', '740', '388', '044', '780', '250', '531', '533', '052', '850', '304', '238'];

/** Where a leader ends in a country whose middle lies in the sea, or beyond the picture. */
const MIDDLES: Readonly<Record<string, [number, number]>> = { us: [-98, 39], ca: [-95, 51], cl: [-71, -33], ec: [-78.5, -1.5], hn: [-86.6, 14.8] };

/** How coarse the coast is: triangles below it are left out. */
const WEIGHT = 0.02;

const world = presimplify(
  JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Topology<{ countries: GeometryCollection }>,
);
const coarse = simplify(world, WEIGHT);
const { countries } = coarse.objects;
const { features } = feature(coarse, countries) as FeatureCollection;

const shapeOf = (id: string): Geometry => {
  const found = features.find((one) => String(one.id) === id);
  if (!found) throw new Error(`The atlas has no country ${id}.`);
  return found.geometry;
};

const corners = (coordinates: [number, number][]): MultiPoint => ({ type: 'MultiPoint', coordinates });

const americas = geoAzimuthalEqualArea()
  .rotate([80, -2])
  .fitExtent(
    [
      [COLUMN, 10],
      [WIDTH - COLUMN, HEIGHT - 10],
    ],
    corners([
      [-117, 32],
      [-98, 54],
      [-68, 45],
      [-35, -7],
      [-70, -55],
      [-53, -33],
    ]),
  )
  .clipExtent([
    [COLUMN - 10, 0],
    [WIDTH - COLUMN + 10, HEIGHT],
  ]);
const europe = geoAzimuthalEqualArea()
  .rotate([-4, -41])
  .fitExtent(
    [
      [FRAME.x, FRAME.y],
      [FRAME.x + FRAME.width, FRAME.y + FRAME.height],
    ],
    corners([
      [-9.5, 36],
      [-9, 44],
      [19, 37],
      [13, 47],
    ]),
  )
  .clipExtent([
    [FRAME.x, FRAME.y],
    [FRAME.x + FRAME.width, FRAME.y + FRAME.height],
  ]);

const drawn = (shape: Geometry, projection: GeoProjection): string => geoPath(projection).digits(0)(shape) ?? '';

const whole = ([x, y]: [number, number]): [number, number] => [Math.round(x), Math.round(y)];

const middleOf = (code: string, shape: Geometry, projection: GeoProjection): [number, number] => {
  const at = MIDDLES[code];
  return whole((at && projection(at)) ?? geoPath(projection).centroid(shape));
};

interface Place {
  code: string;
  d: string;
  middle: [number, number];
}

const placesOf = (codes: Readonly<Record<string, string>>, projection: GeoProjection): Place[] =>
  Object.entries(codes).map(([code, id]) => {
    const shape = shapeOf(id);
    return { code, d: drawn(shape, projection), middle: middleOf(code, shape, projection) };
  });

/** The tags of a column, each as near to its country as those above and below it let it stand. */
const withTags = (places: Place[], side: 'left' | 'right'): (Place & { tag: number })[] => {
  // Of those at one height the one that is nearest to the column is the first: no leader crosses another.
  const heightOf = ({ middle: [, y] }: Place): number => Math.round(y / 10);
  const inOrder = [...places].sort((a, b) => heightOf(a) - heightOf(b) || (side === 'left' ? 1 : -1) * (a.middle[0] - b.middle[0]));
  const tags: number[] = [];
  for (const { middle } of inOrder) tags.push(Math.max(TAG / 2, (tags.at(-1) ?? -TAG) + TAG, middle[1]));
  for (let index = tags.length - 1, below = HEIGHT + TAG / 2; index >= 0; index -= 1) {
    below = Math.min(tags[index] ?? below, below - TAG);
    tags[index] = below;
  }
  return inOrder.map((place, index) => ({ ...place, tag: Math.round(tags[index] ?? 0) }));
};

const left = withTags(placesOf(LEFT, americas), 'left');
const right = withTags([...placesOf(RIGHT, americas), ...placesOf(EUROPE, europe)], 'right');
const around = AROUND.map((id) => drawn(shapeOf(id), americas)).filter((d) => d !== '');
const beyond = features
  .filter(({ id }) => !Object.values(EUROPE).includes(String(id)))
  .map(({ geometry }) => drawn(geometry, europe))
  .filter((d) => d !== '');

const written = (side: string, places: readonly (Place & { tag: number })[]): string =>
  places
    .map(({ code, d, middle, tag }) => `  ${code}: { side: '${side}', tag: ${String(tag)}, middle: [${middle.join(', ')}], d: '${d}' },`)
    .join('\n');

writeFileSync(
  FILE,
  `/* Written by scripts/lines-map.ts from Natural Earth (public domain), and by nobody else. */

/** How large the map is, how wide a column of tags, and the frame in which Europe stands. */
export const MAP = { width: ${String(WIDTH)}, height: ${String(HEIGHT)}, column: ${String(COLUMN)}, frame: { x: ${String(FRAME.x)}, y: ${String(FRAME.y)}, width: ${String(FRAME.width)}, height: ${String(FRAME.height)} } } as const;

/** A country on the map: its land, where its leader ends in it, and at which height its tag stands, in which column. */
export interface MapPlace {
  side: 'left' | 'right';
  tag: number;
  middle: readonly [number, number];
  d: string;
}

/** Land without lines of its own. */
export const AROUND = '${[...around, ...beyond].join('')}';

/** The countries of the data, by their code. */
export const PLACES: Readonly<Record<string, MapPlace>> = {
${written('left', left)}
${written('right', right)}
};
`,
);
