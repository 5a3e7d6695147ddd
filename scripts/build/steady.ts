import { say } from '#/staff-words/messages.ts';
import { BuildStopped } from './places.ts';

/** How often a site is made: whoever saves that often will go on saving. */
const MOST_TIMES = 3;

/**
 * Checks and makes a site of files that stand still meanwhile: what somebody saves in the middle of it would be published without a check, so
 * it is done again then.
 * @param stateNow what the files are, as one word
 * @param make checks them, and makes the site
 * @returns what was made, and of which state
 * @throws BuildStopped where something is saved each time
 */
export const ofOneState = async <Made>(stateNow: () => string, make: () => Promise<Made>): Promise<{ state: string; made: Made }> => {
  for (let times = 1; times <= MOST_TIMES; times += 1) {
    const state = stateNow();
    const made = await make();
    if (stateNow() === state) return { state, made };
    if (times < MOST_TIMES) console.log(say('savedMeanwhile'));
  }
  throw new BuildStopped(say('savedTooOften'));
};
