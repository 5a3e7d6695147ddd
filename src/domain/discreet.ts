/**
 * What stands beside a page's entry in the browser's list during a discreet visit, and for a moment in `window.name` where a page opens in
 * the place of another: a value that means nothing to anyone who reads it.
 */
export const DISCREET_MARK = '0';

/** The same beside the entry, where it may be a number: shorter by two letters in each place. */
export const DISCREET_STATE = 0;

/** The same once she has left: a page that is read again under that entry leaves again. */
export const LEFT_STATE = 1;

/** What "Leave now" tells the worker that keeps a copy of the numbers: to delete it, and to go. */
export const FORGET = 'forget';

/**
 * Whether an address of ours is a page's, and not a file's, whose name has a dot: pages end in a slash, but for one that is typed from memory,
 * as /ayuda. @param target absolute
 */
export const isPage = (target: string): boolean => !/\.[^/]*$/.test(new URL(target).pathname);
