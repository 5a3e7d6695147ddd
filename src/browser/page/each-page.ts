import { hasLeft } from '#/browser/quick-exit/has-left.ts';

/*
 * A discreet visit shows page after page in one document (src/browser/discreet/show.ts), and a module runs once: whatever belongs to
 * a page starts again with each. Every script has a copy of this file in itself (src/integrations/own-copy.ts), so that none waits
 * for another file.
 */

/** A page that is being shown. */
export interface ShownPage {
  /** Its own address, whatever the browser's bar says. */
  address: URL;
  /** Ends when another page takes its place. */
  signal: AbortSignal;
}

declare global {
  interface WindowEventMap {
    /** Another page stands in this document. */
    pageshown: Event;
  }
}

/** The address of the page that is shown: `<body>` says it of one that took another's place. */
export const shownAddress = (): string => document.body.dataset['address'] ?? location.href;

/** Starts something on the page that is there, and on each that takes its place: nothing once she has left, as by a script that came too late. */
export const eachPage = (start: (page: ShownPage) => void): void => {
  let shown = new AbortController();
  const begin = (): void => {
    if (!hasLeft()) start({ address: new URL(shownAddress()), signal: shown.signal });
  };
  addEventListener('pageshown', () => {
    shown.abort();
    shown = new AbortController();
    begin();
  });
  begin();
};
