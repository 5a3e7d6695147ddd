import { FIGURES } from '#/schemas/figures.ts';

/** Boxes that stand by themselves: the editor has them as blocks with words in them. Those that stand within one another it shows as they are written. */
export const BLOCK_BOXES = ['note', 'warning', 'crisis', 'violence', 'specifics', 'steps', 'signs', ...FIGURES] as const;
