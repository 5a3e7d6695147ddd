import { describe, expect, it } from 'vitest';
import { cardColours, cardMarks, cardSymbol } from '#/drawings/card-drawn.ts';
import { CARD_NAMES } from '#/drawings/card-names.ts';
import { GREYS, PALETTE } from '#/drawings/palette.ts';

/** The most that one may take, in bytes of SVG: all 54 stand in one page. */
const MOST = 2500;

const css = cardColours('.chosen ~');
/** The rules of a medium. */
const within = (query: string): string => css.slice(css.indexOf(query)).split(/\n {2}\}\n/)[0] ?? '';

describe.each(CARD_NAMES)('the drawing %s of a card', (name) => {
  const symbol = cardSymbol(name, '7');

  it('holds only shapes, in numbers, within its weight, and is the same when it is drawn again', () => {
    expect(symbol.length).toBeLessThanOrEqual(MOST);
    expect(symbol).not.toMatch(/NaN|undefined|Infinity|style=|class=|href|url\(|<(?!\/?(?:symbol|path|g)\b)/);
    expect(symbol.match(/\sid=/g)).toHaveLength(1);
    expect(cardMarks(name)).toBe(cardMarks(name));
    expect(symbol.match(/<path /g)?.length).toBeGreaterThan(3);
  });

  it('has a whole line round it: behind a photocopier its pieces are told apart by that alone', () => {
    expect(symbol).toContain('stroke="var(--edge)"');
    // Raised pieces have that line, flat ones none; other lines are of ink.
    const lines = symbol.match(/<path fill="var\(--[a-z]+\)" d=|stroke="var\(--in\)"/g) ?? [];
    expect(lines.length).toBeGreaterThan(1);
  });

  it('has a colour for each of its cloths, by day, at dusk and on paper', () => {
    const codes = new Set([...symbol.matchAll(/var\(--([a-z]+)\)/g)].map(([, code]) => code));
    for (const code of codes)
      for (const rules of [css.split('@media')[0] ?? '', within('@media screen'), within('@media print')])
        expect(rules, code).toContain(`--${code ?? ''}: #`);
  });
});

describe('the cards', () => {
  it('look each like no other', () => {
    expect(new Set(CARD_NAMES.map(cardMarks)).size).toBe(CARD_NAMES.length);
  });

  it('are printed in five greys, and in the colours of day where colours are asked for', () => {
    const print = within('@media print');
    const [grey = '', colour = ''] = print.split('.chosen ~');
    expect(new Set(grey.match(/#[\da-f]{3,6}/g))).toEqual(new Set(GREYS));
    const day = new Set<string>(Object.values(PALETTE).map(({ light }) => light));
    for (const one of colour.match(/#[\da-f]{3,6}/g) ?? ['none']) expect(day.has(one), one).toBe(true);
  });
});
