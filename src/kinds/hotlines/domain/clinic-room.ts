/** How much room the lines of a country leave on the clinic's sheet: none, or so much that its letters may be larger (roomy-sheets.css). */
export type ClinicRoom = 'full' | 'roomy' | 'roomier' | 'roomiest';

/**
 * The most letters of each, measured on Letter in Roboto, with room for a wider face: the United States' twelve lines have 2,900, of all others the
 * most 2,000, and half of the countries fewer than 900.
 */
const STEPS: readonly [ClinicRoom, number][] = [
  ['roomiest', 750],
  ['roomier', 1250],
  ['roomy', 2400],
];

/** The room on the clinic's sheet. @param count all letters and spaces of its lines */
export const clinicRoom = (count: number): ClinicRoom => STEPS.find(([, most]) => count < most)?.[0] ?? 'full';
