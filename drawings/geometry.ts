/** A place on the cloth, in the drawing's units. */
export type Point = readonly [x: number, y: number];

/** The item at a place of a list, which goes round: -1 is the last. Throws where the list is empty. */
export const at = <Item>(list: readonly Item[], index: number): Item => {
  const found = list[((index % list.length) + list.length) % list.length];
  if (found === undefined) throw new Error(`There is nothing at ${index} of ${list.length}.`);
  return found;
};

const number = (text: string | undefined): number => {
  const value = Number(text);
  if (text === undefined || text === '' || Number.isNaN(value)) throw new Error(`"${text ?? ''}" is not a number.`);
  return value;
};

/** Points written as in SVG: "12,4 30,8". Throws on anything else. */
export const points = (text: string): Point[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [x, y, more] = pair.split(',');
      if (more !== undefined) throw new Error(`"${pair}" is not a point.`);
      return [number(x), number(y)];
    });

/** A closed outline of `corners` points on an ellipse: a disc as scissors cut it. */
export const ring = (x: number, y: number, rx: number, ry: number, corners: number): Point[] =>
  Array.from({ length: corners }, (_, index) => {
    const turn = (index / corners) * 2 * Math.PI + 0.2;
    return [x + Math.cos(turn) * rx, y + Math.sin(turn) * ry];
  });

/** A smooth line through points (Catmull-Rom), as points about `step` units apart. */
export const smooth = (through: readonly Point[], step: number): Point[] => {
  const line: Point[] = [];
  for (let index = 0; index < through.length - 1; index += 1) {
    const b = at(through, index);
    const c = at(through, index + 1);
    const a = through[index - 1] ?? b;
    const d = through[index + 2] ?? c;
    const pieces = Math.max(2, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let piece = 0; piece < pieces; piece += 1) {
      const t = piece / pieces;
      const on = (axis: 0 | 1): number =>
        0.5 *
        (2 * b[axis] +
          (c[axis] - a[axis]) * t +
          (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
          (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
      line.push([on(0), on(1)]);
    }
  }
  return [...line, at(through, -1)];
};

/** The unit vector across a way from one point to the next. */
const across = (from: Point, to: Point): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
};

/** A closed outline, drawn `by` units further in. */
export const inset = (outline: readonly Point[], by: number): Point[] => {
  const area = outline.reduce((sum, [x, y], index) => sum + x * at(outline, index + 1)[1] - at(outline, index + 1)[0] * y, 0);
  const side = area > 0 ? by : -by;
  return outline.map((corner, index) => {
    const before = across(at(outline, index - 1), corner);
    const after = across(corner, at(outline, index + 1));
    const length = Math.hypot(before[0] + after[0], before[1] + after[1]) || 1;
    const [x, y] = [(before[0] + after[0]) / length, (before[1] + after[1]) / length];
    // In a sharp corner the point would run far out: held at the inset of about 63 degrees.
    const reach = side / Math.max(0.45, x * before[0] + y * before[1]);
    return [corner[0] + x * reach, corner[1] + y * reach];
  });
};

/** Three points round the end of a line, which is `width` wide there. */
const cap = (before: Point, end: Point, width: number): Point[] => {
  const turn = Math.atan2(end[1] - before[1], end[0] - before[0]);
  return [0.96, 0, -0.96].map((side) => [end[0] + Math.cos(turn + side) * width * 0.52, end[1] + Math.sin(turn + side) * width * 0.52]);
};

/** The outline of a bent line that is `from` wide at its first point and `to` at its last, round at both: a finger. */
export const tapered = (through: readonly Point[], from: number, to: number): Point[] => {
  const line = smooth(through, 17);
  const last = line.length - 1;
  const side = (sign: 1 | -1): Point[] =>
    line.map(([x, y], index) => {
      const [u, v] = across(at(line, Math.max(0, index - 1)), at(line, Math.min(last, index + 1)));
      const half = (sign * (from + ((to - from) * index) / last)) / 2;
      return [x + u * half, y + v * half];
    });
  return [...side(1), ...cap(at(line, -2), at(line, -1), to), ...side(-1).reverse(), ...cap(at(line, 1), at(line, 0), from)];
};
