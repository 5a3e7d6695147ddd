/** A place on a map, in its own units, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** How far two places lie from each other. */
export const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The place of an index counted round. Throws where a line has no places. */
export const around = (line: readonly Point[], index: number): Point => {
  const found = line.at(index % line.length);
  if (!found) throw new Error('A line of the map has no places.');
  return found;
};

/** The area that a closed line goes round; below nothing where it goes the other way. */
export const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = around(ring, index + 1);
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Whether a place lies within a closed line. */
export const isWithin = ([x, y]: Point, ring: readonly Point[]): boolean =>
  ring.reduce((within, [bx, by], index) => {
    const [ax, ay] = around(ring, index - 1);
    return by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx ? !within : within;
  }, false);

/** How far a place lies from a straight piece of line. */
export const fromPiece = (place: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((place[0] - a[0]) * dx + (place[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const kept = Math.max(0, Math.min(1, along));
  return Math.hypot(place[0] - a[0] - kept * dx, place[1] - a[1] - kept * dy);
};

const signed = (value: number, isFirst = false): string => (value < 0 || isFirst ? String(value) : ` ${value}`);

/** A line as path data in whole units, each place told from the one before it. */
export const pathOf = (line: readonly Point[], close = false): string => {
  let [lastX, lastY, path] = [0, 0, ''];
  for (const [index, [atX, atY]] of line.entries()) {
    const [x, y] = [Math.round(atX), Math.round(atY)];
    if (index === 0) path = `M${x} ${y}`;
    else if (x !== lastX || y !== lastY) path += `${path.includes('l') ? '' : 'l'}${signed(x - lastX, !path.includes('l'))}${signed(y - lastY)}`;
    [lastX, lastY] = [x, y];
  }
  return path + (close ? 'z' : '');
};

/** A tenth of a unit is as fine as anything on these maps is drawn. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
