import { emblem } from '../sketch.ts';
import { bubble } from '../things.ts';

/** Two cups. */
export const cups = emblem(43, 'mint', 'teal', (cloth) => {
  for (const [x, colour, stitch] of [
    [31, 'rosa', 'marigold'],
    [66, 'marigold', 'rosa'],
  ] as const) {
    cloth.disc(x, 70, 17, 'flax', { ry: 4.5 });
    cloth.piece(`${x - 13},42 ${x + 13},42 ${x + 10},62 ${x + 5},68 ${x - 5},68 ${x - 10},62`, colour, { stitch, inset: 4, wander: 0.5 });
    cloth.disc(x, 42, 12.5, 'brown', { ry: 3, flat: true });
    cloth.line(`M${x} 34c-4-5 4-8 0-14`, 'plum', 2.4);
  }
});

/** A door ajar. */
export const doorAjar = emblem(60, 'lilac', 'plum', (cloth) => {
  cloth.piece('30,14 66,14 66,84 30,84', 'straw', { wander: 0.6, flat: true });
  cloth.piece('30,14 50,20 50,88 30,84', 'clay', { stitch: 'paper', inset: 5, wander: 0.6 });
  cloth.disc(45, 54, 2.6, 'marigold', { flat: true, corners: 8 });
  cloth.thread('M58 66C66 84 78 74 98 80');
});

/** Three things said. */
export const replies = emblem(61, 'straw', 'amber', (cloth) => {
  bubble(cloth, [12, 14, 40, 22], 'rosa', 'left', 'paper');
  bubble(cloth, [44, 38, 40, 18], 'teal', 'right', 'marigold');
  bubble(cloth, [16, 64, 46, 16], 'paper', 'left', 'rosa');
});

/** A school desk. */
export const desk = emblem(37, 'marigold', 'paper', (cloth) => {
  cloth.rect(16, 44, 64, 8, 'wood');
  cloth.rect(20, 52, 6, 32, 'brown');
  cloth.rect(70, 52, 6, 32, 'brown');
  cloth.piece('30,36 62,32 64,42 31,44', 'teal', { wander: 0.5 });
  cloth.piece('34,30 64,28 65,34 34,36', 'rosa', { wander: 0.5 });
  cloth.piece('54,24 70,12 74,16 58,28', 'paper', { wander: 0.3 });
  cloth.piece('54,24 58,28 50,30', 'ink', { wander: 0.2, flat: true });
  cloth.rect(32, 60, 32, 16, 'flax', { flat: true, stitch: 'brown', inset: 4 });
});

/** A stethoscope. */
export const stethoscope = emblem(57, 'sea', 'mint', (cloth) => {
  cloth.line('M32 18v18c0 20 30 20 30 0V18', 'paper', 5);
  cloth.line('M47 52v14c0 18 26 18 26 0v-8', 'paper', 5);
  cloth.disc(73, 52, 9, 'rosa', { stitch: 'paper', inset: 3 });
  cloth.disc(32, 17, 4, 'ink', { flat: true, corners: 8 });
  cloth.disc(62, 17, 4, 'ink', { flat: true, corners: 8 });
});

/** The key of a room. */
export const roomKey = emblem(58, 'clay', 'paper', (cloth) => {
  cloth.line('M38 22a14 14 0 1 0 .1 0', 'marigold', 6);
  cloth.line('M38 50V82M38 66h12M38 78h9', 'marigold', 6);
  cloth.piece('56,34 80,40 74,70 52,64', 'teal', { stitch: 'marigold', inset: 4, wander: 0.6 });
  cloth.line('M46 40L58 42', 'paper', 2.4);
});

/** A card with slips to tear off. */
export const counterCard = emblem(59, 'sky', 'clay', (cloth) => {
  cloth.piece('22,14 74,14 74,62 22,62', 'paper', { wander: 0.6 });
  cloth.rect(28, 20, 40, 13, 'rosa', { flat: true, wander: 0.5 });
  cloth.stitches('28,42 68,42', 'ink', { dash: '5 3' });
  cloth.stitches('28,51 60,51', 'ink', { dash: '5 3' });
  for (let i = 0; i < 5; i++) if (i !== 3) cloth.rect(22 + i * 10.6, 62, 9, 19, i % 2 === 1 ? 'mist' : 'straw', { wander: 0.5 });
  cloth.disc(48, 14, 4, 'marigold', { corners: 9 });
});

/** A table with two cups, and a stool. */
export const kitchenTable = emblem(63, 'blush', 'rosa', (cloth) => {
  cloth.rect(14, 50, 68, 7, 'wood');
  cloth.rect(20, 56, 6, 28, 'brown');
  cloth.rect(70, 56, 6, 28, 'brown');
  cloth.piece('30,30 46,30 44,50 32,50', 'teal', { stitch: 'marigold', inset: 3, wander: 0.5 });
  cloth.piece('52,36 66,36 64,50 54,50', 'marigold', { wander: 0.5 });
  cloth.disc(38, 29, 7, 'brown', { ry: 2.4, flat: true });
  cloth.disc(59, 35, 6, 'brown', { ry: 2, flat: true });
  cloth.rect(36, 62, 24, 22, 'rosa', { weave: 'twill', stitch: 'paper', inset: 4 });
});
