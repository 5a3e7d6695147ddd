import { hash } from '#/domain/quiet-code.ts';

/** The numbers that scenes have in addresses: four signs, none of which leads. */
const FIRST = 1000;
const COUNT = 9000;

/** A scene of some story. */
interface ScenePlace {
  /** The story's `translationKey`. */
  story: string;
  /** Its number in the file. */
  number: number;
}

/** The name of a scene among all. */
export const sceneKey = ({ story, number }: ScenePlace): string => `${story}/${number}`;

/**
 * The number of each scene in its address, for who walks a story without scripts: shuffled over all stories, so that it says neither
 * which story was walked nor how far. The same in both languages, and the same after another story was added, but where two fall on
 * one number.
 * @param scenes of all stories; more than there are numbers is an error
 * @returns by `sceneKey`, from 1000 to 9999
 */
export const sceneNumbers = (scenes: readonly ScenePlace[]): ReadonlyMap<string, number> => {
  if (scenes.length > COUNT) throw new Error(`There are ${scenes.length} scenes, and ${COUNT} numbers for them.`);
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  for (const key of scenes.map(sceneKey).sort()) {
    let place = hash(key) % COUNT;
    while (taken.has(place)) place = (place + 1) % COUNT;
    taken.add(place);
    numbers.set(key, FIRST + place);
  }
  return numbers;
};
