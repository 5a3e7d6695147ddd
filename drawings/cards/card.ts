import type { Cloth } from '../cloth.ts';
import { sketch, type Sketch } from '../sketch.ts';

/** A drawing for a card of the lotería: 96 by 96 units, without a patch below it, since a card has its own ground. */
export const card = (seed: number, draw: (cloth: Cloth) => void): Sketch => sketch({ size: [96, 96], seed }, draw);
