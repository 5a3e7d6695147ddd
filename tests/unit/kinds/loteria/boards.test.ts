import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { BOARDS, CELLS, dealBoards, MOST_SHARED, shared } from '#/kinds/loteria/domain/boards.ts';
import { CARDS, GROUPS } from '#/kinds/loteria/domain/cards.ts';
import { loteriaSchema } from '#/kinds/loteria/schema.ts';

const { cards, seed } = loteriaSchema.parse(parse(readFileSync('content/loteria.yaml', 'utf8')));
const groups = cards.map(({ group }) => GROUPS.indexOf(group));
const boards = dealBoards(groups, seed);

/** Two boards as they were dealt on the day on which the game was first printed. */
const FIRST = [38, 4, 23, 9, 24, 49, 3, 12, 41, 6, 43, 22, 51, 39, 40, 16];
const LAST = [12, 19, 2, 27, 38, 35, 46, 47, 40, 7, 14, 30, 41, 53, 1, 29];

/** The cards of each way to win on a board: rows, columns, both diagonals, the four corners. */
const ways = (board: readonly number[]): string[] => {
  const four = [0, 1, 2, 3];
  const places = [
    ...four.map((row) => four.map((column) => row * 4 + column)),
    ...four.map((column) => four.map((row) => row * 4 + column)),
    [0, 5, 10, 15],
    [3, 6, 9, 12],
    [0, 3, 12, 15],
  ];
  return places.map((way) =>
    way
      .map((place) => board[place] ?? NaN)
      .sort((one, other) => one - other)
      .join(),
  );
};

/** How often each card stands on a board. */
const standing = (dealt: readonly (readonly number[])[], count: number): number[] =>
  Array.from({ length: count }, (_, card) => dealt.filter((board) => board.includes(card)).length);

describe('the boards of the lotería', () => {
  it('are thirty of sixteen cards each, none of them twice on a board', () => {
    expect(boards).toHaveLength(BOARDS);
    for (const board of boards) {
      expect(board).toHaveLength(CELLS);
      expect(new Set(board).size).toBe(CELLS);
      for (const card of board) expect(Number.isInteger(card) && card >= 0 && card < CARDS).toBe(true);
    }
  });

  it('differ: no two of all 435 pairs share more than six cards, and no two are won by the same four', () => {
    const pairs = boards.flatMap((one, index) => boards.slice(index + 1).map((other) => shared(one, other)));
    expect(pairs).toHaveLength(435);
    expect(MOST_SHARED).toBe(6);
    expect(Math.max(...pairs)).toBeLessThanOrEqual(MOST_SHARED);
    const won = boards.flatMap(ways);
    expect(new Set(won).size).toBe(won.length);
  });

  it('have every card on eight or nine of them, as the page says', () => {
    expect(new Set(standing(boards, CARDS))).toEqual(new Set([8, 9]));
  });

  it('have as many signs each as any other, or one more, and so of every group: nobody plays with signs alone', () => {
    for (const group of GROUPS.keys()) {
      const counts = boards.map((board) => board.filter((card) => groups[card] === group).length);
      expect(Math.max(...counts) - Math.min(...counts), GROUPS[group] ?? '').toBeLessThanOrEqual(1);
      expect(Math.max(...counts), GROUPS[group] ?? '').toBeLessThan(CELLS / 2);
    }
  });

  it('are the same from the same seed, and those that were printed still fit: the first and the last are written down here', () => {
    expect(dealBoards(groups, seed)).toEqual(boards);
    expect(boards[0]).toEqual(FIRST);
    expect(boards[29]).toEqual(LAST);
    expect(dealBoards(groups, seed + 1)).not.toEqual(boards);
  });

  it('are dealt from any seed, and from other groups', () => {
    const others = Array.from({ length: CARDS }, (_, card) => card % 5);
    for (const [of, from] of [
      [groups, 0],
      [groups, -1],
      [groups, 2 ** 31],
      [others, 3],
    ] as const) {
      const dealt = dealBoards(of, from);
      const pairs = dealt.flatMap((one, index) => dealt.slice(index + 1).map((other) => shared(one, other)));
      expect(Math.max(...pairs)).toBeLessThanOrEqual(MOST_SHARED);
      expect(new Set(standing(dealt, CARDS))).toEqual(new Set([8, 9]));
    }
  });

  it('say so where there are too few cards for it', () => {
    expect(() =>
      dealBoards(
        Array.from({ length: 15 }, () => 0),
        1,
      ),
    ).toThrow('A board has 16 cards, and there are 15.');
    expect(() =>
      dealBoards(
        Array.from({ length: 20 }, () => 0),
        1,
      ),
    ).toThrow('No 30 boards of 20 cards share 6 or fewer.');
  });

  it('need no chance of a browser: nothing in the code asks for one', () => {
    const code = readFileSync('src/kinds/loteria/domain/boards.ts', 'utf8');
    expect(code).not.toMatch(/Math\.random|crypto|Date|Math\.(?:sin|pow|log|sqrt)/);
  });
});
