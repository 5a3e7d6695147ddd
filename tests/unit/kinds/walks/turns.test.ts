import { describe, expect, it } from 'vitest';
import { passedOn, turnedOff } from '#/kinds/walks/domain/turns.ts';

const scene = (number: number, ...choices: [words: string, to: number][]) => ({ number, choices: choices.map(([words, to]) => ({ words, to })) });

const SCENES = [
  scene(1, ['write back', 2], ['ask Yesi', 3], ['go out', 3]),
  scene(2, ['say yes', 4]),
  scene(3, ['go round', 1], ['stop', 4]),
  scene(4),
] as const;

const numbersOf = (turns: readonly number[]): number[] => passedOn(SCENES, turns).map((one) => one.scene.number);

describe('the way someone took through a story', () => {
  it('stands at the first scene until something was chosen, with nothing taken and nothing left', () => {
    expect(passedOn(SCENES, [])).toEqual([{ scene: SCENES[0], untaken: [] }]);
  });

  it('has each scene with what was done there, and what was not', () => {
    expect(passedOn(SCENES, [1, 1])).toEqual([
      {
        scene: SCENES[0],
        taken: 'ask Yesi',
        untaken: [
          { words: 'write back', choice: 0 },
          { words: 'go out', choice: 2 },
        ],
      },
      { scene: SCENES[2], taken: 'stop', untaken: [{ words: 'go round', choice: 0 }] },
      { scene: SCENES[3], untaken: [] },
    ]);
  });

  it('leaves nothing open where there was one way on', () => {
    expect(passedOn(SCENES, [0, 0])[1]?.untaken).toEqual([]);
  });

  it('tells two choices apart that lead to one scene', () => {
    expect(passedOn(SCENES, [2])[0]).toMatchObject({ taken: 'go out', untaken: [{ choice: 0 }, { choice: 1 }] });
  });

  it('has a scene twice that was passed twice', () => {
    expect(numbersOf([1, 0, 0, 0])).toEqual([1, 3, 1, 2, 4]);
  });

  it('ends where a choice leads nowhere, and is empty in a story without scenes', () => {
    expect(numbersOf([1, 7, 0])).toEqual([1, 3]);
    expect(numbersOf([0, 0, 0])).toEqual([1, 2, 4]);
    expect(passedOn([], [0])).toEqual([]);
  });

  it('turns off at any of its scenes, and what came behind is gone', () => {
    const way = [1, 0, 0, 0];
    expect(turnedOff(way, 1, 1)).toEqual([1, 1]);
    expect(turnedOff(way, 0, 2)).toEqual([2]);
    expect(turnedOff([], 0, 1)).toEqual([1]);
    expect(way).toEqual([1, 0, 0, 0]);
  });
});
