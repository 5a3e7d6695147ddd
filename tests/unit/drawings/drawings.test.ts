import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cropsOf, drawingAddress, drawingFile, drawingInline, viewOf } from '#/drawings/drawing.ts';
import { DRAWING_NAMES, DRAWINGS, EMBLEMS, MOST_BYTES, type DrawingName } from '#/drawings/names.ts';
import { GREYS, PALETTE, SHADOW, type Theme } from '#/drawings/palette.ts';
import { inlineStyles, sharedWeaves, svgFile } from '#/drawings/render.ts';
import { SKETCHES } from '#/drawings/sketches.ts';

const THEMES: readonly Theme[] = ['light', 'dusk', 'print'];

const inTheme = (name: DrawingName, theme: Theme): string => svgFile({ view: SKETCHES[name].view, marks: SKETCHES[name].draw() }, { theme });

const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const coloursIn = (svg: string): Set<string> => new Set(svg.match(/#[\da-f]{3,8}\b/gi) ?? []);

/** The colours of a theme, with those of shadows and weaves. */
const allowed = (theme: Theme): Set<string> =>
  new Set<string>([...Object.values(PALETTE).map((cloth) => cloth[theme]), SHADOW.colour, PALETTE.ink.light, PALETTE.paper.light]);

const WRITTEN = inlineStyles(EMBLEMS.map((name) => drawingInline(name, { alt: '' })).join(''));

/** The numbers of every line of a drawing. */
const numbersOf = (svg: string): number[] =>
  [...svg.matchAll(/\sd="([^"]*)"/g)].flatMap(([, line = '']) => (line.match(/-?\d*\.?\d+/g) ?? []).map(Number));

describe.each(DRAWING_NAMES)('the drawing %s', (name) => {
  const file = drawingFile(name);

  it('draws by day, at dusk and on paper, each in the colours of its palette alone', () => {
    for (const theme of THEMES) {
      const drawn = inTheme(name, theme);
      expect(drawn.match(/<path /g)?.length, theme).toBeGreaterThan(8);
      const outside = [...coloursIn(drawn)].filter((colour) => !allowed(theme).has(colour));
      expect(outside, theme).toEqual([]);
    }
    expect(inTheme(name, 'light')).not.toBe(inTheme(name, 'dusk'));
  });

  it('holds nothing but shapes, patterns and one style', () => {
    const elements = new Set([...file.matchAll(/<([a-z]+)/gi)].map(([, element]) => element));
    expect([...elements].filter((element) => !['svg', 'style', 'defs', 'pattern', 'path', 'g'].includes(element ?? ''))).toEqual([]);
    expect(file).not.toMatch(/\s(?:style|href|xlink:href|on\w+|filter)=/i);
    expect(file).not.toMatch(/@import|gradient|image|url\((?!#)/i);
    expect(drawingInline(name, { alt: '' })).not.toMatch(/<style|\sstyle=/);
  });

  it('holds only numbers', () => {
    expect(file).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(Math.max(...numbersOf(file).map(Math.abs))).toBeLessThan(1000);
  });

  it('weighs no more than its kind may', () => {
    expect(brotli(file)).toBeLessThanOrEqual(MOST_BYTES[DRAWINGS[name]]);
  });

  it('is the same when it is drawn again', () => {
    expect(SKETCHES[name].draw()).toEqual(SKETCHES[name].draw());
    expect(inTheme(name, 'light')).toBe(inTheme(name, 'light'));
  });

  it('shows only parts that lie inside it, tiles as squares', () => {
    const [left, top, width, height] = viewOf(name);
    for (const crop of cropsOf(name)) {
      const [x, y, w, h] = viewOf(name, crop);
      expect(x >= left && y >= top && x + w <= left + width && y + h <= top + height, crop).toBe(true);
      if (crop === 'tile') expect(w).toBe(h);
      expect(brotli(drawingFile(name, crop))).toBeLessThanOrEqual(brotli(file) + 20);
    }
    if (DRAWINGS[name] !== 'emblem') expect(cropsOf(name)).toContain('tile');
  });

  it('has no id where it stands in a page, so that a page may show it twice, and its weaves once in what the page shares', () => {
    const inline = drawingInline(name, { alt: '' });
    expect(inline).not.toMatch(/\sid=/);
    const shared = [...sharedWeaves(inline).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const used = new Set([...inline.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
    expect(shared.sort()).toEqual([...used].sort());
  });
});

describe('the drawings', () => {
  it('have an address each, which tells nothing of what they show', () => {
    const addresses = DRAWING_NAMES.flatMap((name) => [undefined, ...cropsOf(name)].map((crop) => drawingAddress(name, crop)));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\/d\/[\da-f]{8}\.svg$/);
  });

  it('that stand in pages have a colour there for each of their cloths, by day and at dusk', () => {
    for (const name of EMBLEMS) {
      const classes = new Set([...drawingInline(name, { alt: '' }).matchAll(/<path class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')));
      const cloths = Object.values(PALETTE).filter(({ code }) => classes.has(code));
      for (const { code, light, dusk } of cloths) {
        const colours = [...WRITTEN.matchAll(new RegExp(`\\.cloth \\.${code}\\b[^{]*\\{\\s*color: (#[\\da-f]+);`, 'g'))].map(([, colour]) => colour);
        expect(colours, `${name} ${code}`).toEqual([light, dusk]);
      }
    }
  });

  it('say aloud what they are told to, and are silent otherwise', () => {
    expect(drawingInline('two-cups', { alt: 'Two "cups" & more' })).toContain('role="img" aria-label="Two &quot;cups&quot; &amp; more"');
    expect(drawingInline('two-cups', { alt: '' })).toContain('aria-hidden="true"');
  });

  it('refuse a part that a drawing has not', () => {
    expect(() => viewOf('gift', 'tile')).toThrow('The drawing "gift" has no tile.');
  });

  it('are printed in five greys', () => {
    expect(new Set(Object.values(PALETTE).map(({ print }) => print))).toEqual(new Set(GREYS));
  });
});
