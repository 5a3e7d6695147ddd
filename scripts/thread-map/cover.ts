import { cutLand, type Land } from './land.ts';
import { apart, around, type Point } from './shapes.ts';
import { strandThrough, type Strand } from './strand.ts';

/** The map of all corridors, in its own units. */
export const COVER = { width: 1440, height: 860 } as const;

/** A place that a thread passes, in degrees, and how far it is drawn beside it: a loose curve, no road. */
type Passed = readonly [lon: number, lat: number, right?: number, down?: number];

interface CoverThread {
  through: readonly Passed[];
  /** Where it is cut, as a part of its length, and how wide. */
  cut: number;
  gap?: number;
  /** Where its number stands beside its end. */
  button: Point;
  /** How much is shown around it where it stands by itself. */
  room: number;
}

const NEW_YORK = [-73.9, 40.7] as const;
const TAPACHULA = [-92.3, 14.9] as const;
const HOUSTON = [-95.4, 29.8] as const;
const PUERTO_MONTT = [-72.9, -41.5] as const;
const MADRID = [-3.7, 40.4] as const;
const SANTIAGO = [-70.7, 19.5] as const;

/** The six threads of the cover, by the name of their corridor. Coordinates are ordinary geography, of towns that the cases name. */
const THREADS: Readonly<Record<string, CoverThread>> = {
  'tlaxcala-queens': {
    through: [[-98.2, 19.3], [-97, 22, 10, -6], [-88, 29, 0, 14], [-80, 34, 14, 22], NEW_YORK, [...NEW_YORK, 46, 22], [...NEW_YORK, 104, 2]],
    cut: 0.6,
    button: [15, -6],
    room: 110,
  },
  'to-chiapas': {
    through: [
      [-88, 15.5],
      [-89.2, 13.7, 6, 10],
      [-91.5, 15.3, 0, 4],
      [-92.1, 15.7, -4, 0],
      [...TAPACHULA, -30, 26],
      [...TAPACHULA, -92, 46],
      [...TAPACHULA, -150, 26],
    ],
    cut: 0.5,
    gap: 32,
    button: [-16, -6],
    room: 190,
  },
  'to-houston': {
    through: [[-89.2, 13.7], [-87, 19, 8, 0], [-90, 25, 6, 0], HOUSTON, [...HOUSTON, -52, -30], [...HOUSTON, -112, -12]],
    cut: 0.47,
    button: [-16, 2],
    room: 110,
  },
  'to-trinidad-peru-chile': {
    through: [
      [-61.5, 10.7],
      [-63.2, 9.7, -10, 10],
      [-74.1, 4.7],
      [-77, -12, -16, 0],
      [-70.1, -20.2, -6, 0],
      [-71.3, -29.9, -4, 0],
      PUERTO_MONTT,
      [...PUERTO_MONTT, -40, -8],
      [...PUERTO_MONTT, -92, -44],
      [...PUERTO_MONTT, -150, -40],
    ],
    cut: 0.7,
    button: [-16, -2],
    room: 130,
  },
  'to-spain': {
    through: [
      [-57.6, -25.3],
      [-50, -8],
      [-30, 6],
      [-16, 26, -30, 0],
      [...MADRID, -14, 22],
      MADRID,
      [...MADRID, -30, -34],
      [...MADRID, -84, -22],
      [...MADRID, -140, 48],
    ],
    cut: 0.6,
    button: [-9, 14],
    room: 150,
  },
  'to-dominican-republic': {
    through: [
      [-71.73, 19.55, -4, 2],
      [...SANTIAGO, 6, -2],
      [...SANTIAGO, 60, -26],
      [...SANTIAGO, 122, 4],
      [...SANTIAGO, 180, -14],
    ],
    cut: 0.42,
    gap: 32,
    button: [16, -4],
    room: 170,
  },
};

/** How wide a thread that stands by itself is to its height. */
const CROP = 1.7;

/** Small islands of the Pacific, over which the words of the cover stand. */
const inTheWords = (ring: readonly Point[]): boolean => {
  const [x, y] = ring.reduce<Point>(([sumX, sumY], [atX, atY]) => [sumX + atX / ring.length, sumY + atY / ring.length], [0, 0]);
  return x < 380 || (x < 640 && y > 420 && ring.length < 9);
};

const cropOf = (line: readonly Point[], room: number): [number, number, number, number] => {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left, (bottom - top) * CROP) + room;
  const height = width / CROP;
  return [Math.round((left + right - width) / 2), Math.round((top + bottom - height) / 2), Math.round(width), Math.round(height)];
};

/** What is drawn of the map of all corridors. */
export interface CoverMap {
  land: Land;
  threads: Record<string, Strand & { button: Point; crop: [number, number, number, number] }>;
}

/** Draws the map of all corridors. @param names those that there are: a thread without a corridor leads nowhere */
export const drawCover = (names: readonly string[]): CoverMap => {
  const land = cutLand({
    centre: [-64, 4],
    at: [900, 440],
    scale: 512,
    clip: [
      [-60, -80],
      [1960, 980],
    ],
    least: [16, 900],
    inset: 6,
    jitter: 1.1,
    without: inTheWords,
  });
  const drawn = Object.entries(THREADS)
    .filter(([name]) => names.includes(name))
    .map(([name, { through, cut, gap, button, room }]) => {
      const places = through.map(([lon, lat, right = 0, down = 0]): Point => {
        const [x, y] = land.project([lon, lat]);
        return [x + right, y + down];
      });
      // A town that two of them name is one place.
      const strand = strandThrough(
        places.filter((place, index) => index === 0 || apart(place, around(places, index - 1)) > 1),
        'cut',
        [cut],
        gap === undefined ? {} : { gap },
      );
      const [endX, endY] = around(strand.line, -1);
      return [
        name,
        { ...strand, button: [Math.round(endX + button[0]), Math.round(endY + button[1])] as Point, crop: cropOf(strand.line, room) },
      ] as const;
    });
  return { land, threads: Object.fromEntries(drawn) };
};
