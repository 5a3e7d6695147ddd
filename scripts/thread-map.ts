import './old-copies.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { tagName } from '#/kinds/thread/domain/tag-name.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { FRAME, drawCorridor, type StopToDraw } from './thread-map/corridor.ts';
import { drawCover } from './thread-map/cover.ts';
import type { Land } from './thread-map/land.ts';
import type { Strand } from './thread-map/strand.ts';

/*
 * Draws the maps of “The thread” (content/thread) into content/thread-maps.yaml: coasts as cloth, a strand for each stop. The build draws nothing:
 * it shows these paths. To be run whenever a stop is added, moved, or ends otherwise; another folder than this one may be named.
 */
const root = process.argv[2] ?? process.cwd();

/** Where the threads of a corridor begin: towns that its cases name, in degrees. */
const BEGINS: Readonly<Record<string, readonly [number, number]>> = {
  'tlaxcala-queens': [-98.2, 19.3],
  'to-chiapas': [-88, 15.5],
  'to-houston': [-89.2, 13.7],
  'to-trinidad-peru-chile': [-63.2, 9.7],
  'to-spain': [-57.6, -25.3],
  'to-dominican-republic': [-72.5, 18.7],
};

/** Where that of a stop begins, when its case began elsewhere. */
const STOP_BEGINS: Readonly<Record<string, readonly [number, number]>> = {
  'chiapas-threat': [-91.5, 15.3],
  'tuxtla-2022': [-89.2, 13.7],
  'houston-consulate': [-99.1, 19.4],
  'houston-client': [-99.1, 19.4],
  'la-serena-2022': [-74.1, 4.7],
  'puerto-montt-2024': [-74.1, 4.7],
  'spain-2024': [-74.1, 4.7],
  'caceres-2025': [-74.1, 4.7],
};

/** What is to be seen of a corridor beside its stops. */
const ALSO_SHOWN: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'to-dominican-republic': [
    [-73.5, 18.4],
    [-69.2, 18.7],
  ],
};

const landOf = ({ cloth, stitch }: Land) => ({ cloth, stitch });
const pathsOf = ({ yarn, dashed, fray }: Strand) => ({ yarn, dashed, fray });

const { thread } = readContent(root).data;
const corridors = thread
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(({ id: name, data }) => {
    const toDraw = data.stops.flatMap((stop): StopToDraw[] => {
      if (stop.at === undefined) return [];
      const names = Object.values(stop.place).map(tagName);
      const [longest] = names.includes(undefined) ? [] : names.flatMap((name) => name ?? []).sort((a, b) => b.length - a.length);
      return [{ id: stop.id, at: stop.at, end: stop.kind === 'did-not-work' ? 'whole' : stop.end, name: longest }];
    });
    const [first] = toDraw;
    if (!first) throw new Error(`No stop of ${name} has a place.`);
    const begins = BEGINS[name] ?? first.at;
    const drawn = drawCorridor(toDraw, (id) => STOP_BEGINS[id] ?? begins, ALSO_SHOWN[name]);
    const stops = toDraw.map(({ id, at, end }) => {
      const one = drawn.stops[id];
      if (!one) throw new Error(`${id} was not drawn.`);
      return [id, { ...pathsOf(one), drawn: at, end, place: one.place, button: one.button, crop: one.crop }] as const;
    });
    return [name, { land: landOf(drawn.land), tags: drawn.tags, stops: Object.fromEntries(stops) }] as const;
  });
const cover = drawCover(corridors.map(([name]) => name));
const threads = Object.entries(cover.threads).map(([name, one]) => [name, { ...pathsOf(one), button: one.button, crop: one.crop }] as const);
const file = join(root, 'content/thread-maps.yaml');
const maps = { all: { land: landOf(cover.land), threads: Object.fromEntries(threads) }, corridors: Object.fromEntries(corridors) };
writeFileSync(
  file,
  `# npm run thread:map writes this file. Coasts: Natural Earth, public domain.\n${stringify(maps, { lineWidth: 0, flowCollectionPadding: false })}`,
);
console.log(`${file}: ${corridors.length} corridors in ${FRAME.width} × ${FRAME.height} units each.`);
