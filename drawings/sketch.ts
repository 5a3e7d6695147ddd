import { Cloth } from './cloth.ts';
import type { Mark } from './marks.ts';
import type { Colour } from './palette.ts';

/** A part of a drawing: left, top, width and height, in its units. */
export type View = readonly [x: number, y: number, width: number, height: number];

/** The parts that a drawing may be shown in: a square, or the band that a phone has room for above a headline. */
export type Crop = 'tile' | 'strip';

/** The parts of a drawing that it may be shown in. */
export type Crops = Readonly<Partial<Record<Crop, View>>>;

/** A drawing before it is drawn. */
export interface Sketch {
  /** What is seen of the cloth. */
  view: View;
  crops: Crops;
  /** Draws it anew, the same each time. */
  draw: () => readonly Mark[];
}

/** A drawing's cloth. */
interface Ground {
  size: readonly [width: number, height: number];
  /** A whole number, another for each drawing. */
  seed: number;
  /** What is seen; the whole cloth unless said. */
  view?: View;
  /** The upper left corner and the side of a square that is shown alone. */
  tile?: readonly [x: number, y: number, side: number];
  /** Other parts that are shown alone. */
  crops?: Crops;
}

/** A drawing on a cloth. */
export const sketch = ({ size: [width, height], seed, view, tile, crops }: Ground, draw: (cloth: Cloth) => void): Sketch => ({
  view: view ?? [0, 0, width, height],
  crops: { ...(tile ? { tile: [tile[0], tile[1], tile[2], tile[2]] } : {}), ...crops },
  draw: () => {
    const cloth = new Cloth(width, height, seed);
    draw(cloth);
    return cloth.marks;
  },
});

/** An emblem: 96 by 96 units, on a patch of its own with a line of stitches round it. */
export const emblem = (seed: number, patch: Colour, stitch: Colour, draw: (cloth: Cloth) => void): Sketch =>
  sketch({ size: [96, 96], seed }, (cloth) => {
    cloth.rect(4, 4, 88, 88, patch, { weave: 'weft', stitch, inset: 5, wander: 1.8 });
    draw(cloth);
  });
