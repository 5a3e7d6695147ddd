import { drawingAddress, drawingInline } from '#/drawings/drawing.ts';
import { EMBLEMS, type DrawingName } from '#/drawings/names.ts';

/** An emblem as it stands in a page, silent; nothing where there is none. */
export const emblemWithin = (name: DrawingName | undefined, className?: string): string =>
  name === undefined ? '' : drawingInline(name, { alt: '', className });

const DRAWN = new Map(EMBLEMS.map((name) => [drawingAddress(name), emblemWithin(name)]));

/**
 * A text as HTML, with the emblems that it shows written into it: what it would fetch for them tells which text it is. Any other picture
 * stays a file.
 */
export const drawnWithin = (html: string): string =>
  html.replace(/<img class="cloth" src="([^"]+)"[^>]*>/g, (image, address: string) => DRAWN.get(address) ?? image);
