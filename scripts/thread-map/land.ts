import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { apart, areaOf, around, fromPiece, isWithin, pathOf, type Point } from './shapes.ts';

/** A piece of land as cloth: for each colour its paths, the stitches along their edges, and the lines they go round. */
export interface Land {
  project: (place: readonly [lon: number, lat: number]) => Point;
  cloth: Record<string, string>;
  stitch: string;
  rings: Point[][];
}

/** What of the world is cut out, and how fine. */
export interface Cut {
  /** The place that lies where `at` says, in degrees. */
  centre: readonly [lon: number, lat: number];
  at: Point;
  /** Units to a radian. */
  scale: number;
  /** What is drawn at all: beyond it cloth is cut off. */
  clip: readonly [Point, Point];
  /** Pieces smaller than this are left out, and those below the second have no stitches. */
  least: readonly [piece: number, stitched: number];
  /** How far within the edge its stitches run. */
  inset: number;
  /** How far each place is moved from where it lies: cloth is cut by hand. */
  jitter: number;
  /** What is left out besides. */
  without?: (ring: readonly Point[]) => boolean;
}

/**
 * The colour of each country’s cloth, by its ISO number. It means nothing but “not my neighbour’s”, and the page says so. All others are the
 * cloth of the ground (`g`).
 */
const CLOTH: Readonly<Record<string, string>> = {
  ...{ '840': 'u', '222': 'u', '214': 'u' },
  ...{ '484': 'c', '591': 'c', '630': 'c', '604': 'c', '328': 'c', '052': 'c' },
  ...{ '320': 'p', '188': 'p', '192': 'p', '862': 'p', '152': 'p', '250': 'p' },
  ...{ '084': 't', '558': 't', '044': 't', '218': 't', '032': 't', '620': 't' },
  ...{ '340': 'r', '332': 'r', '780': 'r', '170': 'r', '858': 'r', '740': 'r', '724': 'r', '531': 'r', '533': 'r' },
  ...{ '388': 'b', '600': 'b', '068': 'k', '076': 'n' },
};
const GROUND = 'g';
const ANTARCTICA = '010';

const hash = (x: number, y: number): number => {
  const mixed = (Math.round(x * 10) * 374_761_393 + Math.round(y * 10) * 668_265_263) | 0;
  const again = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
  return ((again ^ (again >>> 16)) >>> 0) / 4_294_967_296;
};

/** Moved by its own place, so that two countries share one seam. */
const moved = ([x, y]: Point, by: number): Point => [x + (hash(x, y) * 2 - 1) * by, y + (hash(y + 17, x - 5) * 2 - 1) * by];

/** The line of stitches within a closed line: where a piece is too narrow for them there are none. */
const stitchesIn = (ring: readonly Point[], inset: number): Point[] => {
  const way = areaOf(ring) > 0 ? 1 : -1;
  const fine = ring.flatMap((a, index) => {
    const b = around(ring, index + 1);
    const parts = Math.max(1, Math.ceil(apart(a, b) / (inset * 1.6)));
    return Array.from({ length: parts }, (_, part): Point => [a[0] + ((b[0] - a[0]) * part) / parts, a[1] + ((b[1] - a[1]) * part) / parts]);
  });
  const inner: Point[] = [];
  for (const [index, place] of fine.entries()) {
    const before = around(fine, index - 1);
    const after = around(fine, index + 1);
    const length = apart(before, after) || 1;
    const here: Point = [place[0] - ((after[1] - before[1]) / length) * way * inset, place[1] + ((after[0] - before[0]) / length) * way * inset];
    if (!isWithin(here, ring)) continue;
    if (ring.some((a, at) => fromPiece(here, a, around(ring, at + 1)) < inset * 0.86)) continue;
    const [last, oneBefore] = [inner.at(-1), inner.at(-2)];
    if (last && oneBefore && fromPiece(last, oneBefore, here) < 0.7) inner.pop();
    inner.push(here);
  }
  return inner;
};

const worlds = new Map<string, Topology<{ countries: GeometryCollection }>>();

/** The coasts and borders of Natural Earth: the finer ones where little of the world is shown. */
const worldOf = (name: string): Topology<{ countries: GeometryCollection }> => {
  const known = worlds.get(name);
  if (known) return known;
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${name}.json`);
  const read = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  worlds.set(name, read);
  return read;
};

/** The lines that a shape is drawn with. */
const ringsOf = (projection: GeoProjection, shape: Parameters<ReturnType<typeof geoPath>>[0]): Point[][] => {
  const rings: Point[][] = [];
  const add = (x: number, y: number): void => void rings.at(-1)?.push([x, y]);
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: add,
    closePath: () => {},
    arc: () => {},
  };
  geoPath(projection, context)(shape);
  return rings;
};

/** From this many units to a radian on the finer coasts are cut. */
const FINE = 2000;
/** A piece of coast that would be smaller than this, in square units, is straightened. */
const STRAIGHT = 7;

/** Cuts real coasts and borders as cloth (equal in area: Mercator would swell the north). */
export const cutLand = ({ centre, at, scale, clip, least: [piece, stitched], inset, jitter, without }: Cut): Land => {
  const [[left, top], [right, bottom]] = clip;
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(scale)
    .translate([at[0], at[1]])
    .clipAngle(100)
    .clipExtent([
      [left, top],
      [right, bottom],
    ])
    .precision(0.6);
  const world = simplify(presimplify(structuredClone(worldOf(scale > FINE ? '10m' : '50m'))), STRAIGHT / ((scale * Math.PI) / 180) ** 2);
  const cloth: Record<string, string> = {};
  const stitches: string[] = [];
  const rings: Point[][] = [];
  for (const country of feature(world, world.objects.countries).features) {
    if (country.id === ANTARCTICA) continue;
    const colour = CLOTH[String(country.id)] ?? GROUND;
    for (const raw of ringsOf(projection, country)) {
      if (raw.length < 3 || Math.abs(areaOf(raw)) < piece || without?.(raw)) continue;
      const spaced = raw.filter((place, index) => index === 0 || apart(place, around(raw, index - 1)) > 2.2);
      if (spaced.length < 3) continue;
      const ring = spaced.map((place) => moved(place, jitter));
      rings.push(ring);
      cloth[colour] = (cloth[colour] ?? '') + pathOf(ring, true);
      const inner = colour !== GROUND && Math.abs(areaOf(ring)) > stitched ? stitchesIn(ring, inset) : [];
      if (inner.length > 5) stitches.push(pathOf(inner, true));
    }
  }
  const project = (place: readonly [number, number]): Point => {
    // Without its clip a projection gives a place that lies beyond it too.
    const found = projection([place[0], place[1]]);
    if (!found) throw new Error(`Nothing is shown at ${place.join(', ')}.`);
    return found;
  };
  return { project, cloth, stitch: stitches.join(''), rings };
};
