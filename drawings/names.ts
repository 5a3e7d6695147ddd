/**
 * Every drawing by the name that staff write in a front matter (`drawing: two-cups`), and of what kind it is. What each shows stands
 * in docs/drawings.md.
 */
export const DRAWINGS = {
  'hand-and-valley': 'hero',

  'fields-and-road': 'scene',
  'evening-street': 'scene',
  armchair: 'scene',
  'two-cups': 'scene',
  'loom-and-window': 'scene',
  'cut-hedge': 'scene',

  'armchair-lamp': 'room',
  'armchair-dark': 'room',
  'armchair-dawn': 'room',

  'phone-on-sill': 'door',
  'two-windows': 'door',
  quilt: 'door',

  'market-stall': 'walk',
  terminal: 'walk',
  notebook: 'walk',
  plaza: 'walk',
  'wedding-table': 'walk',
  'neighbours-door': 'walk',
  'fifth-plate': 'walk',
  microphone: 'walk',
  fair: 'walk',
  'night-messages': 'walk',
  'sewing-machine': 'walk',
  'school-office': 'walk',
  lookout: 'walk',
  'bus-window': 'walk',
  'sunday-table': 'walk',

  laundromat: 'walk',
  'folded-sheets': 'walk',
  'headset-desk': 'walk',
  'elevated-train': 'walk',
  'corner-shop': 'walk',
  'griddle-gate': 'walk',
  'tin-roof': 'walk',

  'unsewn-patch': 'state',
  'closed-book': 'state',
  weather: 'state',

  'looms-now': 'figure',
  'looms-then': 'figure',

  'ring-and-calendar': 'emblem',
  contract: 'emblem',
  'bus-and-knot': 'emblem',
  'phone-with-padlock': 'emblem',
  'two-bubbles': 'emblem',
  'bag-by-door': 'emblem',
  backpack: 'emblem',
  'phone-in-wool': 'emblem',
  'bridge-and-book': 'emblem',
  'stairs-and-book': 'emblem',
  handset: 'emblem',
  plant: 'emblem',

  cups: 'emblem',
  'door-ajar': 'emblem',
  replies: 'emblem',
  desk: 'emblem',
  stethoscope: 'emblem',
  'room-key': 'emblem',
  'counter-card': 'emblem',
  'kitchen-table': 'emblem',

  ledger: 'emblem',
  'phone-bill': 'emblem',
  unpicked: 'emblem',
  'lowered-torch': 'emblem',
  'suitcase-tag': 'emblem',
  'shut-wallet': 'emblem',
  bracelets: 'emblem',
  interpreter: 'emblem',
  'laid-pencil': 'emblem',
  'small-socks': 'emblem',
  stamp: 'emblem',
  'folded-blankets': 'emblem',
  'steering-wheel': 'emblem',

  ring: 'emblem',
  gift: 'emblem',
  clock: 'emblem',
  secret: 'emblem',
  'houses-apart': 'emblem',
  camera: 'emblem',
  papers: 'emblem',
  'cracked-house': 'emblem',
  'bus-and-arrow': 'emblem',

  lens: 'emblem',
  'loose-thread': 'emblem',
  'empty-hoop': 'emblem',
  cloud: 'emblem',
} as const satisfies Record<string, DrawingKind>;

/** What a drawing is for: the home page, a story, a room beside one in one of its lights, a way in, a walked story or a page, a state of the site, an idea in a text, or beside a title. */
export type DrawingKind = 'hero' | 'scene' | 'room' | 'door' | 'walk' | 'state' | 'figure' | 'emblem';

/** The name of a drawing. */
export type DrawingName = keyof typeof DRAWINGS;

/** Whether a word is the name of a drawing. */
export const isDrawing = (word: string): word is DrawingName => Object.hasOwn(DRAWINGS, word);

/** The names of every drawing, the large ones first. */
export const DRAWING_NAMES: readonly DrawingName[] = Object.keys(DRAWINGS).filter(isDrawing);

/** The names of the emblems: small enough to stand in a page. */
export const EMBLEMS: readonly DrawingName[] = DRAWING_NAMES.filter((name) => DRAWINGS[name] === 'emblem');

/** The names of the rooms: high enough to stand beside a story, each in one of its lights. */
export const ROOMS: readonly DrawingName[] = DRAWING_NAMES.filter((name) => DRAWINGS[name] === 'room');

/** What a drawing weighs at most as a file with all its palettes, in bytes of brotli 11 (look.md, with the palette for paper). */
export const MOST_BYTES: Readonly<Record<DrawingKind, number>> = {
  hero: 4400,
  scene: 3800,
  room: 3800,
  door: 3000,
  walk: 3000,
  state: 3000,
  figure: 3000,
  emblem: 1200,
};
