import { hash } from './quiet-code.ts';

/** Six digits, of which the first is none of a heading's: those are counted from 1. */
const [FROM, HOW_MANY] = [100_000, 900_000];

/**
 * Where an entry stands on its page: a number, which tells nothing in an address, is the same in both languages and on every page, and hangs on
 * nothing else that the site holds. That two of three hundred share one happens to one list in twenty; a check names them.
 * @example entryPlace('source', 'polaris-latin-america-2018') // '510827'
 */
export const entryPlace = (what: 'source' | 'term', id: string): string => String(FROM + (hash(`${what}/${id}`) % HOW_MANY));
