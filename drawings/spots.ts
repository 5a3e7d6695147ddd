import { isColour, type Colour } from './palette.ts';

/** A place and the cloth that lies there. */
export type Spot = readonly [x: number, y: number, colour: Colour, ...more: number[]];

/** Places with their cloth, and what else is said of them: "60,112,rosa 130,122,sea,18". Throws on an unknown cloth. */
export const spots = (text: string): Spot[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [x, y, colour = '', ...more] = word.split(',');
      if (!isColour(colour)) throw new Error(`There is no cloth called "${colour}" (${word}).`);
      return [Number(x), Number(y), colour, ...more.map(Number)];
    });
