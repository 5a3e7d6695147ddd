import { apart, around, tenth, type Point } from './shapes.ts';

/** How a strand of the thread ends: cut, knotted, not known, or whole, where it still holds. */
export type StrandEnd = 'cut' | 'knotted' | 'unknown' | 'whole';

/** A strand as paths. */
export interface Strand {
  /** What is drawn as thread. */
  yarn: string;
  /** What of it is dashed, since nobody knows. */
  dashed: string;
  /** The loose fibres where it was cut. */
  fray: string;
  /** The places that it passes. */
  line: Point[];
}

const STEP = 9;
/** How wide the gap is where it is cut, and how long its fibres are. */
const [GAP, FIBRE] = [40, 14];
const FIBRES = [-0.5, -0.14, 0.16, 0.52];

/** A smooth line through places (Catmull and Rom), with a place every few units. */
const through = (places: readonly Point[]): Point[] => {
  const line: Point[] = [];
  for (let at = 0; at < places.length - 1; at += 1) {
    const b = around(places, at);
    const c = around(places, at + 1);
    const a = at === 0 ? b : around(places, at - 1);
    const d = at + 2 < places.length ? around(places, at + 2) : c;
    const steps = Math.max(3, Math.round(apart(b, c) / STEP));
    const one = (axis: 0 | 1, t: number): number =>
      0.5 *
      (2 * b[axis] +
        (c[axis] - a[axis]) * t +
        (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
        (-a[axis] + 3 * b[axis] - 3 * c[axis] + d[axis]) * t ** 3);
    for (let step = 0; step < steps; step += 1) line.push([one(0, step / steps), one(1, step / steps)]);
  }
  line.push(around(places, -1));
  return line;
};

const signed = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

/** A line as one soft path. */
const softly = (whole: readonly Point[]): string => {
  const line = whole
    .filter((_, index) => index === 0 || index === whole.length - 1 || (index % 3 === 0 && index < whole.length - 2))
    .map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  let [lastX, lastY] = around(line, 0);
  let path = `M${lastX} ${lastY}`;
  for (let index = 1; index < line.length; index += 1) {
    const [x, y] = around(line, index);
    if (index === line.length - 1) path += `L${x} ${y}`;
    else {
      const [nextX, nextY] = around(line, index + 1);
      const [endX, endY] = [Math.round((x + nextX) / 2), Math.round((y + nextY) / 2)];
      path += `q${x - lastX}${signed(y - lastY)}${signed(endX - lastX)}${signed(endY - lastY)}`;
      [lastX, lastY] = [endX, endY];
    }
  }
  return path;
};

const angle = (from: Point, to: Point): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

const frayAt = ([x, y]: Point, towards: number, length: number): string =>
  FIBRES.map((turn, index) => {
    const reach = length * (index % 2 ? 1 : 0.78);
    const to = towards + turn * 1.5;
    const half = [Math.cos(towards) * reach * 0.5, Math.sin(towards) * reach * 0.5].map(tenth);
    return `M${tenth(x)} ${tenth(y)}q${half.join(' ')} ${tenth(Math.cos(to) * reach)} ${tenth(Math.sin(to) * reach)}`;
  }).join('');

/**
 * A strand through places.
 * @param cuts where it is cut, as parts of its length; one that ends as not known is dashed from the first of them
 */
export const strandThrough = (places: readonly Point[], end: StrandEnd, cuts: readonly number[] = [], { gap = GAP, fibre = FIBRE } = {}): Strand => {
  const line = through(places);
  const lengths: number[] = [0];
  for (let index = 1; index < line.length; index += 1) lengths.push((lengths.at(-1) ?? 0) + apart(around(line, index), around(line, index - 1)));
  const whole = lengths.at(-1) ?? 0;
  const indexAt = (length: number): number => lengths.findIndex((one) => one >= length);
  if (end === 'unknown') {
    const from = indexAt((cuts[0] ?? 0.6) * whole);
    return { yarn: softly(line.slice(0, from + 1)), dashed: softly(line.slice(from)), fray: '', line };
  }
  if (end !== 'cut') return { yarn: softly(line), dashed: '', fray: '', line };
  const pieces: Point[][] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push(line.slice(indexAt(from), indexAt(cut * whole - gap / 2) + 1));
    from = cut * whole + gap / 2;
  }
  pieces.push(line.slice(indexAt(from)));
  const frays = pieces.flatMap((piece, index) => [
    ...(index > 0 ? [frayAt(around(piece, 0), angle(around(piece, Math.min(2, piece.length - 1)), around(piece, 0)), fibre)] : []),
    ...(index < pieces.length - 1 ? [frayAt(around(piece, -1), angle(around(piece, -Math.min(3, piece.length)), around(piece, -1)), fibre)] : []),
  ]);
  return { yarn: pieces.map(softly).join(''), dashed: '', fray: frays.join(''), line };
};
