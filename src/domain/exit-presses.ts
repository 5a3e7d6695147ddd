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

/**
 * Shift or another key goes down. Any key but Shift starts again, and so does a Shift beside Alt, Ctrl or Meta (a change of
 * keyboard, a shortcut); a Shift that is held changes nothing.
 */
export const keyDown = (presses: Presses, { key, repeat, altKey, ctrlKey, metaKey }: Key): Presses => {
  if (key !== 'Shift' || altKey || ctrlKey || metaKey) return NO_PRESSES;
  return repeat ? presses : { ...presses, alone: true };
};

/** Shift comes up: a press counts only if nothing else was pressed while it was down, so that capitals never count. */
export const keyUp = (presses: Presses, { key, timeStamp }: Key): Presses => {
  if (key !== 'Shift' || !presses.alone) return { ...presses, alone: false };
  const inTime = presses.count > 0 && timeStamp - presses.last <= PRESS_WINDOW;
  return { count: inTime ? presses.count + 1 : 1, last: timeStamp, alone: false };
};
