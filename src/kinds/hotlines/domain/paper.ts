/** The sizes of sheets that the studio knows, in millimetres (ISO 216; ANSI/ASME Y14.1). */
export const PAPERS = { a4: { across: 210, down: 297 }, letter: { across: 215.9, down: 279.4 } } as const;

/** A size of sheet. */
export type PaperName = keyof typeof PAPERS;

/**
 * Where people print on Letter: CLDR's `paperSize` "US-Letter" (supplemental data, measurementData), and Honduras and the Dominican Republic, where shops sell
 * "tamaño carta" too.
 */
const LETTER: ReadonlySet<string> = new Set(['bz', 'ca', 'cl', 'co', 'cr', 'do', 'gt', 'hn', 'mx', 'ni', 'pa', 'pr', 'sv', 'us', 've']);

/** The sheet that a country's printers hold. @param code its two letters */
export const paperOf = (code: string): PaperName => (LETTER.has(code) ? 'letter' : 'a4');

/** The sheets of the studio, in the order in which they are offered. */
export const SHEETS = ['cards', 'shoe', 'poster', 'sticker', 'clinic', 'ruler', 'plain'] as const;

/** A sheet of the studio. */
export type SheetName = (typeof SHEETS)[number];

/** The countries of which there is a ready file, in each language. */
export const READY_COUNTRIES = ['us', 'mx', 'gt', 'hn', 'sv', 'co', 'do', 'es'] as const;
