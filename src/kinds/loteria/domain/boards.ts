/** How many boards there are, and how many cards each has: four rows of four. */
export const BOARDS = 30;
export const CELLS = 16;

/** How many cards two boards may share. */
export const MOST_SHARED = 6;

/** How often a swap is tried before it is given up. */
const TRIES = 60_000;

/** Whole numbers below `below`, the same row of them for one seed in every engine: mulberry32, which needs no more than 32-bit sums. */
const diceOf = (seed: number): ((below: number) => number) => {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** The item at a place of a list. Throws where there is none. */
const at = <Item>(list: readonly Item[], index: number): Item => {
  const found = list[index];
  if (found === undefined) throw new Error(`There is nothing at ${index} of ${list.length}.`);
  return found;
};

/** Lays a list in another order (Fisher and Yates). */
const shuffle = <Item>(list: Item[], dice: (below: number) => number): Item[] => {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = dice(last + 1);
    const kept = at(list, last);
    list[last] = at(list, other);
    list[other] = kept;
  }
  return list;
};

/** How many cards two boards share. */
export const shared = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((count, card) => (other.includes(card) ? count + 1 : count), 0);

/** By how much a board is too like the others. */
const excess = (boards: readonly (readonly number[])[], board: number): number =>
  boards.reduce((sum, other, index) => (index === board ? sum : sum + Math.max(0, shared(at(boards, board), other) - MOST_SHARED)), 0);

/** Every card as often as all, or once more; the copies of one behind each other, and the cards of a group too. */
const copies = (groups: readonly number[], dice: (below: number) => number): number[] => {
  const cards = groups.map((_, card) => card);
  const [least, over] = [Math.floor((BOARDS * CELLS) / cards.length), (BOARDS * CELLS) % cards.length];
  const more = new Set(shuffle([...cards], dice).slice(0, over));
  const inGroups = shuffle([...cards], dice).sort((one, other) => at(groups, one) - at(groups, other));
  return inGroups.flatMap((card) => Array.from({ length: least + (more.has(card) ? 1 : 0) }, () => card));
};

/** Swaps a card of one board for a card of its group of another board, if neither has the other's; says whether it did. */
const swap = (boards: number[][], groups: readonly number[], [one, other]: [number, number], [first, second]: [number, number]): boolean => {
  const [a, b] = [at(boards, one), at(boards, other)];
  const [card, instead] = [at(a, first), at(b, second)];
  if (at(groups, card) !== at(groups, instead) || a.includes(instead) || b.includes(card)) return false;
  a[first] = instead;
  b[second] = card;
  return true;
};

/**
 * The boards of a game, each a list of cards by their number, from 0. Every card stands on as many boards as any other, or on one more;
 * of each group a board has as many cards as any other, or one more; no two boards share more than `MOST_SHARED`. The same from the same
 * seed, in every engine.
 * @param groups the group of each card, as a number
 * @param seed any whole number
 * @throws where there are too few cards for that
 */
export const dealBoards = (groups: readonly number[], seed: number): number[][] => {
  if (groups.length < CELLS) throw new Error(`A board has ${CELLS} cards, and there are ${groups.length}.`);
  const dice = diceOf(seed);
  const boards = Array.from({ length: BOARDS }, (): number[] => []);
  // Dealt round the table: the copies of a card come to boards that differ, and those of a group to all alike.
  for (const [index, card] of copies(groups, dice).entries()) at(boards, index % BOARDS).push(card);
  let left = boards.reduce((sum, _, board) => sum + excess(boards, board), 0);
  for (let tries = 0; left > 0; tries += 1) {
    if (tries === TRIES) throw new Error(`No ${BOARDS} boards of ${groups.length} cards share ${MOST_SHARED} or fewer.`);
    const pair: [number, number] = [dice(BOARDS), dice(BOARDS)];
    const cells: [number, number] = [dice(CELLS), dice(CELLS)];
    const before = excess(boards, pair[0]) + excess(boards, pair[1]);
    if (pair[0] === pair[1] || before === 0 || !swap(boards, groups, pair, cells)) continue;
    const after = excess(boards, pair[0]) + excess(boards, pair[1]);
    if (after > before) swap(boards, groups, pair, cells);
    else if (after < before) left = boards.reduce((sum, _, board) => sum + excess(boards, board), 0);
  }
  return boards.map((board) => shuffle(board, dice));
};
