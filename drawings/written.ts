import { cardColours } from './card-drawn.ts';
import { drawingFile, drawingInline } from './drawing.ts';
import { DRAWING_NAMES, EMBLEMS } from './names.ts';
import { inlineStyles } from './render.ts';

/** Where the pictures of docs/drawings.md are. */
export const PICTURES = 'docs/drawings';

/** The files of the repository that are made from the drawings, which `npm run drawings` writes: path and content. */
export const writtenFiles = (): Map<string, string> =>
  new Map([
    ['src/styles/drawings.css', inlineStyles(EMBLEMS.map((name) => drawingInline(name, { alt: '' })).join(''))],
    ['src/kinds/loteria/styles/cards.css', cardColours('[value="colour"]:checked ~')],
    ...DRAWING_NAMES.map((name): [string, string] => [`${PICTURES}/${name}.svg`, `${drawingFile(name)}\n`]),
  ]);
