/** A scene as a place on a way: its number, and the scenes that its choices lead to. */
export interface Stop {
  number: number;
  choices: readonly { to: number }[];
  /** What kind of end it is; nothing where the story goes on. */
  end?: string;
}

/** A way through a story, from its first scene to an end, by the numbers of its scenes; no scene stands in it twice. */
export type Way = readonly number[];

const byNumber = <One extends Stop>(stops: readonly One[]): Map<number, One> => new Map(stops.map((stop) => [stop.number, stop]));

/** All that can be reached from some places, these among them. @param next what follows each */
const spread = (from: readonly number[], next: (number: number) => readonly number[]): Set<number> => {
  const found = new Set(from);
  for (const number of found) for (const one of next(number)) found.add(one);
  return found;
};

/** The scenes that no choice leads to, one after another, from the first scene. */
export const unreachedIn = <One extends Stop>(stops: readonly One[]): One[] => {
  const all = byNumber(stops);
  const reached = spread(
    stops.slice(0, 1).map(({ number }) => number),
    (number) => all.get(number)?.choices.map(({ to }) => to) ?? [],
  );
  return stops.filter(({ number }) => !reached.has(number));
};

/** The scenes from which no end can be reached, whatever she chooses: a loop without a way out, and what leads only into it. */
export const endlessIn = <One extends Stop>(stops: readonly One[]): One[] => {
  const ends = stops.filter(({ end }) => end !== undefined).map(({ number }) => number);
  const before = (number: number): number[] => stops.filter(({ choices }) => choices.some(({ to }) => to === number)).map((stop) => stop.number);
  const ending = spread(ends, before);
  return stops.filter(({ number }) => !ending.has(number));
};

/** How many choices there are on a way: scenes with two answers and more. Where there is only one way on, nothing is chosen. */
export const choicesOn = (way: Way, stops: readonly Stop[]): number => {
  const all = byNumber(stops);
  return way.filter((number) => (all.get(number)?.choices.length ?? 0) > 1).length;
};

/**
 * Every way through a story that walks no scene twice. One with more choices than `most` is given up where it has one too many, so
 * that a story which branches without end is walked in time too.
 * @param most the most choices that a way may have
 */
export const waysThrough = (stops: readonly Stop[], most: number): Way[] => {
  const all = byNumber(stops);
  const ways: Way[] = [];
  const open: { way: Way; choices: number }[] = stops.slice(0, 1).map(({ number }) => ({ way: [number], choices: 0 }));
  for (let at = open.pop(); at; at = open.pop()) {
    const { way, choices } = at;
    const stop = all.get(way.at(-1) ?? NaN);
    if (!stop) continue;
    const chosen = choices + (stop.choices.length > 1 ? 1 : 0);
    if (stop.end !== undefined || chosen > most) {
      ways.push(way);
      continue;
    }
    // The first choice is walked first.
    for (const { to } of stop.choices.toReversed()) if (!way.includes(to)) open.push({ way: [...way, to], choices: chosen });
  }
  return ways;
};

/** The scenes from which choices lead to two ends and more, with these: ends that share the scenes before them. */
export const sharedEndsIn = <One extends Stop>(stops: readonly One[]): { before: One; ends: number[] }[] => {
  const ends = new Set(stops.filter(({ end }) => end !== undefined).map(({ number }) => number));
  return stops.flatMap((before) => {
    const its = [...new Set(before.choices.map(({ to }) => to))].filter((to) => ends.has(to));
    return its.length > 1 ? [{ before, ends: its }] : [];
  });
};
