/**
 * Who the second person of a stop was: whom someone reached, the police among them where she went to them; `herself`, where she got out or spoke
 * alone; `none`; and `unknown`, where what could be read does not say.
 */
export const SECOND = [
  'mother',
  'relative',
  'neighbour',
  'consulate',
  'emergency',
  'client',
  'shelter',
  'stranger',
  'helper',
  'police',
  'herself',
  'none',
  'unknown',
] as const;

/** One of them. */
export type Second = (typeof SECOND)[number];

/** How a stop ends: the thread that held her was cut there, or someone tied something that still holds. */
export const ENDS = ['cut', 'knotted', 'unknown'] as const;

/** One of them. */
export type End = (typeof ENDS)[number];

/** Nobody was reached there, or nobody knows. */
const NOBODY: readonly Second[] = ['herself', 'none', 'unknown'];

/** Whether somebody was reached. */
export const isReached = (second: Second): boolean => !NOBODY.includes(second);

/** How what was found of the second person is drawn: reached, nobody, or not known. */
export const beadOf = (second: Second): 'reached' | 'nobody' | 'unknown' =>
  isReached(second) ? 'reached' : second === 'unknown' ? 'unknown' : 'nobody';
