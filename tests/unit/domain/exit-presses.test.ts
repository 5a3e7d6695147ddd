import { describe, expect, it } from 'vitest';
import { keyDown, keyUp, NO_PRESSES, PRESS_WINDOW, type Presses } from '#/domain/exit-presses.ts';

const press = (presses: Presses, now: number): Presses => keyUp(keyDown(presses, 'Shift', false), 'Shift', now);

describe('presses of Shift', () => {
  it('counts three presses within five seconds of each other', () => {
    expect([0, PRESS_WINDOW, 2 * PRESS_WINDOW].reduce(press, NO_PRESSES).count).toBe(3);
  });

  it('starts again when more than five seconds pass between two', () => {
    expect([0, PRESS_WINDOW + 1].reduce(press, NO_PRESSES).count).toBe(1);
  });

  it('starts again after any other key', () => {
    const two = [0, 10].reduce(press, NO_PRESSES);
    expect(press(keyDown(two, 'a', false), 20).count).toBe(1);
  });

  it('does not count a Shift that was held for a capital', () => {
    const held = keyDown(keyDown(NO_PRESSES, 'Shift', false), 'A', false);
    expect(keyUp(held, 'Shift', 5).count).toBe(0);
  });

  it('counts a Shift that is held down as one press, however often it repeats', () => {
    const held = keyDown(keyDown(NO_PRESSES, 'Shift', false), 'Shift', true);
    expect(keyUp(held, 'Shift', 5).count).toBe(1);
  });
});
