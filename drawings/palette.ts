/** The five greys of a drawing on paper. The darkest is kept for little, since ink costs. */
export const GREYS = ['#fff', '#dcdcdc', '#bdbdbd', '#8f8f8f', '#161616'] as const;

type Grey = (typeof GREYS)[number];

/** A cloth: its name in a drawing's classes, and its colour by day, at dusk, and on paper. */
interface Cloth {
  code: string;
  light: string;
  dusk: string;
  print: Grey;
}

const cloth = (code: string, light: string, dusk: string, print: 0 | 1 | 2 | 3 | 4): Cloth => ({ code, light, dusk, print: GREYS[print] });

/**
 * The colours that drawings are cut from, and no others. Dusk dims walls and turns skies to plum; windows, sun and thread keep
 * their light.
 */
export const PALETTE = {
  teal: cloth('te', '#0c504f', '#17605d', 3),
  sea: cloth('tb', '#2f807a', '#2c7771', 2),
  mist: cloth('tc', '#a9cfc1', '#548a82', 1),
  mint: cloth('td', '#d3e5da', '#3e6a6b', 0),
  deep: cloth('de', '#0a3b40', '#0a2c30', 4),
  marigold: cloth('ma', '#f2a91f', '#f2b03a', 0),
  amber: cloth('mb', '#bf7710', '#b87618', 3),
  straw: cloth('mc', '#f9d68d', '#d6a552', 1),
  field: cloth('fi', '#f9db97', '#a06f2c', 1),
  wall: cloth('wl', '#f9d68d', '#4a3a4e', 1),
  rosa: cloth('ro', '#960f43', '#b02858', 3),
  rose: cloth('rb', '#c2456c', '#be5278', 2),
  blush: cloth('rc', '#edbcb6', '#a56e7c', 1),
  clay: cloth('cl', '#b75b35', '#a25437', 2),
  wood: cloth('wo', '#9a5a3c', '#8a5138', 2),
  thumb: cloth('th', '#b0714c', '#a06547', 1),
  brown: cloth('br', '#6b3a2a', '#573530', 4),
  plum: cloth('pl', '#4b3763', '#3b2d52', 3),
  lilac: cloth('li', '#a893b9', '#766690', 2),
  night: cloth('ni', '#2a2148', '#1c1733', 4),
  sky: cloth('sk', '#fae9cc', '#3c3056', 0),
  evening: cloth('ev', '#e9c3b2', '#5a3f5e', 1),
  burlap: cloth('bu', '#efe1c8', '#2d2538', 1),
  flax: cloth('fl', '#dcc49b', '#8a7360', 1),
  sand: cloth('sa', '#f3e9da', '#bba796', 0),
  paper: cloth('pa', '#fbf6ee', '#eadfce', 0),
  ink: cloth('in', '#231a33', '#110c18', 4),
} as const satisfies Record<string, Cloth>;

/** The name of a cloth. */
export type Colour = keyof typeof PALETTE;

/** How a drawing is coloured. */
export type Theme = 'light' | 'dusk' | 'print';

/** What lies under a raised piece, and its strength. */
export const SHADOW = { colour: '#150d22', opacity: 0.17 } as const;

/** Cloths on which a weave is seen by light threads; on the others by dark ones. */
export const DARK: ReadonlySet<Colour> = new Set(['rosa', 'teal', 'sea', 'deep', 'brown', 'ink', 'plum', 'night', 'clay', 'rose', 'amber', 'wood']);

/** Whether a word is the name of a cloth. */
export const isColour = (word: string): word is Colour => Object.hasOwn(PALETTE, word);
