import { card } from './card.ts';

/** An alarm clock. */
export const clock = card(201, (cloth) => {
  cloth.piece('24,78 36,70 30,88 20,88', 'brown', { wander: 0.5 });
  cloth.piece('72,78 60,70 66,88 76,88', 'brown', { wander: 0.5 });
  cloth.disc(26, 18, 11, 'marigold', { corners: 10 });
  cloth.disc(70, 18, 11, 'marigold', { corners: 10 });
  cloth.disc(48, 50, 34, 'rosa', { corners: 18 });
  cloth.disc(48, 50, 26, 'paper', { flat: true, corners: 18 });
  cloth.line('M48 50V32M48 50l14 8', 'ink', 4.5);
  cloth.line('M48 27v2M71 50h-2M48 73v-2M25 50h2', 'ink', 3);
});

/** A ring with a large stone. */
export const ring = card(202, (cloth) => {
  cloth.line('M48 38a24 24 0 1 0 .1 0', 'ink', 13);
  cloth.line('M48 38a24 24 0 1 0 .1 0', 'marigold', 9);
  cloth.piece('48,42 26,22 36,9 60,9 70,22', 'mist', { wander: 0.5, straight: true });
  cloth.piece('48,42 38,22 58,22', 'sea', { flat: true, wander: 0.2, straight: true });
  cloth.line('M26 22h44M36 9l2 13 10-13 10 13 2-13', 'ink', 1.6);
});

/** A gift with a bow and a price tag. */
export const gift = card(203, (cloth) => {
  cloth.rect(16, 44, 64, 44, 'rosa', { straight: true });
  cloth.rect(11, 32, 74, 15, 'rose', { straight: true });
  cloth.rect(42, 32, 12, 56, 'marigold', { flat: true, straight: true });
  cloth.piece('48,32 28,8 16,22', 'marigold', { wander: 0.5 });
  cloth.piece('48,32 68,8 80,22', 'marigold', { wander: 0.5 });
  cloth.piece('40,64 58,64 64,72 58,80 40,80', 'paper', { wander: 0.4, straight: true });
  cloth.line('M46 70h10M46 75h7', 'ink', 1.8);
});

/** A padlock. */
export const padlock = card(204, (cloth) => {
  cloth.line('M29 44V30a19 19 0 0 1 38 0v14', 'ink', 12);
  cloth.line('M29 44V30a19 19 0 0 1 38 0v14', 'lilac', 8);
  cloth.rect(16, 42, 64, 44, 'amber', { stitch: 'paper', inset: 6 });
  cloth.disc(48, 60, 6, 'ink', { flat: true, corners: 12 });
  cloth.piece('45,60 51,60 53,75 43,75', 'ink', { flat: true, wander: 0.2 });
});

/** Scissors, and a thread that they have cut. */
export const scissors = card(205, (cloth) => {
  cloth.line('M10 16c14 4 18 14 30 12', 'rosa', 3);
  cloth.line('M86 20c-12 8-16 2-28 9', 'rosa', 3);
  cloth.piece('30,8 38,8 58,58 50,62', 'lilac', { wander: 0.4, straight: true });
  cloth.piece('66,8 58,8 38,58 46,62', 'mist', { wander: 0.4, straight: true });
  cloth.disc(48, 48, 3.6, 'ink', { flat: true, corners: 9 });
  for (const x of [31, 65]) {
    cloth.disc(x, 73, 15, 'teal', { corners: 14 });
    cloth.disc(x, 73, 7.5, 'paper', { corners: 12 });
  }
});

/** A passport. */
export const passport = card(206, (cloth) => {
  cloth.rect(18, 8, 60, 80, 'teal', { stitch: 'marigold', inset: 6 });
  cloth.disc(48, 40, 16, 'marigold', { corners: 16 });
  cloth.line('M32 40h32M48 24v32M48 24c-12 8-12 24 0 32M48 24c12 8 12 24 0 32', 'ink', 1.7);
  cloth.stitches('32,68 64,68', 'marigold', { dash: '8 4', width: 3.2 });
  cloth.stitches('38,77 58,77', 'marigold', { dash: '8 4', width: 3.2 });
});

/** A camera. */
export const camera = card(207, (cloth) => {
  cloth.piece('8,30 28,30 35,17 61,17 68,30 88,30 88,80 8,80', 'plum', { stitch: 'lilac', inset: 6, wander: 0.8 });
  cloth.disc(48, 55, 19, 'paper', { corners: 16 });
  cloth.disc(48, 55, 12, 'teal', { flat: true, corners: 14 });
  cloth.disc(44, 51, 4, 'paper', { flat: true, corners: 9 });
  cloth.rect(72, 36, 10, 8, 'marigold', { flat: true });
});

/** A suitcase. */
export const suitcase = card(208, (cloth) => {
  cloth.line('M36 34V20h24v14', 'ink', 6);
  cloth.rect(10, 32, 76, 52, 'clay', { stitch: 'paper', inset: 6 });
  cloth.rect(24, 32, 9, 52, 'brown', { flat: true, straight: true });
  cloth.rect(63, 32, 9, 52, 'brown', { flat: true, straight: true });
  cloth.rect(23, 48, 11, 9, 'marigold', { wander: 0.4 });
  cloth.rect(62, 48, 11, 9, 'marigold', { wander: 0.4 });
});

/** A ticket with one arrow, one way. */
export const ticket = card(209, (cloth) => {
  cloth.group('rotate(-14 48 48)', () => {
    cloth.piece('6,28 90,28 90,42 84,48 90,54 90,68 6,68 6,54 12,48 6,42', 'straw', { wander: 0.5, straight: true });
    cloth.line('M66 30v36', 'ink', 2.4);
    cloth.line('M16 46h34m-9-9 9 9-9 9', 'rosa', 5);
    cloth.line('M73 40h10M73 48h10M73 56h7', 'ink', 2.6);
  });
});

/** A poster with money on it and no name. */
export const poster = card(210, (cloth) => {
  cloth.rect(44, 10, 8, 80, 'brown', { straight: true });
  cloth.rect(14, 14, 68, 56, 'paper', { wander: 1 });
  cloth.rect(20, 20, 56, 15, 'rosa', { flat: true, straight: true });
  cloth.line(
    'M34 22v11m-4-8c0-3 8-3 8 0s-8 2-8 5 8 3 8 0M48 22v11m-4-8c0-3 8-3 8 0s-8 2-8 5 8 3 8 0M62 22v11m-4-8c0-3 8-3 8 0s-8 2-8 5 8 3 8 0',
    'paper',
    1.8,
  );
  cloth.line('M22 44h42M22 52h50M22 60h28', 'ink', 3);
  cloth.disc(48, 13, 4, 'marigold', { corners: 9 });
});

/** A pen that has begun to sign. */
export const pen = card(211, (cloth) => {
  cloth.line('M12 82c10-10 14 4 22-2s8-4 12 0', 'ink', 3);
  cloth.piece('30,60 74,8 88,20 44,72', 'teal', { straight: true, wander: 0.6 });
  cloth.piece('64,20 74,8 88,20 78,32', 'marigold', { straight: true, wander: 0.4 });
  cloth.piece('30,60 44,72 20,80', 'paper', { straight: true, wander: 0.2 });
  cloth.line('M20 80l14-13', 'ink', 2.2);
});

/** A bill whose lines grow. */
export const bill = card(212, (cloth) => {
  cloth.piece('24,6 72,6 72,84 66,90 60,84 54,90 48,84 42,90 36,84 30,90 24,84', 'paper', { straight: true, wander: 0.4 });
  cloth.line('M32 18h32', 'rosa', 4);
  cloth.line('M32 30h6M32 41h12M32 52h20M32 63h32', 'ink', 5);
  cloth.line('M58 30h6M58 41h6', 'lilac', 3);
  cloth.line('M32 75h32', 'rosa', 3);
});

/** An envelope with a banknote. */
export const envelope = card(213, (cloth) => {
  cloth.rect(24, 8, 48, 40, 'mint', { straight: true });
  cloth.disc(48, 24, 9, 'sea', { flat: true, corners: 12 });
  cloth.line('M29 13h4M63 13h4', 'ink', 2);
  cloth.rect(8, 34, 80, 50, 'flax', { straight: true });
  cloth.line('M9 35l39 27 39-27', 'ink', 2.4);
  cloth.stitches('16,76 42,76', 'rosa', { dash: '6 4', width: 2.6 });
});

/** A phone that asks for its code. */
export const phone = card(214, (cloth) => {
  cloth.rect(26, 6, 44, 84, 'ink', { wander: 0.6 });
  cloth.rect(31, 14, 34, 62, 'paper', { flat: true, wander: 0.3, straight: true });
  cloth.disc(48, 83, 3.4, 'paper', { flat: true, corners: 9 });
  cloth.line('M37 30h3M46 30h3M55 30h3M37 42h3M46 42h3M55 42h3', 'ink', 5);
  cloth.line('M40 62v-4a8 8 0 0 1 16 0v4', 'rosa', 3.4);
  cloth.rect(37, 58, 22, 14, 'rosa', { flat: true, wander: 0.4 });
});

/** A mask of carnival. */
export const mask = card(215, (cloth) => {
  cloth.line('M14 42C6 50 8 66 4 78M82 42c8 8 6 24 10 36', 'rosa', 4);
  cloth.piece('10,26 30,20 48,30 66,20 86,26 84,54 70,66 56,60 48,52 40,60 26,66 12,54', 'marigold', { stitch: 'rosa', inset: 5, wander: 0.6 });
  cloth.piece('20,40 32,34 42,44 30,50', 'ink', { flat: true, wander: 0.4 });
  cloth.piece('76,40 64,34 54,44 66,50', 'ink', { flat: true, wander: 0.4 });
  for (const [x, y] of [
    [30, 22],
    [48, 30],
    [66, 22],
  ] as const)
    cloth.piece(`${x - 5},${y} ${x},${y - 16} ${x + 5},${y}`, 'sea', { wander: 0.3 });
});

/** A hand mirror. */
export const mirror = card(216, (cloth) => {
  cloth.rect(42, 62, 12, 30, 'rosa', { straight: true });
  cloth.disc(48, 36, 31, 'rosa', { ry: 31, corners: 18 });
  cloth.disc(48, 36, 23, 'mint', { corners: 16 });
  cloth.line('M36 42l16-18M46 50l14-16', 'sea', 4);
  cloth.star(76, 72, 7, 'ink');
  cloth.star(18, 70, 5, 'ink');
});

/** A parrot on its perch. */
export const parrot = card(217, (cloth) => {
  cloth.line('M6 76h84', 'brown', 7);
  cloth.piece('52,70 62,94 70,92 64,66', 'teal', { straight: true });
  cloth.blob('30,30 44,14 62,20 70,44 64,70 46,74 34,56', 'sea', { step: 14 });
  cloth.piece('52,36 68,42 72,74 50,62', 'marigold', { wander: 0.6 });
  cloth.piece('34,22 18,32 24,46 36,40', 'amber', { wander: 0.5 });
  cloth.disc(44, 28, 6, 'paper', { flat: true, corners: 10 });
  cloth.disc(43, 28, 2.8, 'ink', { flat: true, corners: 8 });
  cloth.line('M46 74v6M56 74v6', 'ink', 4);
});

/** A school backpack. */
export const backpack = card(218, (cloth) => {
  cloth.line('M38 20v-6c0-10 20-10 20 0v6', 'ink', 5);
  cloth.blob('22,36 34,18 62,18 74,36 78,86 18,86', 'rosa', { step: 14 });
  cloth.rect(27, 54, 42, 27, 'marigold', { stitch: 'rosa', inset: 5 });
  cloth.line('M30 36h36', 'paper', 3.4);
  cloth.rect(44, 32, 8, 12, 'marigold', { wander: 0.4 });
});
