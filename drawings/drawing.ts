import { createHash } from 'node:crypto';
import type { DrawingName } from './names.ts';
import { svgFile, svgInline } from './render.ts';
import type { Crop, View } from './sketch.ts';
import { SKETCHES } from './sketches.ts';

/** What is seen of a drawing, in its units. Throws where it has no such part. @param crop a part of it; the whole unless said */
export const viewOf = (name: DrawingName, crop?: Crop): View => {
  const { view, crops } = SKETCHES[name];
  const seen = crop === undefined ? view : crops[crop];
  if (seen === undefined) throw new Error(`The drawing "${name}" has no ${String(crop)}.`);
  return seen;
};

const files = new Map<string, string>();

/** A drawing as a file of its own, for light, dark and paper. @param crop a part of it; the whole unless said */
export const drawingFile = (name: DrawingName, crop?: Crop): string => {
  const key = `${name} ${crop ?? ''}`;
  const made = files.get(key) ?? svgFile({ view: SKETCHES[name].view, marks: SKETCHES[name].draw() }, crop ? { view: viewOf(name, crop) } : {});
  files.set(key, made);
  return made;
};

/**
 * Where a drawing's file is on the site: in a folder of which browsers are told to keep nothing, since almost every set of drawings fits
 * one page alone (docs/decisions.md, 24); by what is in it and not by its name.
 */
export const drawingAddress = (name: DrawingName, crop?: Crop): string =>
  `/d/${createHash('sha256').update(drawingFile(name, crop)).digest('hex').slice(0, 8)}.svg`;

/** A drawing's file as an address that holds it, for what would wait a round trip too long for one of its own. @param crop a part of it; the whole unless said */
export const drawingData = (name: DrawingName, crop?: Crop): string =>
  `data:image/svg+xml,${drawingFile(name, crop).replaceAll('"', "'").replaceAll('#', '%23')}`;

/** A drawing as it stands in a page, with its colours from src/styles/drawings.css. @param alt empty where the text says what it shows */
export const drawingInline = (
  name: DrawingName,
  { crop, alt, className }: { crop?: Crop | undefined; alt: string; className?: string | undefined },
): string => svgInline({ view: SKETCHES[name].view, marks: SKETCHES[name].draw() }, { view: crop ? viewOf(name, crop) : undefined, alt, className });

/** The parts in which a drawing may be shown beside the whole. */
export const cropsOf = (name: DrawingName): Crop[] => (['tile', 'strip'] as const).filter((crop) => SKETCHES[name].crops[crop] !== undefined);
