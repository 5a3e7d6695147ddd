import type { Point } from './geometry.ts';
import type { Colour } from './palette.ts';

/** The weaves of large pieces. */
export const WEAVES = ['weft', 'twill', 'basket'] as const;

/** How a large piece is woven. */
export type Weave = (typeof WEAVES)[number];

/** One thing on the cloth, from the ground up. A renderer says what it looks like by day, at dusk and on paper. */
export type Mark =
  | { is: 'piece'; outline: readonly Point[]; colour: Colour; lifted: boolean; weave: Weave | undefined; fine: boolean }
  | { is: 'stitches'; line: readonly Point[]; closed: boolean; colour: Colour; dash: string | undefined; width: number | undefined; fine: boolean }
  | { is: 'line'; d: string; colour: Colour; width: number; dash: string | undefined }
  | { is: 'thread'; d: string }
  | { is: 'group'; transform: string | undefined; opacity: number | undefined; marks: readonly Mark[] };
