import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { corridorSchema } from '#/kinds/thread/schema.ts';
import { mapsSchema } from '#/kinds/thread-maps/schema.ts';
import { COVER } from '../../../../scripts/thread-map/cover.ts';
import { FRAME } from '../../../../scripts/thread-map/corridor.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const maps = mapsSchema.parse(read('content/thread-maps.yaml'));
const corridors = readdirSync('content/thread').map((file) => ({
  name: file.replace('.yaml', ''),
  data: corridorSchema.parse(read(`content/thread/${file}`)),
}));

/** Every place that a path names, its relative ones added up. */
const frays = (path: string): number => path.split('M').length - 1;

describe.each(corridors)('the map of $name', ({ name, data }) => {
  const map = maps.corridors[name];
  const placed = data.stops.filter(({ at }) => at !== undefined);

  it('has each stop that has a place, and no other', () => {
    expect(Object.keys(map?.stops ?? {}).sort()).toEqual(placed.map(({ id }) => id).sort());
  });

  it('has each of them within its frame, and its number whole, with none over another', () => {
    const stops = Object.entries(map?.stops ?? {});
    for (const [id, { place, button }] of stops) {
      for (const [[x, y], edge] of [[place, 0] as const, [button, 18] as const]) {
        expect(x, id).toBeGreaterThan(edge);
        expect(x, id).toBeLessThan(FRAME.width - edge);
        expect(y, id).toBeGreaterThan(edge);
        expect(y, id).toBeLessThan(FRAME.height - edge);
      }
      for (const [other, { button: its }] of stops) {
        if (other !== id) expect(Math.hypot(its[0] - button[0], its[1] - button[1]), `${id} and ${other}`).toBeGreaterThan(34);
      }
    }
  });

  it('ends each as its stop ends: frayed on both sides of a cut, dashed where nobody knows, whole where it is tied', () => {
    for (const stop of placed) {
      const drawn = map?.stops[stop.id];
      const end = stop.kind === 'did-not-work' ? 'whole' : stop.end;
      expect(drawn?.end, stop.id).toBe(end);
      expect(drawn?.fray === '', stop.id).toBe(end !== 'cut');
      if (end === 'cut') expect(frays(drawn?.fray ?? ''), stop.id).toBe(8);
      expect(drawn?.dashed === '', stop.id).toBe(end !== 'unknown');
      expect(frays(drawn?.yarn ?? ''), stop.id).toBe(end === 'cut' ? 2 : 1);
    }
  });

  it('names only places of its stops, each within the frame', () => {
    for (const { stop, at } of map?.tags ?? []) {
      expect(placed.map(({ id }) => id)).toContain(stop);
      expect(at[0]).toBeGreaterThan(0);
      expect(at[0]).toBeLessThan(FRAME.width);
    }
  });
});

describe('the map of all corridors', () => {
  it('has a thread for each of them, cut once, its number within the map and none over another', () => {
    expect(Object.keys(maps.all.threads).sort()).toEqual(corridors.map(({ name }) => name).sort());
    const buttons = Object.values(maps.all.threads).map(({ button }) => button);
    for (const { fray, button } of Object.values(maps.all.threads)) {
      expect(frays(fray)).toBe(8);
      expect(button[0]).toBeGreaterThan(40);
      expect(button[0]).toBeLessThan(COVER.width - 20);
      expect(buttons.filter((other) => Math.hypot(other[0] - button[0], other[1] - button[1]) < 40)).toHaveLength(1);
    }
  });

  it('and all others are small: 130 kB of paths in one file', () => {
    expect(existsSync('content/thread-maps.yaml')).toBe(true);
    expect(readFileSync('content/thread-maps.yaml').length).toBeLessThan(130_000);
  });
});
