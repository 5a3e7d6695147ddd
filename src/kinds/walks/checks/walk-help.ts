import type { Way } from '#/kinds/walks/domain/scene-graph.ts';
import type { Scene } from '#/kinds/walks/domain/scenes.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { WalkText } from '#/content-files/read/walk.ts';

/** The first way on which no scene has something, as a list of numbers; nothing where each has it. */
const without = (ways: readonly Way[], scenes: readonly Scene[]): string | undefined => {
  const having = new Set(scenes.map(({ number }) => number));
  return ways.find((way) => !way.some((number) => having.has(number)))?.join(', ');
};

/**
 * Ways on which nobody tells her what she could say, or whom she can talk to. A scene may leave both out, where tension asks for it;
 * the numbers stand under each, and every end leads to a page of its own.
 */
export const checkHelpOnWays = ({ text: { file }, scenes }: WalkText, ways: readonly Way[]): Problem[] => {
  const sayless = without(
    ways,
    scenes.filter(({ say }) => say !== ''),
  );
  const alone = without(
    ways,
    scenes.filter(({ talk }) => talk !== ''),
  );
  return [
    ...(sayless === undefined ? [] : [problem(file, '', 'waySay', { way: sayless })]),
    ...(alone === undefined ? [] : [problem(file, '', 'wayTalk', { way: alone })]),
  ];
};

/** Where a story says that she is refused, or meets someone who cannot be trusted, and no scene of this number goes on: after each there is another door. */
export const checkTurns = ({ text, scenes }: WalkText): Problem[] => {
  if (text.kind !== 'walks') return [];
  const goingOn = new Set(scenes.filter(({ choices }) => choices.length > 0).map(({ number }) => number));
  return (['refused', 'untrusted'] as const).flatMap((field) => {
    const number = text.data[field];
    return number === undefined || goingOn.has(number) ? [] : [problem(text.file, field, 'sceneTurn', { number })];
  });
};
