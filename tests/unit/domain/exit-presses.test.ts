import { describe, expect, it } from 'vitest';
import { keyDown, keyUp, NO_PRESSES, PRESS_WINDOW, type Key, type Presses } from '#/domain/exit-presses.ts';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  timeStamp: 5,
  ...more,
});
const press = (presses: Presses, now: number): Presses => keyUp(keyDown(presses, key('Shift')), key('Shift', { timeStamp: now }));

describe('presses of Shift', () => {
  it('counts three presses within five seconds of each other', () => {
    expect([0, PRESS_WINDOW, 2 * PRESS_WINDOW].reduce(press, NO_PRESSES).count).toBe(3);
  });

  it('starts again when more than five seconds pass between two', () => {
    expect([0, PRESS_WINDOW + 1].reduce(press, NO_PRESSES).count).toBe(1);
  });

  it('starts again after any other key', () => {
    const two = [0, 10].reduce(press, NO_PRESSES);
    expect(press(keyDown(two, key('a')), 20).count).toBe(1);
  });

  it('does not count a Shift that was held for a capital', () => {
    const held = keyDown(keyDown(NO_PRESSES, key('Shift')), key('A'));
    expect(keyUp(held, key('Shift')).count).toBe(0);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('starts again at a Shift that is pressed with %s, as for a shortcut', (held) => {
    const two = [0, 10].reduce(press, NO_PRESSES);
    expect(keyUp(keyDown(two, key('Shift', { [held]: true })), key('Shift')).count).toBe(0);
  });

  it('counts a Shift that is held down as one press, however often it repeats', () => {
    const held = keyDown(keyDown(NO_PRESSES, key('Shift')), key('Shift', { repeat: true }));
    expect(keyUp(held, key('Shift')).count).toBe(1);
  });
});
