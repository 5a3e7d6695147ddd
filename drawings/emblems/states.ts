import { emblem } from '../sketch.ts';
import { needle } from '../things.ts';

/** A lens. */
export const lens = emblem(52, 'teal', 'marigold', (cloth) => {
  cloth.line('M42 24a18 18 0 1 0 .1 0', 'marigold', 7);
  cloth.disc(42, 42, 13, 'mint', { flat: true });
  needle(cloth, 84, 84, 225, 0.24);
  cloth.line('M55 55L80 80', 'amber', 8);
  cloth.line('M55 55L80 80', 'marigold', 5);
});

/** A patch not yet sewn, and a loose thread. */
export const looseThread = emblem(53, 'burlap', 'rosa', (cloth) => {
  cloth.rect(16, 18, 30, 30, 'rosa', { weave: 'weft', stitch: 'paper', inset: 4 });
  cloth.rect(50, 18, 30, 30, 'sea', { weave: 'twill', stitch: 'paper', inset: 4 });
  cloth.rect(16, 52, 30, 30, 'marigold', { weave: 'basket', stitch: 'ink', inset: 4 });
  cloth.stitches('52,54 80,54 80,82 52,82 52,54', 'ink', { dash: '4 4' });
  cloth.thread('M66 68c10-8 12 8 2 6s-2-12 10-8 10 20 24 26');
});

/** An empty hoop, and a needle. */
export const emptyHoop = emblem(54, 'mint', 'teal', (cloth) => {
  cloth.line('M48 16a32 32 0 1 0 .1 0', 'wood', 8);
  cloth.disc(48, 48, 27, 'paper', { weave: 'basket', flat: true });
  cloth.stitches('36,56 42,48 48,42', 'rosa');
  needle(cloth, 74, 24, 132, 0.22);
});

/** A cloud and a sun. */
export const cloud = emblem(62, 'mint', 'teal', (cloth) => {
  cloth.disc(60, 36, 16, 'marigold', { stitch: 'paper', inset: 4 });
  cloth.piece('16,60 26,46 42,48 52,38 68,42 78,56 74,68 22,70', 'paper', { stitch: 'mist', inset: 4, wander: 0.6, straight: true });
  cloth.line('M32 76l-3 8M48 76l-3 8M64 76l-3 8', 'plum', 2.6);
});
