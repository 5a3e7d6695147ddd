import type { Stop } from '#/kinds/walks/domain/scene-graph.ts';

/** How many steps a way is followed at most: a story that goes round gives hardly anything to what comes after. */
const MOST_STEPS = 100;

/**
 * Of ways on which every choice is taken by chance, each answer as often as the others: what part of them comes through each scene.
 * @param stops the scenes of a walk, the first one where it begins
 * @returns by the number of a scene, from 0 to 1; above 1 where ways come through it twice
 */
export const walkOdds = (stops: readonly Stop[]): ReadonlyMap<number, number> => {
  const total = new Map<number, number>();
  let now = new Map(stops.slice(0, 1).map(({ number }) => [number, 1]));
  for (let step = 0; step < MOST_STEPS && now.size > 0; step += 1) {
    const next = new Map<number, number>();
    for (const [number, part] of now) {
      total.set(number, (total.get(number) ?? 0) + part);
      const choices = stops.find((stop) => stop.number === number)?.choices ?? [];
      for (const { to } of choices) next.set(to, (next.get(to) ?? 0) + part / choices.length);
    }
    now = next;
  }
  return total;
};
