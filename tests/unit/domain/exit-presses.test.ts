import { describe, expect, it } from 'vitest';
import { keyDown, keyUp, NO_PRESSES, PRESS_WINDOW, PRESSES_TO_EXIT, type Key, type Presses } from '#/domain/exit-presses.ts';

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

  it('leaves after three of them, within five seconds of each other, as GOV.UK’s “Exit this page” does', () => {
    expect([PRESSES_TO_EXIT, PRESS_WINDOW]).toEqual([3, 5000]);
  });

  it('goes by the time between two presses, and not since the first', () => {
    expect([0, 4000, 8000, 12_000].reduce(press, NO_PRESSES).count).toBe(4);
    expect([100_000, 106_000, 107_000].reduce(press, NO_PRESSES)).toMatchObject({ count: 2, last: 107_000 });
  });

  it('counts nothing when another key comes up, or a Shift that was never seen to go down', () => {
    const two = [0, 10].reduce(press, NO_PRESSES);
    expect(keyUp(two, key('Shift', { timeStamp: 20 })).count).toBe(2);
    expect(keyUp(keyDown(two, key('Shift')), key('a', { timeStamp: 20 }))).toEqual({ count: 2, last: 10, alone: false });
    expect(keyUp(NO_PRESSES, key('Shift')).count).toBe(0);
    expect(keyDown(two, key('a'))).toEqual({ count: 0, last: 0 });
  });

  it('keeps what was counted while a Shift goes down, and while it repeats after another key', () => {
    const two = [0, 10].reduce(press, NO_PRESSES);
    expect(keyDown(two, key('Shift'))).toEqual({ count: 2, last: 10, alone: true });
    const after = keyDown(keyDown(keyDown(two, key('Shift')), key('A')), key('Shift', { repeat: true }));
    expect(keyUp(after, key('Shift', { timeStamp: 20 })).count).toBe(0);
  });
});
