import { card } from './card.ts';

/** Scales. */
export const scales = card(221, (cloth) => {
  cloth.rect(44, 14, 8, 68, 'brown', { straight: true });
  cloth.rect(26, 80, 44, 9, 'brown', { straight: true });
  cloth.piece('10,20 86,32 86,38 10,26', 'amber', { straight: true, wander: 0.3 });
  cloth.disc(48, 14, 7, 'marigold', { corners: 11 });
  cloth.line('M18 26L8 48M18 26l12 22M78 36L66 60M78 36l12 24', 'ink', 2);
  cloth.piece('4,48 34,48 27,60 11,60', 'sea', { straight: true, wander: 0.4 });
  cloth.piece('62,60 94,60 87,73 69,73', 'sea', { straight: true, wander: 0.4 });
});

/** A cake with candles. */
export const cake = card(222, (cloth) => {
  cloth.rect(14, 50, 68, 36, 'blush', { straight: true });
  cloth.piece('14,50 82,50 82,60 74,68 66,60 57,68 48,60 39,68 30,60 22,68 14,60', 'rosa', { straight: true, wander: 0.4 });
  for (const x of [26, 41, 55, 70]) {
    cloth.rect(x - 3, 28, 6, 22, 'mist', { straight: true, wander: 0.3 });
    cloth.piece(`${x},10 ${x + 5},20 ${x},26 ${x - 5},20`, 'marigold', { wander: 0.3 });
  }
  cloth.stitches('20,78 78,78', 'rosa', { dash: '5 5', width: 2.6 });
});

/** A rubber stamp. */
export const stamp = card(223, (cloth) => {
  cloth.line('M14 88h68', 'rosa', 5);
  cloth.disc(48, 18, 14, 'wood', { corners: 14 });
  cloth.piece('42,28 54,28 60,54 36,54', 'wood', { straight: true });
  cloth.rect(20, 54, 56, 16, 'brown', { straight: true });
  cloth.rect(23, 70, 50, 8, 'rosa', { flat: true, straight: true });
});

/** A bridge. */
export const bridge = card(224, (cloth) => {
  cloth.piece('2,72 94,72 94,90 2,90', 'mist', { straight: true });
  cloth.stitches('8,80 40,80', 'sea', { dash: '8 5', width: 3 });
  cloth.stitches('46,86 88,86', 'sea', { dash: '8 5', width: 3 });
  cloth.piece('4,46 26,30 48,25 70,30 92,46 92,74 80,74 76,60 64,54 56,60 53,74 43,74 40,60 32,54 20,60 16,74 4,74', 'clay', {
    straight: true,
    wander: 0.5,
  });
  cloth.line('M6 34l20-15 22-5 22 5 20 15', 'ink', 3);
  cloth.line('M26 19v12M48 14v12M70 19v12', 'ink', 2.4);
});

/** An umbrella. */
export const umbrella = card(225, (cloth) => {
  cloth.line('M48 20v56c0 14 18 14 18 0', 'ink', 5);
  cloth.piece('6,52 12,30 30,14 48,10 66,14 84,30 90,52 76,46 62,52 48,46 34,52 20,46', 'rosa', { straight: true, wander: 0.5 });
  cloth.piece('48,10 60,14 66,34 62,52 48,46 34,52 30,34 36,14', 'marigold', { flat: true, straight: true, wander: 0.3 });
  cloth.line('M48 4v6', 'ink', 4);
});

/** Two coins. */
export const coin = card(226, (cloth) => {
  cloth.disc(56, 58, 32, 'amber', { corners: 20 });
  cloth.disc(46, 44, 34, 'marigold', { corners: 20, stitch: 'amber', inset: 6 });
  cloth.line('M46 26v36M56 34c-2-8-20-8-20 1s20 8 20 18-18 9-20 1', 'ink', 4.5);
});

/** An open drawer with papers. */
export const drawer = card(227, (cloth) => {
  cloth.rect(8, 10, 80, 78, 'wood', { straight: true });
  cloth.rect(15, 16, 66, 20, 'flax', { straight: true });
  cloth.disc(48, 26, 4, 'ink', { flat: true, corners: 9 });
  cloth.rect(15, 40, 66, 18, 'ink', { flat: true, straight: true });
  cloth.piece('24,36 44,32 48,56 28,58', 'paper', { straight: true, wander: 0.4 });
  cloth.piece('50,34 68,34 68,58 50,58', 'teal', { straight: true, wander: 0.4 });
  cloth.rect(4, 54, 88, 24, 'straw', { straight: true });
  cloth.disc(48, 66, 5, 'ink', { flat: true, corners: 9 });
});

/** A piggy bank. */
export const piggyBank = card(228, (cloth) => {
  for (const x of [28, 62]) cloth.rect(x, 68, 11, 18, 'rose', { straight: true });
  cloth.piece('66,28 80,16 80,36', 'rose', { straight: true });
  cloth.disc(46, 50, 36, 'blush', { ry: 27, corners: 18 });
  cloth.rect(80, 44, 12, 16, 'rose', { wander: 0.4 });
  cloth.line('M84 48v1M84 54v1M12 46c-8-2-8 8-2 8', 'ink', 3);
  cloth.disc(68, 42, 3, 'ink', { flat: true, corners: 8 });
  cloth.rect(34, 26, 22, 5, 'ink', { flat: true, straight: true });
  cloth.disc(45, 14, 9, 'marigold', { corners: 12 });
});

/** A counter below an awning, with a bell. */
export const counter = card(229, (cloth) => {
  cloth.rect(14, 20, 68, 70, 'mist', { straight: true });
  cloth.rect(24, 34, 48, 30, 'paper', { straight: true });
  cloth.piece('8,10 88,10 92,32 84,38 76,32 68,38 60,32 52,38 44,32 36,38 28,32 20,38 12,32 4,32', 'rosa', { straight: true, wander: 0.3 });
  for (const x of [20, 44, 68])
    cloth.piece(`${x + 4},10 ${x + 12},10 ${x + 16},32 ${x + 8},38 ${x},32`, 'paper', { flat: true, straight: true, wander: 0.2 });
  cloth.rect(6, 62, 84, 10, 'wood', { straight: true });
  cloth.piece('42,62 43,55 53,55 54,62', 'marigold', { straight: true, wander: 0.3 });
  cloth.line('M48 52v2', 'ink', 3);
  cloth.stitches('20,81 76,81', 'teal', { dash: '6 5', width: 2.6 });
});

/** A shell, in which one hears. */
export const shell = card(230, (cloth) => {
  cloth.piece('70,20 94,34 92,62 62,90 50,74', 'blush', { wander: 0.6 });
  cloth.blob('6,50 14,28 36,14 60,16 76,34 76,58 60,76 34,80 14,70', 'straw', { step: 12 });
  cloth.line('M70 50c0-20-16-30-34-25-16 5-20 25-7 34 12 7 26-2 23-15-3-9-15-9-17 0', 'clay', 5.5);
  cloth.line('M80 36l6 4M82 50l8 1M74 66l8 5', 'clay', 3.4);
});

/** A key. */
export const key = card(231, (cloth) => {
  cloth.piece('40,42 52,42 52,90 40,90', 'marigold', { straight: true, wander: 0.4 });
  cloth.piece('52,66 70,66 70,74 52,74', 'marigold', { straight: true, wander: 0.3 });
  cloth.piece('52,80 66,80 66,88 52,88', 'marigold', { straight: true, wander: 0.3 });
  cloth.disc(46, 26, 20, 'marigold', { corners: 16, stitch: 'amber', inset: 5 });
  cloth.disc(46, 26, 9, 'paper', { corners: 12 });
});

/** A first-aid kit: a white cross, since a red one on white is the emblem of the Red Cross and protected by law. */
export const firstAid = card(232, (cloth) => {
  cloth.line('M34 28V16h28v12', 'ink', 6);
  cloth.rect(8, 26, 80, 58, 'sea', { stitch: 'paper', inset: 6 });
  cloth.piece('41,36 55,36 55,48 67,48 67,62 55,62 55,74 41,74 41,62 29,62 29,48 41,48', 'paper', { straight: true, wander: 0.4 });
});
