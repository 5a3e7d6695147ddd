/** A row of a browser's History: what it lists a page under. */
export interface Listed {
  title: string;
  path: string;
}

/** Someone who visits the site in a browser, from a search page on another site; the same in every browser. */
export interface Hand {
  /** The browser's name and version. */
  browser: string;
  /** Opens a page of ours as one that is typed into the address bar. */
  open: (path: string) => Promise<void>;
  /** Taps the first thing that a selector finds. */
  tap: (selector: string) => Promise<void>;
  /** Presses the browser's "Back" once. */
  back: () => Promise<void>;
  /** Waits until a page of ours is there. */
  arrive: (path: string) => Promise<void>;
  /** Waits until a page of another site is there. */
  away: () => Promise<void>;
  /** Runs code in the page. */
  run: (code: string) => Promise<void>;
  /** How many pages of ours the browser's list holds, under "Back" and "Forward", by its length now and on the search page. */
  counted: () => Promise<number>;
  /** Presses "Back" until the search page is there: the pages of ours on the way. */
  walked: () => Promise<string[]>;
  /** Closes the browser; gives the pages of ours that its History lists, and nothing if it has none. */
  close: () => Promise<Listed[] | undefined>;
}

/** Opens a browser that knows nothing yet, with scripts or without. */
export type Opens = (scripts: boolean) => Promise<Hand>;
