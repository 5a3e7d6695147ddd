/** The way someone has taken: which choice in each scene, from the first scene on, counted from 0. */
export type Turns = readonly number[];

/** A scene as a way passes it. */
interface PassedScene {
  number: number;
  choices: readonly { words: string; to: number }[];
}

/** A scene that was passed: what was done there, and what was not. */
export interface Passed<One extends PassedScene> {
  scene: One;
  /** The words of the choice that was taken; nothing where the way stands. */
  taken?: string;
  /** The choices that were not taken, each with its place among those of the scene; none where the way stands. */
  untaken: readonly { words: string; choice: number }[];
}

/**
 * The scenes that a way has passed, in its order; the last one is where it stands. A scene that is passed twice stands in it twice.
 * @param scenes of the whole story, the first one first; with none nothing was passed
 * @param turns ends where it leads nowhere
 */
export const passedOn = <One extends PassedScene>(scenes: readonly One[], turns: Turns): Passed<One>[] => {
  const passed: Passed<One>[] = [];
  let [scene] = scenes;
  for (const turn of turns) {
    const taken = scene?.choices[turn];
    const next = taken && scenes.find(({ number }) => number === taken.to);
    if (!scene || !next) break;
    const untaken = scene.choices.flatMap(({ words }, choice) => (choice === turn ? [] : [{ words, choice }]));
    passed.push({ scene, taken: taken.words, untaken });
    scene = next;
  }
  return scene ? [...passed, { scene, untaken: [] }] : passed;
};

/** The way that turns off another one. @param at in which of its scenes, from 0 @param choice what is done there instead */
export const turnedOff = (turns: Turns, at: number, choice: number): Turns => [...turns.slice(0, at), choice];
