import { card } from './card.ts';

/** Two cups that steam. */
export const twoCups = card(261, (cloth) => {
  cloth.line('M22 26c-5-7 5-9 0-18M34 26c-5-7 5-9 0-18M66 38c-5-7 5-9 0-18', 'lilac', 3);
  cloth.line('M44 42c14-2 14 18-2 18', 'ink', 5);
  cloth.piece('8,34 46,34 42,66 34,72 20,72 12,66', 'rosa', { straight: true, wander: 0.5 });
  cloth.disc(27, 34, 19, 'brown', { ry: 5, corners: 16 });
  cloth.line('M84 54c14-2 12 16-2 16', 'ink', 5);
  cloth.piece('48,46 86,46 82,76 74,82 60,82 52,76', 'sea', { straight: true, wander: 0.5 });
  cloth.disc(67, 46, 19, 'brown', { ry: 5, corners: 16 });
  cloth.line('M4 78h40M44 88h48', 'ink', 4);
});

/** A chalkboard and an apple. */
export const chalkboard = card(262, (cloth) => {
  cloth.rect(4, 10, 88, 62, 'wood', { straight: true });
  cloth.rect(11, 17, 74, 48, 'teal', { flat: true, straight: true });
  cloth.line('M22 54l8-26 8 26M25 45h10M48 28v26M48 28c14-2 14 12 0 12 17-1 17 15 0 14M74 30c-9-3-12 3-12 11s4 14 12 10', 'paper', 3.4);
  cloth.rect(20, 72, 24, 7, 'paper', { straight: true, wander: 0.3 });
  cloth.disc(70, 76, 11, 'rosa', { corners: 12 });
  cloth.line('M70 66c0-5 3-7 7-8', 'ink', 3);
});

/** A stethoscope. */
export const stethoscope = card(263, (cloth) => {
  cloth.line('M24 10c-8 0-8 4-8 14 0 18 8 28 18 28s18-10 18-28c0-10 0-14-8-14', 'ink', 6);
  cloth.line('M34 52v12c0 28 38 28 38 2V48', 'plum', 6);
  cloth.disc(72, 38, 15, 'sea', { corners: 14 });
  cloth.disc(72, 38, 8, 'paper', { corners: 12 });
  cloth.disc(26, 10, 5, 'rosa', { flat: true, corners: 9 });
  cloth.disc(42, 10, 5, 'rosa', { flat: true, corners: 9 });
});

/** A pot on the fire. */
export const pot = card(264, (cloth) => {
  cloth.line('M34 22c-6-8 6-10 0-18M48 22c-6-8 6-10 0-18M62 22c-6-8 6-10 0-18', 'lilac', 3);
  cloth.piece('26,90 36,72 42,84 48,70 54,84 60,72 70,90', 'marigold', { straight: true, wander: 0.5 });
  cloth.line('M14 44C2 42 2 58 14 56M82 44c12-2 12 14 0 12', 'ink', 5);
  cloth.piece('12,36 84,36 80,64 68,76 28,76 16,64', 'clay', { straight: true, wander: 0.5 });
  cloth.disc(48, 36, 36, 'brown', { ry: 8, corners: 18 });
  cloth.stitches('20,56 76,56', 'straw', { dash: '5 5', width: 3 });
  cloth.line('M10 92h76', 'ink', 3);
});

/** A braided bracelet. */
export const bracelet = card(265, (cloth) => {
  cloth.line('M48 18a30 26 0 1 0 .1 0', 'ink', 17);
  cloth.line('M48 18a30 26 0 1 0 .1 0', 'rosa', 13);
  cloth.stitches('22,36 30,24 48,18 66,24 76,36 78,48 70,62 48,70 28,63 18,48', 'marigold', { dash: '7 6', width: 6 });
  cloth.disc(48, 70, 8, 'sea', { corners: 11 });
  cloth.line('M45 76l-9 16M51 76l9 16', 'ink', 4);
});

/** A flowerpot in a window. */
export const flowerpot = card(266, (cloth) => {
  cloth.rect(8, 6, 80, 66, 'sky', { straight: true });
  cloth.line('M48 6v30M8 36h80', 'brown', 3);
  cloth.line('M48 58V34M48 50c-10 0-14-6-16-12M48 46c10 0 14-6 16-12', 'teal', 4);
  for (const [x, y] of [
    [48, 28],
    [30, 34],
    [66, 30],
  ] as const) {
    cloth.disc(x, y, 9, 'rosa', { corners: 9 });
    cloth.disc(x, y, 3.4, 'marigold', { flat: true, corners: 8 });
  }
  cloth.rect(4, 72, 88, 9, 'wood', { straight: true });
  cloth.piece('32,54 64,54 58,78 38,78', 'clay', { straight: true, wander: 0.4 });
});

/** A briefcase with papers. */
export const briefcase = card(267, (cloth) => {
  cloth.piece('22,8 60,6 64,48 26,50', 'paper', { straight: true, wander: 0.4 });
  cloth.line('M30 18h24M31 26h24', 'ink', 2.6);
  cloth.piece('42,16 78,20 74,54 38,52', 'paper', { straight: true, wander: 0.4 });
  cloth.line('M48 28l22 2M47 36l22 2', 'ink', 2.6);
  cloth.rect(6, 42, 84, 46, 'plum', { straight: true, stitch: 'lilac', inset: 6 });
  cloth.rect(40, 58, 16, 12, 'marigold', { wander: 0.4 });
  cloth.line('M8 56h30M58 56h30', 'lilac', 2.6);
});

/** A handset that rings. */
export const handset = card(268, (cloth) => {
  cloth.line('M74 76c6 16-16 10-12-2s-12-6-10 4-14 6-10-4', 'ink', 3);
  cloth.piece('10,34 20,16 36,20 38,34 28,42 44,60 54,52 68,56 70,72 54,84 38,78 18,56', 'rosa', { wander: 0.7, straight: true });
  cloth.stitches('20,36 24,52 40,70 54,76', 'paper', { dash: '6 5', width: 2.6 });
  cloth.line('M56 30c7 1 11 6 12 12M58 18c13 1 22 10 23 23M60 6c20 2 32 15 34 34', 'ink', 3.4);
});

/** A house with columns. */
export const consulate = card(269, (cloth) => {
  cloth.rect(12, 38, 72, 44, 'sand', { straight: true });
  cloth.piece('48,12 90,38 6,38', 'clay', { straight: true, wander: 0.4 });
  for (const x of [18, 32, 57, 71]) cloth.rect(x, 42, 7, 40, 'flax', { straight: true, wander: 0.3 });
  cloth.rect(42, 56, 12, 26, 'teal', { straight: true, wander: 0.3 });
  cloth.rect(4, 82, 88, 8, 'wood', { straight: true });
  cloth.disc(48, 29, 5, 'marigold', { flat: true, corners: 10 });
  cloth.line('M48 46v1', 'ink', 6);
});

/** A football. */
export const football = card(270, (cloth) => {
  cloth.disc(48, 46, 38, 'paper', { corners: 22 });
  cloth.piece('48,32 62,42 57,58 39,58 34,42', 'ink', { flat: true, straight: true, wander: 0.3 });
  cloth.line('M48 32V14M62 42l18-8M57 58l12 16M39 58L27 74M34 42l-18-8', 'ink', 2.6);
  cloth.piece('38,10 58,10 48,18', 'ink', { flat: true, straight: true, wander: 0.2 });
  cloth.piece('84,34 82,54 74,44', 'ink', { flat: true, straight: true, wander: 0.2 });
  cloth.piece('12,34 14,54 22,44', 'ink', { flat: true, straight: true, wander: 0.2 });
  cloth.line('M8 91h26M44 91h44', 'sea', 4);
});
