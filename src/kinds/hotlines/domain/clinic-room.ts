/** From how many letters on the lines of a country fill the clinic's sheet: the United States' twelve have 2,900, of all others the most 2,000. */
const FULL = 2400;

/** Whether the lines of a country leave room on the clinic's sheet, so that its letters may be larger. @param count all letters and spaces of its lines */
export const isRoomy = (count: number): boolean => count < FULL;
