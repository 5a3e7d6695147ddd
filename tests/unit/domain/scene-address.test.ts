import { describe, expect, it } from 'vitest';
import { sceneKey, sceneNumbers } from '#/kinds/walks/domain/scene-address.ts';

const scenesOf = (story: string, count: number) => Array.from({ length: count }, (_, index) => ({ story, number: index + 1 }));

describe('the numbers of scenes in addresses', () => {
  it('are four signs, each given once, also where stories are many', () => {
    const scenes = Array.from({ length: 100 }, (_, index) => scenesOf(`story-${index}`, 26)).flat();
    const numbers = [...sceneNumbers(scenes).values()];
    expect(new Set(numbers).size).toBe(scenes.length);
    expect(numbers.filter((number) => number < 1000 || number > 9999)).toEqual([]);
  });

  it('tell neither the story nor how far she came: those of two stories are mixed, and none follows the scene before', () => {
    const [one, other] = [scenesOf('the-one', 26), scenesOf('the-other', 26)];
    const numbers = sceneNumbers([...one, ...other]);
    const numberOf = (scene: (typeof one)[number]): number => numbers.get(sceneKey(scene)) ?? NaN;
    const inOrder = one.map(numberOf);
    expect(inOrder).not.toEqual(inOrder.toSorted((a, b) => a - b));
    const mixed = [...one, ...other].toSorted((a, b) => numberOf(a) - numberOf(b)).map(({ story }) => story);
    expect(mixed.slice(0, 26)).toContain('the-other');
    expect(mixed.slice(0, 26)).toContain('the-one');
  });

  it('stay when another story comes', () => {
    const before = sceneNumbers(scenesOf('the-one', 26));
    const after = sceneNumbers([...scenesOf('the-other', 26), ...scenesOf('the-one', 26)]);
    expect([...before].filter(([key, number]) => after.get(key) !== number)).toEqual([]);
  });

  it('are refused where there are more scenes than numbers', () => {
    expect(() => sceneNumbers(scenesOf('long', 9001))).toThrow('9001 scenes');
  });
});
