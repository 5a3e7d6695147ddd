import { points } from '../geometry.ts';
import { sketch, type Sketch } from '../sketch.ts';
import { armchairByLamp } from '../things.ts';

/** When the room is seen: late, by a lamp; later, without it; as it dawns. */
type Light = 'lamp' | 'dark' | 'dawn';

/**
 * The armchair's room, high enough to stand beside a story, with nobody in it. What belongs to another light is cut and not laid down, so that
 * all else lies in the same place in each.
 */
const roomIn = (light: Light): Sketch =>
  sketch({ size: [960, 760], seed: 94, tile: [190, 200, 500] }, (cloth) => {
    const by = (lights: readonly Light[], draw: () => void): void => {
      if (lights.includes(light)) draw();
      else cloth.unlaid(draw);
    };
    by(['lamp', 'dark'], () => cloth.ground('plum', 'weft'));
    by(['dawn'], () => cloth.ground('evening', 'weft'));
    for (let x = 48; x < 960; x += 96) cloth.stitches(`${x},0 ${x},540`, 'lilac', { dash: '3 11', width: 1.6 });
    // the window
    cloth.group('translate(-20 40) scale(1.35)', () => {
      cloth.rect(196, 60, 190, 176, 'wood', { weave: 'weft' });
      by(['lamp', 'dark'], () => cloth.rect(208, 72, 166, 152, 'night', { flat: true }));
      by(['lamp'], () => {
        for (const [x, y] of points('236,104 342,96 324,178 232,182 346,202')) cloth.star(x, y, 4);
      });
      by(['dawn'], () => {
        cloth.rect(208, 72, 166, 152, 'sky', { flat: true });
        cloth.disc(250, 176, 26, 'marigold', { flat: true, stitch: 'paper', inset: 5 });
        cloth.piece('208,196 270,182 374,200 374,224 208,224', 'sea', { weave: 'twill', flat: true });
      });
      cloth.line('M291 72V224M208 148H374', 'wood', 7);
      cloth.piece('176,50 240,52 224,150 184,258 170,258', 'rosa', { weave: 'twill', stitch: 'blush', inset: 7 });
      cloth.piece('406,50 342,52 358,150 398,258 412,258', 'rosa', { weave: 'twill', stitch: 'blush', inset: 7 });
      cloth.rect(158, 42, 266, 9, 'brown');
    });
    // a picture of a road that leads away
    cloth.group('translate(-30 70) scale(1.1)', () => {
      cloth.rect(700, 84, 118, 88, 'wood', { stitch: 'marigold', inset: 5 });
      cloth.rect(712, 96, 94, 64, 'sky', { flat: true });
      cloth.piece('712,134 754,116 806,130 806,160 712,160', 'sea', { flat: true });
      cloth.piece('748,160 770,160 762,128 758,128', 'flax', { flat: true });
    });
    cloth.group('translate(0 260)', () => {
      cloth.hill('-8,312 320,304 640,308 968,302', 'brown', { weave: 'twill', stitch: 'clay', bottom: 560 });
      for (const y of [396, 440]) cloth.stitches(`0,${y} 960,${y - 6}`, 'clay', { dash: '9 7' });
    });
    cloth.group('translate(-210 128) scale(1.35)', () => {
      by(['lamp'], () => cloth.veil(0.34, () => cloth.piece('640,146 712,146 850,372 432,372', 'straw', { flat: true, wander: 0.6 })));
      cloth.disc(520, 358, 220, 'rosa', { ry: 32, weave: 'basket', stitch: 'marigold', inset: 8, corners: 18 });
      armchairByLamp(cloth, light === 'lamp' ? 'straw' : 'flax');
      by(['dawn'], () => cloth.veil(0.3, () => cloth.piece('290,312 430,300 640,392 400,402', 'straw', { flat: true, wander: 0.6 })));
    });
    by(['dark'], () => cloth.veil(0.5, () => cloth.rect(-8, -8, 976, 776, 'night', { flat: true, wander: 0 })));
    cloth.thread('M-8 700C80 640 150 668 260 676C360 684 420 700 520 692C640 682 700 700 790 676C860 660 910 650 968 644');
  });

/** An empty armchair by a lamp, late; stars in the window. */
export const armchairLamp = roomIn('lamp');

/** The same room without its lamp: the window is dark. */
export const armchairDark = roomIn('dark');

/** The same room as it dawns. */
export const armchairDawn = roomIn('dawn');
