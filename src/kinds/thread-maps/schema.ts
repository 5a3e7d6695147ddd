import { z } from '#/schemas/zod-words.ts';

/** A place in a map's own units, from its upper left corner. */
const point = z.tuple([z.number(), z.number()]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Land as cloth: the path of each colour, and the stitches along its edges. */
const land = z.strictObject({ cloth: z.record(z.string().regex(/^[a-z]$/), z.string()), stitch: z.string() });

const strand = z.strictObject({
  yarn: z.string(),
  /** What of it nobody knows. */
  dashed: z.string(),
  fray: z.string(),
  /** Where its number stands. */
  button: point,
  /** What is shown of the map where the strand is shown by itself. */
  crop: box,
});

const stop = strand.extend({
  /** Where the content had it when it was drawn, in degrees. */
  drawn: point,
  /** How it ended then. */
  end: z.string(),
  /** Where it lies. */
  place: point,
});

/** `content/thread-maps.yaml`, which `npm run thread:map` writes: coasts and threads as paths. */
export const mapsSchema = z.strictObject({
  /** The map of all corridors. */
  all: z.strictObject({ land, threads: z.record(z.string(), strand) }),
  corridors: z.record(
    z.string(),
    z.strictObject({
      land,
      /** What the map is named with, by the stop whose place it is. */
      tags: z.array(z.strictObject({ stop: z.string(), at: point, side: z.enum(['start', 'end', 'middle']) })),
      stops: z.record(z.string(), stop),
    }),
  ),
});

/** All maps of the essay. */
export type ThreadMaps = z.output<typeof mapsSchema>;

/** A piece of land as cloth. */
export type LandPaths = z.output<typeof land>;

/** A strand of the thread as paths. */
export type StrandPaths = z.output<typeof strand>;
