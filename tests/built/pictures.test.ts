import { readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quietCode } from '#/domain/quiet-code.ts';
import { writeStory } from '../support/own-story.ts';
import { copyProject, runIn } from '../support/project-copy.ts';

const POST = 'content/posts/es/por-que-un-telar.md';
const GUIDE = 'content/guides/es/una-oferta-de-trabajo.md';
const ONLY = 'content/posts/es/solo-aqui.md';

let folder: string;
let output: string;
const page = (path: string): string => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
const change = (file: string, how: (text: string) => string): void =>
  writeFileSync(join(folder, file), how(readFileSync(join(folder, file), 'utf8')));

/** A picture as large as a camera's, that says where it was taken. @param seed makes it another one */
const photo = async (seed: number): Promise<Buffer> => {
  const [width, height] = [100, 75];
  const spots = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * seed) % 256));
  return sharp(spots, { raw: { width, height, channels: 3 } })
    .resize({ width: 1600 })
    .withExif({ IFD0: { Copyright: 'quimarque' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg({ quality: 100 })
    .toBuffer();
};

beforeAll(async () => {
  folder = copyProject();
  mkdirSync(join(folder, 'content/media'), { recursive: true });
  writeFileSync(join(folder, 'content/media/loom.jpg'), await photo(7919));
  writeFileSync(join(folder, 'content/media/cover.jpg'), await photo(6007));
  const cover = 'cover: { src: ../../media/cover.jpg, alt: Un telar de pie }\n';
  change(
    POST,
    (text) =>
      `${text.replace(/^author:/m, `updated: 2026-11-24\n${cover}author:`).replace(/^date: .*$/m, 'date: 2026-11-20')}\n![Un "telar"](../../media/loom.jpg)\n`,
  );
  change(POST.replace('es/por-que-un-telar', 'en/why-a-loom'), (text) => text.replace(/^date: .*$/m, 'date: 2026-11-20'));
  change(GUIDE, (text) => text.replace(/^audience:/m, `${cover}audience:`));
  const front = (key: string, more: string): string =>
    `---\ntitle: ${key} quitextomarque\ndescription: De qué trata este texto, que existe en un solo idioma.\ntranslationKey: ${key}\n${more}onlyIn: Se escribió para un taller en español.\nauthor: Equipo Telar\n---\n\nPalabras.\n`;
  writeFileSync(join(folder, ONLY), front('solo-aqui', 'date: 2026-11-20\n').replace('quitextomarque', 'quisolomarque'));
  writeFileSync(join(folder, 'content/posts/es/luego.md'), front('luego', 'date: 2026-11-26\n'));
  writeFileSync(join(folder, 'content/posts/es/borrador.md'), front('borrador', 'date: 2026-11-20\ndraft: true\n'));
  const told = { told: { givenOn: '2026-01-01', reviewBy: '2028-12-01' } };
  const spanishOnly = { slug: 'celia-dos', fields: 'onlyIn: Se escribió para un taller en español.\n' };
  writeStory(folder, {
    id: 'celia-prueba',
    name: 'Celiaprueba',
    basis: told,
    parts: [{ en: { slug: 'celia-one' }, es: { slug: 'celia-uno' } }, { es: spanishOnly }],
  });
  writeStory(folder, { id: 'taller', name: 'Tallerprueba', basis: told, languages: ['es'], parts: [{ es: { slug: 'taller' } }] });
  const built = runIn(folder, 'build', { TELAR_LANG: 'en' });
  ({ output } = built);
  if (built.status !== 0) throw new Error(output);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a picture in a text', () => {
  it('comes in three formats and three widths, with its size, its words, and only once it is near', () => {
    const [picture = ''] = /<picture>(?:(?!<\/picture>).)*loom\.(?:(?!<\/picture>).)*<\/picture>/s.exec(page('es/noticias/por-que-un-telar')) ?? [];
    expect(picture).toMatch(/<source type="image\/avif" srcset="[^"]* 480w, [^"]* 800w, [^"]* 1200w"/);
    expect(picture).toMatch(/<source type="image\/webp" srcset="[^"]* 480w, [^"]* 800w, [^"]* 1200w"/);
    expect(picture).toMatch(/<img src="[^"]*\.jpg" srcset="[^"]* 1200w"[^>]* width="1200" height="900" loading="lazy"/);
    expect(picture).toMatch(/alt="Un (?:&quot;|&#34;|“)telar(?:&quot;|&#34;|”)"/);
  });

  it('is at no address as it was given: smaller, no wider than 1,200 pixels, and without where it was taken', async () => {
    const files = readdirSync(join(folder, 'dist/_astro')).filter((name) => /^(?:loom|cover)\./.test(name));
    expect(files).toHaveLength(18);
    const given = statSync(join(folder, 'content/media/loom.jpg')).size;
    for (const name of files) {
      const file = join(folder, 'dist/_astro', name);
      expect(statSync(file).size, name).toBeLessThan(given);
      const { width, exif } = await sharp(file).metadata();
      expect(width, name).toBeLessThanOrEqual(1200);
      expect(exif, name).toBeUndefined();
    }
  });
});

describe('a cover', () => {
  it.each(['es/noticias/por-que-un-telar', 'es/senales/una-oferta-de-trabajo'])('stands under the title, with its words: %s', (path) => {
    expect(page(path)).toMatch(/<\/h1>.*<p class="cover"[^>]*>\s*<picture>.*alt="Un telar de pie"/s);
  });
});

describe('a part of a story that exists in one language', () => {
  const languageLink = (path: string): string | undefined => /<a class="tool" href="([^"]*)" lang="en" hreflang="en"/.exec(page(path))?.[1];

  it('leads to the page of its series in the other, names no version there, and says why', () => {
    expect(languageLink('es/historias/celia-prueba/celia-dos')).toBe('/en/stories/celia-prueba/');
    expect(languageLink('es/historias/celia-prueba/celia-uno')).toBe('/en/stories/celia-prueba/celia-one/');
    expect(page('es/historias/celia-prueba/celia-dos')).not.toMatch(/rel="alternate" hreflang="en"/);
    expect(page('es/historias/celia-prueba/celia-dos')).toContain('Se escribió para un taller en español.');
  });

  it('leads to the list of stories where its series is in that language not at all, and from its quiet address', () => {
    expect(languageLink('es/historias/taller/taller')).toBe('/en/stories/');
    expect(languageLink(`es/p/${quietCode('stories', 'celia-prueba')}/2`)).toBe('/en/stories/');
  });
});

describe('a post', () => {
  it('says when it was changed: under its title, in the lists, to search engines and to readers of feeds', () => {
    for (const path of ['es/noticias/por-que-un-telar', 'es/noticias'])
      expect(page(path), path).toMatch(/20 de noviembre de 2026.{0,80}24 de noviembre de 2026/s);
    expect(page('es/noticias/por-que-un-telar')).toContain('"datePublished":"2026-11-20","dateModified":"2026-11-24"');
    const feed = readFileSync(join(folder, 'dist/es/noticias/feed.xml'), 'utf8');
    expect(feed.match(/<atom:updated>[^<]*/g)).toEqual(['<atom:updated>2026-11-24T00:00:00Z']);
  });

  it('in one language leads to the list of posts in the other, and names no version there', () => {
    const html = page('es/noticias/solo-aqui');
    expect(html).toMatch(/href="\/en\/news\/"[^>]* lang="en" hreflang="en"/);
    expect(html).not.toMatch(/rel="alternate" hreflang="en"/);
  });

  it('that waits, or is a draft, is in no file of the site', () => {
    expect(output).toMatch(/Left out: content\/posts\/es\/luego\.md waits/);
    expect(output).toMatch(/Left out: content\/posts\/es\/borrador\.md is a draft/);
    const holding = (word: string): string[] =>
      readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:html|xml|json)$|^_/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => readFileSync(file, 'utf8').includes(word));
    expect(holding('quitextomarque')).toEqual([]);
    expect(holding('quisolomarque').length).toBeGreaterThan(2);
    expect(holding('/luego/')).toEqual([]);
  });
});
