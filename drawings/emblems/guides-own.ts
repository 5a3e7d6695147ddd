import { emblem } from '../sketch.ts';
import { bubble } from '../things.ts';

/* Emblems of guides that had to share one: each shows one thing that its own text is about. */

/** A notebook of debts: the right column grows line by line. If they say you owe. */
export const ledger = emblem(81, 'straw', 'amber', (cloth) => {
  cloth.piece('16,20 80,17 82,80 17,82', 'paper', { wander: 0.6 });
  cloth.rect(16, 19, 10, 63, 'rosa', { wander: 0.5, stitch: 'paper', inset: 4 });
  cloth.line('M58 24V77', 'flax', 1.8);
  for (let i = 0; i < 5; i++) {
    const y = 30 + i * 11;
    cloth.stitches(`32,${y} 52,${y}`, 'ink', { dash: '4 3', width: 2.2 });
    cloth.rect(62, y - 3.5, 3.5 + i * 3.2, 7, i === 4 ? 'rosa' : 'clay', { flat: true, wander: 0.4 });
  }
});

/** A long bill out of an envelope, with one row marked. What a call leaves. */
export const phoneBill = emblem(82, 'mint', 'teal', (cloth) => {
  cloth.rect(18, 56, 60, 28, 'teal', { wander: 0.8 });
  cloth.piece('29,12 67,11 68,70 28,70', 'paper', { wander: 0.6 });
  for (const y of [21, 30, 48, 57]) {
    cloth.stitches(`35,${y} 50,${y}`, 'ink', { dash: '4 3', width: 2.2 });
    cloth.stitches(`56,${y} 62,${y}`, 'ink', { dash: '3 3', width: 2.2 });
  }
  cloth.rect(31, 34, 34, 9.5, 'straw', { flat: true, wander: 0.4 });
  cloth.line('M35 39h15M56 39h6', 'rosa', 2.8);
  cloth.piece('18,60 48,76 78,60 78,84 18,84', 'sea', { wander: 0.6, stitch: 'mint', inset: 5 });
});

/** A file whose line of stitches is coming undone. A record that may be cleared. */
export const unpicked = emblem(83, 'lilac', 'plum', (cloth) => {
  cloth.piece('16,24 40,23 46,31 80,30 81,78 15,79', 'straw', { weave: 'weft', wander: 0.7 });
  cloth.rect(22, 38, 52, 34, 'paper', { wander: 0.6 });
  cloth.stitches('28,47 58,47', 'ink', { dash: '4 3', width: 2 });
  cloth.stitches('50,60 74,60', 'rosa', { dash: '6 4', width: 3.2 });
  for (const x of [28, 34, 40]) cloth.disc(x, 60, 1.5, 'amber', { flat: true, corners: 7 });
  cloth.line('M46 60c-6-2-8 8-4 12s-2 12-12 10', 'rosa', 2.8);
  cloth.knot(29, 82, 4, 'rosa');
});

/** A torch that points to the floor. Police: the first contact. */
export const loweredTorch = emblem(84, 'plum', 'lilac', (cloth) => {
  cloth.veil(0.5, () => cloth.piece('44,50 58,54 76,84 20,84', 'straw', { flat: true, wander: 0.4 }));
  cloth.disc(48, 82, 29, 'straw', { ry: 5.5, flat: true });
  cloth.group('rotate(14 54 34)', () => {
    cloth.rect(48, 10, 12, 26, 'ink', { wander: 0.5, stitch: 'lilac', inset: 3 });
    cloth.piece('45,35 63,35 66,48 42,48', 'marigold', { wander: 0.5 });
    cloth.rect(51, 17, 6, 8, 'rosa', { flat: true, wander: 0.3 });
  });
});

/** A suitcase with a tag like a house. Going home. */
export const suitcaseTag = emblem(85, 'sky', 'clay', (cloth) => {
  cloth.line('M36 36V24h24v12', 'brown', 5);
  cloth.rect(15, 35, 66, 45, 'clay', { weave: 'twill', stitch: 'straw', inset: 6, wander: 0.8 });
  cloth.rect(24, 35, 7, 45, 'brown', { flat: true, wander: 0.5 });
  cloth.rect(65, 35, 7, 45, 'brown', { flat: true, wander: 0.5 });
  cloth.line('M48 36C48 44 46 46 47 50', 'marigold', 2.6);
  cloth.piece('36,58 48,47 60,58 60,75 36,75', 'paper', { wander: 0.4, stitch: 'teal', inset: 3.5 });
  cloth.rect(45, 64, 7, 11, 'rosa', { flat: true, wander: 0.3 });
});

/** A wallet, shut. He who pays, or has thought of it. */
export const shutWallet = emblem(86, 'blush', 'rosa', (cloth) => {
  cloth.piece('20,26 66,22 68,40 22,42', 'mist', { wander: 0.6, stitch: 'teal', inset: 4 });
  cloth.piece('14,36 82,36 82,78 14,78', 'brown', { weave: 'weft', wander: 0.9, stitch: 'straw', inset: 5 });
  cloth.piece('58,50 84,49 85,66 58,65', 'wood', { wander: 0.5 });
  cloth.disc(66, 57.5, 4, 'marigold', { corners: 9 });
});

/** Two bracelets knotted alike. If she is your friend. */
export const bracelets = emblem(87, 'straw', 'amber', (cloth) => {
  for (const [y, c, s, k] of [
    [26, 'rosa', 'paper', 'marigold'],
    [56, 'teal', 'mint', 'marigold'],
  ] as const) {
    cloth.line(`M8 ${y + 3}c6 4 8 3 14 5M8 ${y + 14}c6-3 8-3 14-5M74 ${y + 8}c6-2 8-2 14-6M74 ${y + 10}c6 3 8 3 14 5`, c, 2.6);
    cloth.piece(`22,${y} 74,${y - 1} 75,${y + 17} 21,${y + 17}`, c, { wander: 0.5, stitch: s, inset: 3.5 });
    for (const x of [34, 48, 62]) cloth.knot(x, y + 8.5, 4.6, k);
    cloth.disc(21, y + 9, 3.4, c, { corners: 8 });
    cloth.disc(75, y + 8.5, 3.4, c, { corners: 8 });
  }
});

/** What is said in one tongue passes a knot to be heard in another. An interpreter. */
export const interpreter = emblem(88, 'sea', 'mint', (cloth) => {
  bubble(cloth, [11, 17, 34, 24], 'paper', 'left');
  bubble(cloth, [51, 17, 34, 24], 'straw', 'right');
  cloth.stitches('17,26 39,26', 'rosa', { dash: '2 3', width: 3 });
  cloth.stitches('17,33 33,33', 'rosa', { dash: '2 3', width: 3 });
  cloth.line('M57 25l4 4 4-4 4 4 4-4 4 4M57 33l4 4 4-4 4 4', 'teal', 2.2);
  cloth.thread('M20 49C22 70 36 76 48 70C60 64 76 70 78 49');
  cloth.knot(48, 70, 10, 'rosa');
});

/** A reporter's notebook, its pencil laid down across it. */
export const laidPencil = emblem(89, 'marigold', 'paper', (cloth) => {
  cloth.piece('26,18 72,18 73,82 25,82', 'paper', { wander: 0.6 });
  cloth.rect(25, 18, 48, 12, 'plum', { wander: 0.5 });
  for (let x = 31; x < 72; x += 8) cloth.line(`M${x} 13v9`, 'ink', 2.6);
  for (const y of [40, 50]) cloth.stitches(`32,${y} 66,${y}`, 'ink', { dash: '4 3', width: 2 });
  cloth.group('rotate(-28 48 64)', () => {
    cloth.rect(20, 60, 44, 9, 'rosa', { stitch: 'paper', inset: 3, wander: 0.3 });
    cloth.piece('64,60 76,64.5 64,69', 'straw', { wander: 0.2 });
    cloth.piece('72,63 76,64.5 72,66', 'ink', { wander: 0, flat: true });
    cloth.rect(15, 60, 6, 9, 'blush', { wander: 0.3 });
  });
});

/** Two small socks on a line. If you are pregnant or have children. */
export const smallSocks = emblem(90, 'mist', 'teal', (cloth) => {
  cloth.line('M8 25Q48 32 88 24', 'brown', 2.6);
  for (const [x, c, s] of [
    [20, 'rosa', 'blush'],
    [53, 'marigold', 'paper'],
  ] as const) {
    cloth.piece(`${x},28 ${x + 17},28 ${x + 17},53 ${x + 26},60 ${x + 25},70 ${x + 8},72 ${x},62`, c, { stitch: s, inset: 4, wander: 0.6 });
    cloth.rect(x - 1, 28, 19, 8, 'paper', { wander: 0.4 });
    cloth.rect(x + 5, 22, 4, 12, 'wood', { wander: 0.3 });
  }
});

/** A stamp, its mark on a sheet. At the consulate. */
export const stamp = emblem(91, 'evening', 'rosa', (cloth) => {
  cloth.piece('16,46 80,44 82,82 15,83', 'paper', { wander: 0.7 });
  cloth.stitches('22,73 46,73', 'ink', { dash: '4 3', width: 2.2 });
  cloth.line('M64 57a8 8 0 1 0 .1 0', 'teal', 2.6);
  cloth.knot(64, 65, 4, 'teal');
  cloth.piece('27,20 39,20 37,38 46,46 46,55 20,55 20,46 29,38', 'wood', { wander: 0.5, stitch: 'straw', inset: 4 });
  cloth.disc(33, 19, 8.5, 'brown');
  cloth.rect(19, 54, 28, 6, 'teal', { wander: 0.4 });
});

/** Folded blankets, and a moon. Where to sleep tonight. */
export const foldedBlankets = emblem(92, 'night', 'lilac', (cloth) => {
  cloth.disc(66, 25, 12, 'straw', { stitch: 'amber', inset: 3 });
  cloth.disc(61, 22, 10, 'night', { flat: true });
  cloth.star(28, 22, 4);
  cloth.star(44, 30, 3);
  cloth.blob('30,44 66,43 72,51 66,58 30,58 24,51', 'paper', { step: 8, stitch: 'flax', inset: 4 });
  for (const [y, c, s] of [
    [57, 'rosa', 'blush'],
    [70, 'teal', 'mist'],
  ] as const) {
    cloth.blob(`24,${y} 78,${y} 79,${y + 6} 78,${y + 12} 24,${y + 13} 17,${y + 6.5}`, c, { step: 9 });
    cloth.stitches(`26,${y + 6.5} 76,${y + 6}`, s, { dash: '5 4', width: 1.9 });
  }
});

/** A wheel and a mirror. If you drive. */
export const steeringWheel = emblem(93, 'clay', 'straw', (cloth) => {
  cloth.rect(28, 12, 40, 15, 'ink', { wander: 0.5 });
  cloth.rect(32, 15, 32, 9, 'mist', { flat: true, wander: 0.4 });
  cloth.line('M48 34a24 24 0 1 0 .1 0', 'ink', 7);
  cloth.line('M25 57h46M48 58v22', 'ink', 6);
  cloth.stitches('27,47 36,37 48,34 60,37 69,47', 'marigold', { smooth: true, dash: '4 4', width: 1.8 });
  cloth.disc(48, 58, 8, 'marigold', { stitch: 'ink', inset: 3 });
});
