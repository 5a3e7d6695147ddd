import { describe, expect, it } from 'vitest';
import { helpPageBytes, ownPageBytes } from '#/domain/page-kinds.ts';
import { growthOf, mostBytes, sharedSizes, sizesOfFiles, type SizedPage } from '#/integrations/shared-sizes.ts';
import { toldBySize } from '../../support/page-sizes.ts';

const page = (file: string, br: number, gz = Math.round(br * 1.15)): SizedPage => ({ file: `${file}/index.html`, br, gz });
const posts = (count: number, from = 9000, to = 15_000): SizedPage[] =>
  Array.from({ length: count }, (_, at) => page(`en/news/post-${at}`, from + ((at * 7919) % (to - from))));
const countries = (locale: string, sizes: Record<string, number>): SizedPage[] =>
  Object.entries(sizes).map(([code, br]) => page(`${locale === 'en' ? 'en/get-help' : 'es/pedir-ayuda'}/${code}`, br));

const told = (pages: readonly SizedPage[]): string[] =>
  toldBySize(
    sharedSizes(pages).flatMap(({ pages: same, br }) => same.map(({ file }) => ({ path: `/${file.replace('index.html', '')}`, seen: String(br) }))),
  );

describe('the sizes that pages share', () => {
  it('are eight at most, and hold every page once, none longer than its size', () => {
    const pages = posts(300);
    const sizes = sharedSizes(pages);
    expect(sizes.length).toBe(8);
    expect(new Set(sizes.flatMap((size) => size.pages.map(({ file }) => file))).size).toBe(300);
    expect(sizes.flatMap((size) => size.pages.filter(({ br, gz }) => br > size.br || gz > size.gz))).toEqual([]);
  });

  it('are those that add the least: what is far from all else has one of its own', () => {
    const sizes = sharedSizes([...posts(200, 9000, 9100), page('en/about', 40_000)]);
    expect(sizes.at(-1)).toMatchObject({ br: 40_000, pages: [{ file: 'en/about/index.html' }] });
    expect(growthOf(sizes)).toBeLessThan(0.01);
  });

  it('never leave one country alone, in either language, though that would add less', () => {
    const pages = [
      ...countries('en', { mx: 5000, gt: 5010, hn: 6000, sv: 6010, us: 7900 }),
      ...countries('es', { mx: 5200, gt: 5210, hn: 6200, sv: 6210, us: 7990 }),
      ...posts(100),
    ];
    expect(told(pages)).toEqual([]);
    expect(
      sharedSizes(pages)
        .find(({ br }) => br === 7990)
        ?.pages.map(({ file }) => file),
    ).toContain('en/get-help/sv/index.html');
  });

  it('count the pages of one country’s lines as that country alone', () => {
    const cards = Array.from({ length: 9 }, (_, at) => page(`en/get-help/us/${at + 1}`, 5000 + at));
    expect(told([...cards, ...countries('en', { us: 7900, mx: 7800, gt: 7700 }), ...posts(50)])).toEqual([]);
  });

  it('have countries among four of them at most, however far apart they are', () => {
    const spread = Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`c${at}`, 3000 + Math.floor(at / 2) * 400]));
    expect(told(countries('en', spread))).toEqual([]);
  });

  it('keep a country and the list of numbers within their bytes', () => {
    const pages = [...countries('es', { mx: 7000, us: 7990 }), page('es/pedir-ayuda', 9990), ...posts(400, 7000, 12_000)];
    const sizes = sharedSizes(pages);
    const sizeOf = (file: string): number => sizes.find((size) => size.pages.some((one) => one.file === `${file}/index.html`))?.br ?? Infinity;
    expect(sizeOf('es/pedir-ayuda/us')).toBeLessThanOrEqual(helpPageBytes.country);
    expect(sizeOf('es/pedir-ayuda')).toBeLessThanOrEqual(helpPageBytes.list);
  });

  it('make no other page too long where one is too long by itself', () => {
    const most = helpPageBytes.country;
    const guides = Array.from({ length: 60 }, (_, at) => page(`en/warning-signs/guide-${at}`, 13_000 + at * 60));
    const pages = [
      ...countries('es', { us: most + 20, mx: most - 30, gt: most - 40, hn: 7000, sv: 6900, ni: 5000, cr: 4900 }),
      ...guides,
      page('en/warning-signs/too-long', ownPageBytes.guide + 8),
      ...posts(100),
    ];
    const tooLong = sharedSizes(pages).flatMap(({ br, pages: same }) => same.filter(({ file }) => br > mostBytes(file)).map(({ file }) => file));
    expect(tooLong.sort()).toEqual([
      'en/warning-signs/too-long/index.html',
      // A country is alone in no size.
      'es/pedir-ayuda/mx/index.html',
      'es/pedir-ayuda/us/index.html',
    ]);
  });

  it('keep the gateway, a guide and the search within what their kinds leave for a page', () => {
    const pages = [...posts(200, 9000, 9600), ...posts(60, 15_150, 15_200), page('es/senales/una-guia', 15_100), page('es/buscar', 9605)];
    const sizes = sharedSizes([...pages, { file: 'index.html', br: ownPageBytes.gateway - 10, gz: 9000 }]);
    const seenOf = (name: string): number => sizes.find((size) => size.pages.some(({ file }) => file === name))?.br ?? Infinity;
    const sizeOf = (name: string): number => seenOf(`${name}/index.html`);
    expect(sizeOf('es/senales/una-guia')).toBeLessThanOrEqual(ownPageBytes.guide);
    expect(sizeOf('es/buscar')).toBeLessThanOrEqual(ownPageBytes.search);
    expect(seenOf('index.html')).toBeLessThanOrEqual(ownPageBytes.gateway);
  });

  it('are found where a rule cannot hold: a site with one country, or with none, or with no page', () => {
    expect(sharedSizes([...countries('en', { mx: 7000 }), page('en', 9000)]).flatMap(({ pages }) => pages)).toHaveLength(2);
    expect(growthOf(sharedSizes([page('en', 9000)]))).toBe(0);
    expect(growthOf(sharedSizes([]))).toBe(0);
  });

  it('are the same whatever the order in which the pages come', () => {
    const pages = posts(60);
    expect(sharedSizes([...pages].reverse())).toEqual(sharedSizes(pages));
  });

  it('are found for eight thousand pages in a moment', () => {
    // Of the processor's time: other work on the machine is none of it.
    const before = process.cpuUsage();
    sharedSizes(posts(8000, 5000, 40_000));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});

describe('the sizes of files that are taken along', () => {
  const file = (path: string, br: number): SizedPage => ({ file: path, br, gz: br + 500 });

  it('are one for all countries, whatever the language, and three at most for one country, never of one alone', () => {
    const codes = Array.from({ length: 27 }, (_, at) => `c${at}`);
    const files = [
      file('en/get-help/notes.html', 31_000),
      file('es/pedir-ayuda/notas.html', 34_000),
      ...codes.flatMap((code, at) => [
        file(`en/get-help/${code}/notes.html`, 3000 + at * 130),
        file(`es/pedir-ayuda/${code}/notas.html`, 3100 + at * 130),
      ]),
    ];
    const sizes = sizesOfFiles(files);
    const holding = (name: string) => sizes.find(({ pages }) => pages.some((one) => one.file === name));
    expect(holding('en/get-help/notes.html')).toEqual({ pages: files.slice(0, 2), br: 34_000, gz: 34_500 });
    const own = sizes.filter(({ br }) => br < 34_000);
    expect(own.length).toBeLessThanOrEqual(3);
    for (const { pages } of own) for (const locale of ['en/', 'es/']) expect(pages.filter((one) => one.file.startsWith(locale)).length).not.toBe(1);
    expect(new Set(sizes.flatMap(({ pages }) => pages)).size).toBe(files.length);
  });

  it('are none where there is no such file', () => {
    expect(sizesOfFiles([])).toEqual([]);
  });
});
