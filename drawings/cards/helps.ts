import { card } from './card.ts';

/** A slice of watermelon. */
export const watermelon = card(241, (cloth) => {
  cloth.piece('4,38 92,38 86,60 70,78 48,84 26,78 10,60', 'teal', { straight: true, wander: 0.5 });
  cloth.piece('12,38 84,38 78,58 65,71 48,76 31,71 18,58', 'paper', { flat: true, straight: true, wander: 0.3 });
  cloth.piece('18,38 78,38 73,55 62,66 48,70 34,66 23,55', 'rose', { flat: true, straight: true, wander: 0.3 });
  cloth.line('M32 46v4M48 46v4M64 46v4M40 56v4M56 56v4', 'ink', 4.4);
  cloth.line('M48 30V18c-4-8 4-12 8-8', 'sea', 3.4);
});

/** A knot of two cords. */
export const knot = card(242, (cloth) => {
  cloth.line('M4 72C22 72 26 24 48 24s26 22 10 30-30-4-24-14', 'ink', 15);
  cloth.line('M4 72C22 72 26 24 48 24s26 22 10 30-30-4-24-14', 'marigold', 11);
  cloth.line('M92 72C72 72 60 66 44 46 36 36 20 40 24 54s34 10 46-4', 'ink', 15);
  cloth.line('M92 72C72 72 60 66 44 46 36 36 20 40 24 54s34 10 46-4', 'rosa', 11);
  cloth.line('M34 40c-2 6 4 14 12 16', 'ink', 15);
  cloth.line('M34 38c-3 8 5 16 14 18', 'marigold', 11);
});

/** A cookie tin, with thread and a paper in it. */
export const tin = card(243, (cloth) => {
  cloth.disc(70, 26, 20, 'sea', { corners: 16, stitch: 'mist', inset: 5 });
  cloth.disc(48, 48, 38, 'ink', { ry: 11, corners: 20 });
  cloth.piece('20,16 44,10 50,56 26,56', 'paper', { straight: true, wander: 0.4 });
  cloth.line('M26 22l14-3M28 31l14-3M29 40l14-3', 'ink', 2.6);
  cloth.piece('56,36 72,36 72,56 56,56', 'rosa', { straight: true, wander: 0.3 });
  cloth.line('M56 42h16M56 48h16', 'paper', 1.8);
  cloth.piece('10,48 24,56 48,59 72,56 86,48 86,82 72,89 48,91 24,89 10,82', 'teal', { straight: true, wander: 0.3 });
  cloth.disc(48, 74, 11, 'straw', { corners: 12 });
  cloth.line('M42 74v1M49 70v1M55 76v1M47 79v1', 'ink', 3.4);
});

/** A moon and stars. */
export const moon = card(244, (cloth) => {
  cloth.piece('58,8 40,16 32,34 32,56 44,74 64,82 80,78 62,90 40,90 18,76 8,54 12,32 28,14 46,6', 'straw', { wander: 0.8, straight: true });
  cloth.stitches('24,30 17,50 24,70 38,82', 'amber', { dash: '5 5', width: 2.4 });
  cloth.piece('70,18 74,28 84,28 76,35 79,46 70,39 61,46 64,35 56,28 66,28', 'marigold', { straight: true, wander: 0.3 });
  cloth.star(60, 60, 6, 'ink');
  cloth.star(84, 60, 5, 'ink');
});

/** A folded map. */
export const map = card(245, (cloth) => {
  cloth.piece('6,20 34,10 34,76 6,86', 'mint', { straight: true, wander: 0.4 });
  cloth.piece('34,10 62,20 62,86 34,76', 'straw', { straight: true, wander: 0.4 });
  cloth.piece('62,20 90,10 90,76 62,86', 'mint', { straight: true, wander: 0.4 });
  cloth.stitches('14,74 24,56 42,60 50,46 66,50 74,38', 'ink', { dash: '6 5', width: 3 });
  cloth.piece('76,42 66,24 76,14 86,24', 'rosa', { wander: 0.4 });
  cloth.disc(76, 24, 4, 'paper', { flat: true, corners: 9 });
});

/** A street lamp. */
export const lamp = card(246, (cloth) => {
  cloth.rect(43, 44, 8, 46, 'ink', { straight: true, flat: true });
  cloth.rect(32, 86, 30, 6, 'ink', { straight: true, flat: true });
  cloth.piece('30,16 64,16 58,46 36,46', 'marigold', { straight: true, wander: 0.4 });
  cloth.piece('47,4 68,17 26,17', 'plum', { straight: true, wander: 0.4 });
  cloth.disc(47, 31, 6, 'paper', { flat: true, corners: 10 });
  cloth.line('M18 30H8M21 44l-9 5M76 30h10M73 44l9 5M21 16l-8-5M73 16l8-5', 'amber', 3.4);
});

/** A door ajar, with light behind it. */
export const door = card(247, (cloth) => {
  cloth.rect(18, 6, 60, 84, 'brown', { straight: true });
  cloth.rect(25, 13, 46, 77, 'straw', { straight: true });
  cloth.piece('25,13 52,20 52,94 25,90', 'sea', { straight: true, wander: 0.4 });
  cloth.line('M31 24l15 4v20l-15-2zM31 56l15 1v22l-15-2z', 'mint', 2.6);
  cloth.disc(48, 53, 3, 'marigold', { flat: true, corners: 9 });
  cloth.line('M10 91h76', 'ink', 3);
});

/** A needle at work. */
export const needle = card(248, (cloth) => {
  cloth.piece('6,40 70,34 76,88 10,92', 'rose', { stitch: 'paper', inset: 6, wander: 1 });
  cloth.stitches('18,76 28,62 40,66 46,56', 'ink', { dash: '7 5', width: 3.6 });
  cloth.piece('42,62 72,12 80,6 84,8 82,18', 'mist', { straight: true, wander: 0.2 });
  cloth.line('M76 15l3-4', 'ink', 2.6);
  cloth.line('M78 12c14-2 16 10 10 18s6 16 4 26', 'amber', 4);
});

/** A bicycle. */
export const bicycle = card(249, (cloth) => {
  for (const x of [24, 72]) {
    cloth.line(`M${x} 42a19 19 0 1 0 .1 0`, 'ink', 4.6);
    cloth.line(`M${x} 46v30M${x - 15} 61h30`, 'lilac', 1.8);
  }
  cloth.line('M24 61l14-28h26L48 62H24M38 33l10 29M64 33l8 28M62 22l3 12', 'rosa', 5);
  cloth.line('M30 30h16M52 20h14', 'ink', 5);
  cloth.disc(48, 62, 5, 'marigold', { corners: 10 });
});

/** A radio. */
export const radio = card(250, (cloth) => {
  cloth.line('M66 28L84 6', 'ink', 3.4);
  cloth.disc(84, 7, 4, 'rosa', { flat: true, corners: 8 });
  cloth.rect(6, 28, 84, 56, 'clay', { stitch: 'paper', inset: 5 });
  cloth.disc(32, 58, 18, 'paper', { corners: 16 });
  cloth.line('M22 50h20M19 58h26M22 66h20', 'ink', 3);
  cloth.rect(56, 40, 27, 14, 'straw', { straight: true, wander: 0.4 });
  cloth.line('M72 42v10', 'rosa', 2.6);
  cloth.disc(62, 68, 5, 'ink', { flat: true, corners: 10 });
  cloth.disc(77, 68, 5, 'ink', { flat: true, corners: 10 });
});

/** A notebook in which something is counted. */
export const notebook = card(251, (cloth) => {
  cloth.rect(18, 8, 64, 80, 'marigold', { straight: true });
  cloth.rect(24, 13, 54, 70, 'paper', { flat: true, straight: true, wander: 0.3 });
  cloth.line('M34 28h36M34 40h36M34 52h36M34 64h22', 'lilac', 2);
  cloth.line('M36 24l4 5M44 24l4 5M52 24l4 5M36 36l4 5M44 36l4 5M52 36l4 5M60 36l4 5M36 48l4 5M44 48l4 5', 'ink', 3);
  for (const y of [18, 32, 46, 60, 74]) cloth.line(`M13 ${y}h12`, 'ink', 3.6);
});

/** A ladder. */
export const ladder = card(252, (cloth) => {
  cloth.piece('22,92 30,92 42,4 35,4', 'wood', { straight: true, wander: 0.4 });
  cloth.piece('66,92 74,92 61,4 54,4', 'wood', { straight: true, wander: 0.4 });
  for (const [left, right, y] of [
    [25, 71, 78],
    [28, 68, 61],
    [30, 66, 44],
    [33, 63, 28],
    [36, 60, 13],
  ] as const)
    cloth.rect(left, y, right - left, 6, 'straw', { straight: true, wander: 0.3 });
  cloth.piece('6,92 10,84 16,92', 'sea', { wander: 0.3 });
  cloth.piece('80,92 85,82 90,92', 'sea', { wander: 0.3 });
});

/** A bell. */
export const bell = card(253, (cloth) => {
  cloth.line('M40 16c0-12 16-12 16 0', 'ink', 5);
  cloth.disc(48, 78, 9, 'brown', { corners: 11 });
  cloth.blob('30,30 40,16 56,16 66,30 72,58 84,76 12,76 24,58', 'marigold', { step: 14 });
  cloth.stitches('24,64 72,64', 'amber', { dash: '6 4', width: 3 });
  cloth.line('M10 30c-4 4-6 9-6 15M86 30c4 4 6 9 6 15', 'ink', 3);
});

/** An open book with a ribbon. */
export const book = card(254, (cloth) => {
  cloth.piece('4,22 46,28 46,86 4,78', 'rosa', { straight: true, wander: 0.5 });
  cloth.piece('92,22 50,28 50,86 92,78', 'rosa', { straight: true, wander: 0.5 });
  cloth.piece('9,16 30,16 48,26 48,80 30,72 9,72', 'paper', { straight: true, wander: 0.4 });
  cloth.piece('87,16 66,16 48,26 48,80 66,72 87,72', 'paper', { straight: true, wander: 0.4 });
  cloth.line('M16 28h14l10 5M16 40h14l10 5M16 52h14l10 5M80 28H66l-10 5M80 40H66l-10 5', 'ink', 2.4);
  cloth.piece('74,14 82,14 82,58 78,52 74,58', 'marigold', { straight: true, wander: 0.3 });
});
