import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { href } from '#/routing/routes.ts';
import { LOCALES } from '#/domain/locale.ts';
import { PAGE_KINDS, type PageKind } from '#/domain/page-kinds.ts';
import { sharePicture } from '#/domain/share-picture.ts';
import { ownName } from '../../src/integrations/own-names.ts';
import { pageAt, pages } from '../support/built.ts';
import { DIST, inSite } from '../support/site.ts';

const POST = href('news', 'es', 'un-texto');

describe('a picture in a text', () => {
  it('comes in three formats and three widths, with its size, its words, and only once it is near, however its file ends', () => {
    const [picture = ''] = /<picture>(?:(?!<\/picture>).)* 1200w(?:(?!<\/picture>).)*<\/picture>/s.exec(pageAt(POST).html) ?? [];
    expect(picture).toMatch(/<source type="image\/avif" srcset="[^"]* 480w, [^"]* 800w, [^"]* 1200w"/);
    expect(picture).toMatch(/<source type="image\/webp" srcset="[^"]* 480w, [^"]* 800w, [^"]* 1200w"/);
    expect(picture).toMatch(/<img src="[^"]*\.jpg" srcset="[^"]* 1200w"[^>]* width="1200" height="900" loading="lazy"/);
    expect(picture).toMatch(/alt="Un (?:&quot;|&#34;|“)telar(?:&quot;|&#34;|”) que nadie usa"/);
  });

  it('is at no address as it was given: smaller, no wider than 1,200 pixels, and without where it was taken', async () => {
    const given = inSite('content/media/photo.JPG');
    const files = readdirSync(join(DIST, '_astro')).filter((name) => name.startsWith(`${ownName(readFileSync(given))}-`));
    expect(files).toHaveLength(9);
    expect((await sharp(given).metadata()).exif).toBeDefined();
    for (const name of files) {
      const file = join(DIST, '_astro', name);
      expect(statSync(file).size, name).toBeLessThan(statSync(given).size);
      const { width, exif } = await sharp(file).metadata();
      expect(width, name).toBeLessThanOrEqual(1200);
      expect(exif, name).toBeUndefined();
    }
  });
});

describe('the address of a picture or a recording', () => {
  it('says nothing of what its file was called', () => {
    const given = readdirSync(inSite('content/media'), { recursive: true }).map((file) => basename(String(file)));
    const names = [...given, ...readdirSync(inSite('public/audio'))]
      .filter((name) => name.includes('.'))
      .map((name) => basename(name, extname(name)));
    expect(names).toEqual(expect.arrayContaining(['photo', 'IRISMARQUE', 'ana-one']));
    const published = ['_astro', 'audio'].flatMap((folder) => readdirSync(join(DIST, folder)));
    expect(published.filter((file) => names.some((name) => file.includes(name)))).toEqual([]);
    // A word of a page may be that of a file: only addresses count.
    const addresses = pages.flatMap(({ html }) => html.match(/\/(?:_astro|audio)\/[^"\s]+/g) ?? []);
    expect(addresses.filter((address) => names.some((name) => address.includes(name)))).toEqual([]);
  });
});

describe('a cover', () => {
  it.each([POST, href('guides', 'es', 'un-amigo-con-prisa')])('stands under the title, with its words: %s', (path) => {
    expect(pageAt(path).html).toMatch(/<\/h1>.*<p class="cover"[^>]*>\s*<picture>.*alt="Un telar dibujado para una prueba"/s);
  });
});

describe('a recording', () => {
  it('says its length and size before it plays, and loads nothing until then', () => {
    const { html } = pageAt(href('stories', 'en', 'ana-de-prueba', 'ana-one'));
    expect(html).toContain('Read by an actor. Recording: 4 minutes, 0.1 MB.');
    expect(html).toMatch(/<audio controls preload="none" data-locked="Audio" src="\/audio\/[\da-f]{16}\.mp3">/);
    expect(html).toContain("media-src 'self'");
  });
});

describe('a recording’s file', () => {
  it('is published without the notes of who speaks that a phone wrote into it', () => {
    expect(
      readFileSync(inSite('public/audio/ana-one.mp3'))
        .toString('latin1')
        .match(/Zulema Inventada/g),
    ).toHaveLength(2);
    const sounds = readdirSync(join(DIST, 'audio')).map((name) => readFileSync(join(DIST, 'audio', name)).toString('latin1'));
    expect(sounds).toHaveLength(1);
    expect(sounds.filter((sound) => /ID3|TAG|Zulema/.test(sound))).toEqual([]);
  });
});

describe('a post', () => {
  it('says when it was changed: under its title, in the lists, to search engines and to readers of feeds', () => {
    for (const path of [POST, href('news', 'es')]) expect(pageAt(path).html, path).toMatch(/1 de septiembre de 2026.{0,80}15 de octubre de 2026/s);
    expect(pageAt(POST).html).toContain('"datePublished":"2026-09-01","dateModified":"2026-10-15"');
    const feed = readFileSync(inSite('dist/es/noticias/feed.xml'), 'utf8');
    expect(feed.match(/<atom:updated>[^<]*/g)).toEqual(['<atom:updated>2026-10-15T00:00:00Z']);
  });
});

describe('the picture that a chat shows', () => {
  it('is there for each kind of page and language, as large as chats want it, and light enough that they show it', async () => {
    for (const kind of Object.keys(PAGE_KINDS) as PageKind[])
      for (const locale of LOCALES) {
        const file = join(DIST, sharePicture(kind, locale));
        const { width, height } = await sharp(file).metadata();
        expect([width, height], file).toEqual([1200, 630]);
        expect(statSync(file).size, file).toBeLessThan(120_000);
      }
  });

  it('is the same for all pages of a kind: a guide’s says no more than that it is of this site', () => {
    const guides = pages.filter(({ path }) => path.startsWith(href('guides', 'es')));
    expect(new Set(guides.map(({ html }) => /property="og:image" content="([^"]*)"/.exec(html)?.[1])).size).toBe(1);
  });
});
