/**
 * What stands in `window.name` during a discreet visit: a value that means nothing to anyone who reads it. It survives
 * `location.replace()`, needs no storage and no address. Chromium hands it to the next site, so it is emptied before
 * every way out.
 */
export const DISCREET_MARK = '0';

/** What "Leave now" tells the worker that keeps a copy of the numbers: to delete it, and to go. */
export const FORGET = 'forget';

/** Where a tapped link leads, as seen from a page. */
export type LinkKind = 'inside' | 'outside' | 'same-page' | 'other';

/**
 * What kind of link an address is. `other` leaves the page where it is (tel:, sms:, mailto:).
 * @param target the link's address, absolute
 * @param page the page's address, absolute
 */
export const linkKind = (target: string, page: string): LinkKind => {
  const to = new URL(target);
  const from = new URL(page);
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return 'other';
  if (to.origin !== from.origin) return 'outside';
  return to.pathname === from.pathname && to.search === from.search && to.hash !== '' ? 'same-page' : 'inside';
};

/** Whether an address of ours is a page's, and not a file's: pages end in a slash. @param target absolute */
export const isPage = (target: string): boolean => new URL(target).pathname.endsWith('/');
