import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { PAGE_KINDS, type PageKind } from '#/domain/page-kinds.ts';
import { SAME_PICTURE } from '#/domain/share-picture.ts';
import { mapsSchema } from '#/kinds/thread-maps/schema.ts';
import { sewnMap } from '#/integrations/share-map.ts';
import { drawShared } from '#/integrations/share-drawn.ts';
import { READY_FOLDER, SHARE_SCENES, sharedPictures } from '#/integrations/share-pictures.ts';

describe('the picture that a chat shows of a page', () => {
  it('has a drawing of nothing but cloth, thread and how they are worked, whatever kind of page is sent', () => {
    expect(Object.keys(SHARE_SCENES).sort()).toEqual(Object.keys(PAGE_KINDS).sort());
    for (const drawing of Object.values(SHARE_SCENES)) expect(['hand-and-valley', 'loom-and-window', 'quilt', 'sewn-map']).toContain(drawing);
  });

  it('does not say by its drawing which kind of page it was: each is shown for several', () => {
    const shown = Object.values(SHARE_SCENES);
    for (const drawing of new Set(shown)) expect(shown.filter((one) => one === drawing).length, drawing).toBeGreaterThan(1);
  });

  it('is made once where it would be the same twice, and only there', () => {
    const kinds = Object.keys(PAGE_KINDS).filter((kind): kind is PageKind => kind in PAGE_KINDS);
    const looks = (kind: PageKind): string => `${SHARE_SCENES[kind]} on ${PAGE_KINDS[kind].ground}`;
    for (const kind of kinds) expect(looks(SAME_PICTURE[kind] ?? kind), kind).toBe(looks(kind));
    const made = kinds.filter((kind) => !SAME_PICTURE[kind]).map(looks);
    expect(new Set(made).size).toBe(made.length);
  });
});

const maps = mapsSchema.parse(parse(readFileSync('content/thread-maps.yaml', 'utf8')));

describe('the share pictures that lie ready', () => {
  const pictures = sharedPictures(maps);

  it('are those of this site, and no others: no build has to draw one (`npm run share-pictures`)', () => {
    expect(readdirSync(READY_FOLDER).sort()).toEqual(pictures.map(({ file }) => file).sort());
  });

  it('have other names where a word, a ground, a drawing or the map is another', () => {
    const [land] = Object.keys(maps.all.threads);
    const threads = Object.fromEntries(Object.entries(maps.all.threads).filter(([name]) => name !== land));
    const other = sharedPictures({ ...maps, all: { ...maps.all, threads } }).map(({ file }) => file);
    expect(
      pictures
        .map(({ file }) => file)
        .filter((file) => !other.includes(file))
        .map((file) => file.slice(0, 'thread-en'.length)),
    ).toEqual(['thread-en', 'thread-es']);
    expect(new Set(pictures.map(({ file }) => file.slice(-'123456789012.png'.length))).size).toBe(pictures.length);
  });

  it.each(pictures.filter(({ file }) => /^(?:gateway-en|guide-es|story-en|thread-es)-/.test(file)))(
    'look as they would if they were drawn today: $file',
    async (picture) => {
      const [ready, drawn] = await Promise.all(
        [readFileSync(join(READY_FOLDER, picture.file)), await drawShared(picture)].map((file) => sharp(file).removeAlpha().raw().toBuffer()),
      );
      expect(drawn?.length).toBe(ready?.length);
      // Other versions of what draws round otherwise, and choose other colours: seen as by an eye, no more.
      const far = drawn?.reduce((sum, value, at) => sum + Math.abs(value - (ready?.[at] ?? 0)), 0) ?? Infinity;
      expect(far / (drawn?.length ?? 1)).toBeLessThan(1);
    },
  );
});

describe('the sewn map that a chat shows of “The thread”', () => {
  const drawn = sewnMap(maps, { width: 1200, height: 630 }, '#0a3b40');

  it('is cloth and thread alone: every strand is on it, and no number, name or word', () => {
    for (const { yarn, fray } of Object.values(maps.all.threads)) {
      expect(drawn).toContain(`d="${yarn}"`);
      expect(drawn).toContain(`d="${fray}"`);
    }
    expect(drawn).not.toMatch(/<text|<title|<desc|font/);
  });

  it('is cut of the cloth that the essay’s own map is cut of', () => {
    const sheet = readFileSync('src/kinds/thread/styles/tokens-map.css', 'utf8');
    for (const [colour, path] of Object.entries(maps.all.land.cloth)) {
      const cloth = new RegExp(`--cloth-${colour}: (#[0-9a-f]{6})`).exec(sheet)?.[1];
      expect(drawn).toContain(`<path d="${path}" fill="${cloth}"/>`);
    }
  });
});
