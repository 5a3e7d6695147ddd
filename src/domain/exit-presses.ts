/** How many presses of Shift leave the site, and how long may pass between two of them (GOV.UK "Exit this page"). */
export const PRESSES_TO_EXIT = 3;
/** Milliseconds between two presses. */
export const PRESS_WINDOW = 5000;

/** What has been pressed so far: how often, when last, and whether Shift is down with nothing else pressed since. */
export interface Presses {
  count: number;
  last: number;
  alone?: boolean;
}

/** Nothing pressed. */
export const NO_PRESSES: Presses = { count: 0, last: 0 };

/** What is needed here of a browser's key event. */
export interface Key {
  key: string;
  /** Whether the key is being held. */
  repeat: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  /** Milliseconds, from any fixed origin. */
  timeStamp: number;
}

// Events are read in place and not taken apart: it is shorter, and this stands before the first number of every page.

/**
 * Shift or another key goes down. Any key but Shift starts again, and so does a Shift beside Alt, Ctrl or Meta (a change of
 * keyboard, a shortcut); a Shift that is held changes nothing.
 */
export const keyDown = (presses: Presses, event: Key): Presses =>
  event.key !== 'Shift' || event.altKey || event.ctrlKey || event.metaKey ? NO_PRESSES : event.repeat ? presses : { ...presses, alone: true };

/** Shift comes up: a press counts only if nothing else was pressed while it was down, so that capitals never count. */
export const keyUp = (presses: Presses, event: Key): Presses =>
  event.key !== 'Shift' || !presses.alone
    ? { ...presses, alone: false }
    : { count: event.timeStamp - presses.last > PRESS_WINDOW ? 1 : presses.count + 1, last: event.timeStamp };
