import { cutLand, type Land } from './land.ts';
import { apart, around, isWithin, type Point } from './shapes.ts';
import { strandThrough, type Strand, type StrandEnd } from './strand.ts';

/** The map of one corridor, in its own units. */
export const FRAME = { width: 700, height: 820 } as const;

/** What a stop is drawn from. */
export interface StopToDraw {
  id: string;
  /** Where it lies, in degrees. */
  at: readonly [lon: number, lat: number];
  end: StrandEnd;
  /** Its place in words, the longer of both languages: so much room its tag takes. Nothing where it has none. */
  name: string | undefined;
}

/** A stop as it is drawn. */
export interface DrawnStop extends Strand {
  place: Point;
  button: Point;
  crop: [number, number, number, number];
}

/** A corridor as it is drawn. */
export interface DrawnCorridor {
  land: Land;
  stops: Record<string, DrawnStop>;
  tags: { stop: string; at: Point; side: 'start' | 'end' | 'middle' }[];
}

/** How much of the frame stays free around the places: that is where the strands end and names stand. */
const MARGIN = { x: 150, y: 150 } as const;
/** No closer than this, in units to a radian: a coast that is enlarged further is a few straight lines. */
const CLOSEST = 5200;
/** How far a strand hangs beside the straight line, as a part of its length, one after another: so that each is seen. */
const SLACK = [-0.14, 0.1, -0.05, 0.2, -0.24, 0.03, 0.28, -0.32, 0.15];
/** A strand that begins nearer to its stop than this is a loop beside it. */
const NEAR = 36;
const REACHES = [88, 118, 150, 186];
const TURNS = 32;
/** How near two numbers, a number and a place, a number and the edge may stand. */
const LEAST = { buttons: 46, places: 34, edge: 30 } as const;
const BUTTON = 16;
const CROP = 1.6;
/** How wide a letter of a name is. */
const LETTER = 9.7;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How two boxes overlap, in square units. */
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

const boxAround = ([x, y]: Point, by: number): Box => [x - by, y - by, x + by, y + by];

/** The middle of places on the earth and how large they are drawn, so that all of them lie well within the frame. */
const fit = (places: readonly (readonly [number, number])[]): { centre: [number, number]; scale: number; at: Point } => {
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const centre: [number, number] = [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const unit = cutLand({
    centre,
    at: [0, 0],
    scale: 100,
    clip: [
      [0, 0],
      [0, 0],
    ],
    least: [Infinity, Infinity],
    inset: 1,
    jitter: 0,
  });
  const points = places.map((place) => unit.project(place));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const larger = Math.min(
    (FRAME.width - 2 * MARGIN.x) / Math.max(width, 0.01),
    (FRAME.height - 2 * MARGIN.y) / Math.max(height, 0.01),
    CLOSEST / 100,
  );
  const middle: Point = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
  return { centre, scale: larger * 100, at: [FRAME.width / 2 - middle[0] * larger, FRAME.height / 2 - middle[1] * larger] };
};

const angleOf = (from: Point, to: Point): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** The smaller of the two angles between two directions. */
const turn = (a: number, b: number): number => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

/** Where a strand ends: in the open, if it can be over the sea, away from every number and place, and not turned back on itself. */
const endOf = (place: Point, coming: number, taken: readonly Point[], places: readonly Point[], land: Land): Point => {
  const cost = ([x, y]: Point, reach: number): number => {
    const near = taken.reduce((sum, other) => sum + Math.max(0, LEAST.buttons * 1.6 - apart([x, y], other)) * 20, 0);
    const on = places.reduce((sum, other) => sum + Math.max(0, LEAST.places * 1.4 - apart([x, y], other)) * 20, 0);
    const edge = Math.min(x, y, FRAME.width - x, FRAME.height - y);
    const outside = edge < LEAST.edge ? (LEAST.edge - edge) * 40 : 0;
    const ground = land.rings.some((ring) => isWithin([x, y], ring)) ? 70 : 0;
    return near + on + outside + ground + turn(angleOf(place, [x, y]), coming) * 34 + reach * 0.25;
  };
  const all = REACHES.flatMap((reach) =>
    Array.from({ length: TURNS }, (_, step): { at: Point; cost: number } => {
      const angle = (step / TURNS) * 2 * Math.PI;
      const at: Point = [place[0] + Math.cos(angle) * reach, place[1] + Math.sin(angle) * reach];
      return { at, cost: cost(at, reach) };
    }),
  );
  const [best] = all.sort((a, b) => a.cost - b.cost);
  if (!best) throw new Error('A strand has nowhere to end.');
  return best.at;
};

/** A strand from where it begins, by its stop's place, to its end in the open. */
const strandOf = (from: Point, place: Point, to: Point, slack: number, end: StrandEnd): Strand => {
  const out = angleOf(place, to);
  const reach = apart(place, to);
  const bend = (t: number, aside: number): Point => [
    place[0] + Math.cos(out) * reach * t - Math.sin(out) * reach * aside,
    place[1] + Math.sin(out) * reach * t + Math.cos(out) * reach * aside,
  ];
  const tail = [bend(0.34, 0.17), bend(0.7, -0.12), to];
  const length = apart(from, place);
  if (length < NEAR) return strandThrough([place, ...tail], end, [0.55], { gap: 30 });
  const along = angleOf(from, place);
  const beside = (t: number, share: number): Point => [
    from[0] + Math.cos(along) * length * t - Math.sin(along) * length * slack * share,
    from[1] + Math.sin(along) * length * t + Math.cos(along) * length * slack * share,
  ];
  const whole = length + reach;
  const strand = [from, beside(0.3, 0.8), beside(0.7, 0.9), place, ...tail];
  // On the way where that is long, behind its place where it is short.
  const cut = length > 180 ? (length * 0.62) / whole : (length + reach * 0.52) / whole;
  return strandThrough(strand, end, [end === 'unknown' ? Math.min(cut, 0.6) : cut]);
};

const cropOf = (strand: Strand, place: Point, from: Point): [number, number, number, number] => {
  const whole = [...strand.line];
  const [xs, ys] = [whole.map(([x]) => x), whole.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(right - left, (bottom - top) * CROP, 300) + 90;
  // What is longer than a phone is wide is shown where it ends.
  const width = Math.min(wanted, apart(place, from) > 400 ? 620 : wanted);
  const [endX, endY] = around(strand.line, -1);
  const middle: Point = width < wanted ? [endX * 0.35 + place[0] * 0.65, endY * 0.35 + place[1] * 0.65] : [(left + right) / 2, (top + bottom) / 2];
  return [Math.round(middle[0] - width / 2), Math.round(middle[1] - width / CROP / 2), Math.round(width), Math.round(width / CROP)];
};

/** The names of places on the map: beside each, where nothing else stands. */
const tagsOf = (stops: readonly (StopToDraw & { place: Point })[], drawn: readonly DrawnStop[]): DrawnCorridor['tags'] => {
  const named = stops.filter(({ name }) => name !== undefined);
  const places = named.filter(({ place }, index) => named.findIndex((one) => apart(one.place, place) < 24) === index);
  const used: Box[] = drawn.map(({ button }) => boxAround(button, BUTTON + 6));
  for (const { place } of places) used.push(boxAround(place, 9));
  return places.flatMap(({ id, place: [x, y], name = '' }) => {
    const width = name.length * LETTER + 20;
    const sides = [
      { side: 'start' as const, at: [x + 15, y - 13] as Point, box: [x + 15, y - 13, x + 15 + width, y + 16] as Box },
      { side: 'end' as const, at: [x - 15, y - 13] as Point, box: [x - 15 - width, y - 13, x - 15, y + 16] as Box },
      { side: 'middle' as const, at: [x, y - 44] as Point, box: [x - width / 2, y - 44, x + width / 2, y - 15] as Box },
      { side: 'middle' as const, at: [x, y + 16] as Point, box: [x - width / 2, y + 16, x + width / 2, y + 45] as Box },
      { side: 'start' as const, at: [x + 8, y + 14] as Point, box: [x + 8, y + 14, x + 8 + width, y + 43] as Box },
      { side: 'end' as const, at: [x - 8, y + 14] as Point, box: [x - 8 - width, y + 14, x - 8, y + 43] as Box },
      { side: 'start' as const, at: [x + 8, y - 42] as Point, box: [x + 8, y - 42, x + 8 + width, y - 13] as Box },
      { side: 'end' as const, at: [x - 8, y - 42] as Point, box: [x - 8 - width, y - 42, x - 8, y - 13] as Box },
    ].map((one) => {
      const over = used.reduce((sum, other) => sum + overlap(one.box, other), 0);
      const threads = drawn
        .flatMap(({ line }) => line)
        .filter(([px, py]) => px > one.box[0] && px < one.box[2] && py > one.box[1] && py < one.box[3]).length;
      const outside = Math.max(0, 8 - one.box[0]) + Math.max(0, one.box[2] - FRAME.width + 8);
      return { ...one, cost: over * 3 + threads * 22 + outside * 60 };
    });
    const [best] = sides.sort((a, b) => a.cost - b.cost);
    // A name over a number or another name says nothing: it stands beside the map as well.
    if (!best || used.some((other) => overlap(best.box, other) > 60)) return [];
    used.push(best.box);
    return [{ stop: id, at: [Math.round(best.at[0]), Math.round(best.at[1])] as Point, side: best.side }];
  });
};

/**
 * Draws a corridor: its own piece of the world as cloth, and a strand for each stop, from where the corridor begins (or the stop, where
 * that is said) by its place to a free end.
 * @param begins where a strand begins, in degrees, by the id of its stop
 * @param also what is to be seen besides
 */
export const drawCorridor = (
  stops: readonly StopToDraw[],
  begins: (id: string) => readonly [number, number],
  also: readonly (readonly [number, number])[] = [],
): DrawnCorridor => {
  const { centre, scale, at } = fit([...also, ...stops.map((stop) => stop.at), ...stops.map(({ id }) => begins(id))]);
  const land = cutLand({
    centre,
    scale,
    at,
    clip: [
      [-330, -150],
      [FRAME.width + 330, FRAME.height + 150],
    ],
    least: [26, 2600],
    inset: 7,
    jitter: 1.4,
  });
  const placed = stops.map((stop) => ({ ...stop, place: land.project(stop.at), from: land.project(begins(stop.id)) }));
  const places = placed.flatMap(({ place, from }) => [place, from]);
  const taken: Point[] = [];
  const drawn = placed.map(({ id, place, from, end }, index): [string, DrawnStop] => {
    const coming = apart(from, place) < NEAR ? -Math.PI / 2 + index * 0.9 : angleOf(from, place);
    const to = endOf(place, coming, taken, places, land);
    taken.push(to);
    const strand = strandOf(from, place, to, SLACK[index % SLACK.length] ?? 0, end);
    const button: Point = [Math.round(to[0]), Math.round(to[1])];
    return [id, { ...strand, place: [Math.round(place[0]), Math.round(place[1])], button, crop: cropOf(strand, place, from) }];
  });
  return {
    land,
    stops: Object.fromEntries(drawn),
    tags: tagsOf(
      placed,
      drawn.map(([, one]) => one),
    ),
  };
};
