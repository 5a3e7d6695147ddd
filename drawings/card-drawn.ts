import { CARD_NAMES, type CardName } from './card-names.ts';
import { CARD_SKETCHES } from './card-sketches.ts';
import type { Point } from './geometry.ts';
import type { Mark } from './marks.ts';
import { PALETTE, type Colour, type Theme } from './palette.ts';

/*
 * Cards of the lotería as they stand in its page: each once, as a symbol, shown on its card and on eight or nine boards. They are crisp
 * at a size of 2 cm and behind a photocopier: no weave and no shadow, and every raised piece has one whole line round it.
 */

/** In which steps what is fine is rounded: half a unit is a tenth of a millimetre on a board. */
const STEP = 0.5;

const short = (value: number): string => String(Math.round(value / STEP) * STEP).replace(/^(-?)0\./, '$1.');

/** A line through points, each said by its way from the one before. */
const path = (line: readonly Point[], closed: boolean): string => {
  const rounded = line.map(([x, y]): Point => [Math.round(x / STEP) * STEP, Math.round(y / STEP) * STEP]);
  const steps = rounded.map(([x, y], index) => {
    const [beforeX, beforeY] = rounded[index - 1] ?? [0, 0];
    return `${short(x - beforeX)} ${short(y - beforeY)}`;
  });
  return `m${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
};

const colour = (name: Colour): string => `var(--${PALETTE[name].code})`;

/** What is drawn by a line: its colour and width, round at its ends. */
const drawn = (name: Colour, width: number, dash: string | undefined, d: string): string =>
  `<path fill="none" stroke="${colour(name)}" stroke-width="${short(width)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`} d="${d}"/>`;

const asSvg = (mark: Mark): string => {
  switch (mark.is) {
    case 'piece':
      return `<path fill="${colour(mark.colour)}"${mark.lifted ? '' : ' stroke="none"'} d="${path(mark.outline, true)}"/>`;
    case 'stitches':
      return drawn(mark.colour, mark.width ?? 2, mark.dash ?? '7 5', path(mark.line, mark.closed));
    case 'line':
      return drawn(mark.colour, mark.width, mark.dash, mark.d);
    case 'thread':
      return drawn('ink', 6.5, undefined, mark.d) + drawn('marigold', 4.5, undefined, mark.d);
    case 'group':
      return `<g${mark.transform === undefined ? '' : ` transform="${mark.transform}"`}>${mark.marks.map(asSvg).join('')}</g>`;
  }
};

/** What is on a card, as SVG in units of 96 by 96. Its colours are variables that the page has (`cardColours`). */
export const cardMarks = (name: CardName): string => CARD_SKETCHES[name].draw().map(asSvg).join('');

/** A card's drawing to be used by others in a page. @param id its name there */
export const cardSymbol = (name: CardName, id: string): string =>
  `<symbol id="${id}" viewBox="0 0 96 96" stroke="var(--edge)" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round">${cardMarks(name)}</symbol>`;

/** The line round a piece, in each theme. */
const EDGE: Readonly<Record<Theme, string>> = { light: '#231a33', dusk: '#110c18', print: '#161616' };

const variables = (theme: Theme, used: string, indent: string): string =>
  [
    `${indent}--edge: ${EDGE[theme]};`,
    ...Object.values(PALETTE)
      .filter(({ code }) => used.includes(`--${code})`))
      .map((cloth) => `${indent}--${cloth.code}: ${cloth[theme]};`),
  ].join('\n');

/**
 * The colours of all cards as CSS: by day, at dusk, and in five greys on paper, unless colours are asked for.
 * @param inColour what stands before the cards where they are to be printed in colour
 */
export const cardColours = (inColour: string): string => {
  const used = CARD_NAMES.map(cardMarks).join('');
  return [
    '/* Written by `npm run drawings` from drawings: the colours of the cards of the lotería. */',
    '@layer components {',
    `  .loteria {\n${variables('light', used, '    ')}\n  }`,
    '',
    `  @media screen and (prefers-color-scheme: dark) {\n    .loteria {\n${variables('dusk', used, '      ')}\n    }\n  }`,
    '',
    `  @media print {\n    .loteria {\n${variables('print', used, '      ')}\n    }\n\n    ${inColour} .loteria {\n${variables('light', used, '      ')}\n    }\n  }`,
    '}',
    '',
  ].join('\n');
};
