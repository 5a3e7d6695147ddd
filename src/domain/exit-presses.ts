/** How many presses of Shift leave the site, and how long may pass between two of them (GOV.UK "Exit this page"). */
export const PRESSES_TO_EXIT = 3;
/** Milliseconds between two presses. */
export const PRESS_WINDOW = 5000;

/** What has been pressed so far: how often, when last, and whether Shift is down with nothing else pressed since. */
export interface Presses {
  count: number;
  last: number;
  alone: boolean;
}

/** Nothing pressed. */
export const NO_PRESSES: Presses = { count: 0, last: 0, alone: false };

/**
 * Shift or another key goes down. Any key but Shift starts again; a Shift that is held (a repeat) changes nothing.
 * @param now milliseconds, from any fixed origin
 */
export const keyDown = (presses: Presses, key: string, repeat: boolean): Presses =>
  key === 'Shift' ? (repeat ? presses : { ...presses, alone: true }) : NO_PRESSES;

/** Shift comes up: a press counts only if nothing else was pressed while it was down, so that capitals never count. */
export const keyUp = (presses: Presses, key: string, now: number): Presses => {
  if (key !== 'Shift' || !presses.alone) return { ...presses, alone: false };
  const inTime = presses.count > 0 && now - presses.last <= PRESS_WINDOW;
  return { count: inTime ? presses.count + 1 : 1, last: now, alone: false };
};
