/** The parts of the page on which numbers are taken along, by the numbers that name them in an address: a word there would tell what she wants. */
export const TAKE_PARTS = { learn: '1', send: '2', save: '3', hear: '4', code: '5', file: '6', print: '7' } as const;
