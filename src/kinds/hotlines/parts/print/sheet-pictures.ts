import type { SheetName } from '#/kinds/hotlines/domain/paper.ts';

/** All there is to print that has a picture. */
export type Pictured = SheetName | 'loteria' | 'booklet' | 'notices';

/** A piece that lies over a sheet: tape, a pin, a card that was cut from it, what is written on that, a shade. */
interface Over {
  is: 'tape' | 'pin' | 'leaf' | 'heavy' | 'light' | 'dark' | 'shade' | 'bean';
  d: string;
  at?: string;
}

/** A picture of 120 by 120. The sheet's own field is moved and turned by `at`. */
interface Picture {
  on: 'cloth' | 'wall' | 'glass' | 'desk';
  at: string;
  form: string;
  /** Lines of words, thin; those that are large; what is black; where it is cut or folded. */
  words: string;
  heavy: string;
  dark?: string;
  cuts?: string;
  before?: readonly Over[];
  behind?: string;
}

/** Lines of words: where each begins, and how long it is. */
const words = (x: number, y: number, lengths: readonly number[], step = 2): string =>
  lengths.map((length, index) => `M${String(x)} ${String(y + index * step)}h${String(length)}`).join('');

const grid = (x: number, y: number, across: number, down: number, columns: number, rows: number): [number, number][] =>
  Array.from({ length: columns * rows }, (_, at): [number, number] => [x + across * (at % columns), y + down * Math.floor(at / columns)]);

/** A sheet, a little out of true. */
const SHEET = 'M0 1l70-1 1 98-70 1z';
const cards = grid(5, 7, 30, 17, 2, 5);
const tiny = grid(5, 8, 20, 20, 3, 4);
const board = grid(5, 12, 15.5, 21, 4, 4);
const boxes = (places: readonly [number, number][], across: number, down: number): string =>
  places.map(([x, y]) => `M${String(x)} ${String(y)}h${String(across)}v${String(down)}h-${String(across)}z`).join('');

/** A card by itself, as large as in a hand, and what stands on it. */
const loose = (at: string): Over[] => [
  { is: 'leaf', d: 'M0 0h50v29H0z', at },
  { is: 'heavy', d: 'M4 11h28M4 22h12', at },
  { is: 'light', d: words(4, 5, [14]) + words(4, 15, [40, 34], 3) + words(20, 22, [24]), at },
];

/** The tabs of a poster: each hangs a little otherwise, the fourth is gone. */
const tabs = [0, 1, 2, 4, 5, 6].map((at) => `M${String(5 + 10 * at)} 76h10l${String([1, -2, 2, 0, -1, 3, 1][at] ?? 0)} 22h-10z`).join('');

/** What each picture shows. */
export const PICTURES: Readonly<Record<Pictured, Picture>> = {
  cards: {
    on: 'cloth',
    at: 'translate(14 8) rotate(-6 35 50)',
    form: SHEET,
    words: cards.map(([x, y]) => words(x + 3, y + 10, [23, 18])).join(''),
    heavy: cards.map(([x, y]) => words(x + 3, y + 6, [15])).join(''),
    cuts: boxes(cards, 30, 17),
    before: [...loose('translate(60 44) rotate(14)'), ...loose('translate(46 78) rotate(-9)')],
  },
  shoe: {
    on: 'desk',
    at: 'translate(10 6) rotate(4 35 50)',
    form: SHEET,
    words: tiny.map(([x, y]) => words(x + 2, y + 9, [15, 12])).join(''),
    heavy: tiny.map(([x, y]) => words(x + 2, y + 5, [10])).join(''),
    cuts: boxes(tiny, 20, 20),
    before: [
      { is: 'leaf', d: 'M0 0l22-3 20 4-1 25-19-4-22 3z', at: 'translate(64 74) rotate(-8)' },
      { is: 'shade', d: 'M22-3l20 4-1 25-19-4z', at: 'translate(64 74) rotate(-8)' },
      { is: 'heavy', d: 'M3 8l15-2', at: 'translate(64 74) rotate(-8)' },
      { is: 'light', d: 'M3 12l16-2M3 15l13-2M26 6l12 2M26 10l12 2M26 14l9 2', at: 'translate(64 74) rotate(-8)' },
    ],
  },
  poster: {
    on: 'wall',
    at: 'translate(22 10) rotate(1.5 35 50)',
    form: 'M0 1l75-1v76H0z',
    words: words(6, 46, [17, 13]) + words(29, 46, [17, 12]) + words(52, 46, [17, 10]) + words(6, 61, [62, 54]) + words(6, 70, [60, 40]),
    heavy: 'M6 38h48M6 56h24M6 66h14',
    dark: 'M6 22c12-5 20 2 34 0s20-4 29 0v10H6zM44 7l6-4 6 4v9H44z',
    before: [
      { is: 'leaf', d: tabs, at: 'translate(22 10) rotate(1.5 35 50)' },
      { is: 'heavy', d: [0, 1, 2, 4, 5, 6].map((at) => `M${String(10 + 10 * at)} 80v13`).join(''), at: 'translate(22 10) rotate(1.5 35 50)' },
      { is: 'shade', d: 'M5 92h10l1 6H6zM25 92h10l2 6H27zM65 92h10l1 6H66z', at: 'translate(22 10) rotate(1.5 35 50)' },
      { is: 'tape', d: 'M0 0h18v8H0z', at: 'translate(15 14) rotate(-40)' },
      { is: 'tape', d: 'M0 0h18v8H0z', at: 'translate(91 4) rotate(38)' },
    ],
  },
  sticker: {
    on: 'glass',
    at: 'translate(28 18) rotate(-3 32 40)',
    form: 'M0 1l64-1 1 80-64 1z',
    words: words(7, 21, [50, 44, 30], 4) + words(7, 47, [48, 36], 4) + words(7, 64, [46, 50, 28], 4),
    heavy: 'M7 12h46M7 39h36M7 57h16',
    before: [
      { is: 'tape', d: 'M0 0h22v9H0z', at: 'translate(49 11) rotate(-5)' },
      { is: 'tape', d: 'M0 0h22v9H0z', at: 'translate(52 93) rotate(3)' },
    ],
  },
  clinic: {
    on: 'desk',
    at: 'translate(26 14) rotate(-2 35 50)',
    form: 'M0 1l68-1 1 96-68 1z',
    words: words(6, 20, [32, 28, 30, 22], 4) + [48, 62, 76].map((y) => words(6, y, [56, 50], 3)).join(''),
    heavy: 'M6 12h26M6 43h20M6 57h18M6 71h18M6 85h12',
    dark: 'M46 14h5v5h-5zM57 14h5v5h-5zM46 25h5v5h-5zM53 21h2v4h-2zM58 26h2v2h-2zM61 22h2v4h-2z',
    behind: 'M18 8h84v110H18z',
    before: [{ is: 'pin', d: 'M44 4h30v8H44zM53 0h12v6H53z' }],
  },
  ruler: {
    on: 'wall',
    at: 'translate(26 8) rotate(-1.5 35 50)',
    form: SHEET,
    words: Array.from({ length: 12 }, (_, at) => `M28 ${String(17 + 6 * at)}h${String(36 - ((at * 7) % 13))}`).join('') + words(6, 91, [56, 40], 3),
    heavy: 'M6 8h36M6 86h18',
    dark: Array.from({ length: 12 }, (_, at) => `M6 ${String(14 + 6 * at)}h${String(1.5 * (at + 1))}v5H6z`).join(''),
    before: [{ is: 'pin', d: 'M57 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0' }],
  },
  plain: {
    on: 'cloth',
    at: 'translate(12 30) rotate(-8 48 30)',
    form: 'M0 0h96v56H0z',
    words:
      Array.from({ length: 31 }, (_, at) => `M${String(3 + 3 * at)} 0v${at % 5 === 0 ? '6' : '3'}`).join('') +
      [8, 38, 68].map((x) => words(x, 20, [9, 9, 9, 9], 5) + words(x + 13, 20, [9, 9, 9, 9], 5)).join(''),
    heavy: 'M8 13h30M8 49h24',
    cuts: 'M6 42h84',
  },
  loteria: {
    on: 'cloth',
    at: 'translate(24 10) rotate(5 35 50)',
    form: SHEET,
    words: boxes(board, 13.5, 19),
    heavy: words(5, 7, [26]),
    dark: board
      .map(
        ([x, y], at) =>
          [
            `M${String(x + 3)} ${String(y + 9)}l3.7-5 3.7 5-3.7 5z`,
            `M${String(x + 3)} ${String(y + 4)}h8v9h-8z`,
            `M${String(x + 2)} ${String(y + 13)}l5-9 5 9z`,
          ][(at * 5) % 3],
      )
      .join(''),
    before: [
      {
        is: 'bean',
        d: 'M44 38a5 3.6 0 1 0 10 1 5 3.6 0 1 0-10-1M76 62a5 3.6 0 1 0 9 4 5 3.6 0 1 0-9-4M57 84a5 3.6 0 1 0 10-2 5 3.6 0 1 0-10 2M96 96a5 3.6 0 1 0 10 1 5 3.6 0 1 0-10-1',
      },
    ],
  },
  booklet: {
    on: 'desk',
    at: 'translate(20 34)',
    form: 'M0 6l26 8v50L0 56zM26 14l26-8v50l-26 8zM52 6l28 8v50l-28-8z',
    words: 'M5 22l16 5M5 28l14 4M5 34l16 5M5 40l10 3M58 24l16 5M58 30l14 4M58 36l16 5M58 42l12 4',
    heavy: 'M5 15l12 4M58 17l12 4',
    dark: 'M31 42c5-5 10-2 17-5v14l-17 5z',
    before: [{ is: 'shade', d: 'M26 14l26-8v50l-26 8z', at: 'translate(20 34)' }],
  },
  notices: {
    on: 'wall',
    at: 'translate(26 10)',
    form: 'M0 0h70v98H0z',
    words: words(10, 50, [50, 44, 48, 42, 26], 6),
    heavy: `M5 5h60v88H5z${words(10, 34, [50, 38], 6)}M20 84h30`,
    dark: 'M30 12h11v12H30z',
    behind: 'M22 6h78v106H22z',
  },
};
