import type { Browser } from 'playwright-core';
import type { Copy } from './copy.ts';

/** A copy of what ships that is being served, and a browser to visit it with. */
export interface Served extends Copy {
  /** The site's address, without a slash at its end. */
  url: string;
  browser: Browser;
}

/**
 * A promise, how it is seen to be kept, and how it is broken. `holds` gives what it found that is otherwise; it throws only where it
 * cannot look, so that a promise that is broken and a test that is broken are told apart.
 */
interface Held<Site> {
  /** As in content/promises.yaml. */
  id: string;
  /** What the test does and sees, for docs/promises.md. */
  test: string;
  holds: (site: Site) => string[] | Promise<string[]>;
  breaker: {
    /** The small change, for docs/promises.md. */
    says: string;
    /** Makes the change to the copy. */
    change: (copy: Copy) => void;
  };
}

/** A promise that can be seen in the files that ship. */
export type HeldInFiles = Held<Copy>;

/** A promise that is seen in a browser. */
export type HeldInBrowser = Held<Served>;
