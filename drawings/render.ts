import type { Point } from './geometry.ts';
import { WEAVES, type Mark, type Weave } from './marks.ts';
import { DARK, PALETTE, type Colour, type Theme } from './palette.ts';
import type { View } from './sketch.ts';
import { inlineRules, styleOf } from './styles.ts';

/** How a drawing is written: what goes before the ids of its weaves, and the steps, in its units, in which fine pieces are. */
interface Hand {
  prefix: string;
  step: number;
}

const IN_A_FILE: Hand = { prefix: '', step: 0.1 };
/** The weaves are the page's. Half a unit is half a pixel of an emblem at its largest, and takes 200 bytes less of a guide with eight. */
const IN_A_PAGE: Hand = { prefix: 'd-', step: 0.5 };

/** How far a shadow lies from its piece. */
const LIFT: Point = [1.5, 2.5];

/** The threads of each weave in one repeat of its cloth. */
const THREADS: Readonly<Record<Weave, { width: number; height: number; d: string }>> = {
  weft: { width: 9, height: 4, d: 'M0 1h6m1.5 0H9M0 3h2.5M4 3h5' },
  twill: { width: 5, height: 5, d: 'm-1 1 2-2M0 5l5-5M4 6l2-2' },
  basket: { width: 8, height: 8, d: 'M1 1v2m2-2v2m2 2v2m2-2v2M5 1h2.5M5 3h2.5M.5 5H3M.5 7H3' },
};

/** A number as short as SVG takes it. */
const short = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

const pair = (x: number, y: number): string => `${short(x)}${y < 0 && short(y) !== '0' ? '' : ' '}${short(y)}`;

/** A line through points, each said by its way from the one before: the same piece reads the same wherever it lies. */
const path = (line: readonly Point[], step: number, closed: boolean, [dx, dy]: Point = [0, 0]): string => {
  const round = (value: number): number => Math.round(value / step) * step;
  const rounded = line.map(([x, y]): Point => [round(x), round(y)]);
  const steps = rounded.map(([x, y], index) => {
    const before = rounded[index - 1];
    return before ? pair(x - before[0], y - before[1]) : pair(x + dx, y + dy);
  });
  return `m${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
};

/** A weave's name in a drawing: its first letter, large where its threads are light. */
const weaveName = (weave: Weave, colour: Colour): string => (DARK.has(colour) ? weave.charAt(0).toUpperCase() : weave.charAt(0));

const pattern = (id: string, weave: Weave, light: boolean): string => {
  const { width, height, d } = THREADS[weave];
  const [stroke, opacity] = light ? [PALETTE.paper.light, '.17'] : [PALETTE.ink.light, '.12'];
  return `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"><path fill="none" stroke="${stroke}" stroke-opacity="${opacity}" stroke-width=".9" d="${d}"/></pattern>`;
};

const isSeen = (mark: Mark, [left, top, width, height]: View): boolean => {
  if (mark.is !== 'piece' && mark.is !== 'stitches') return true;
  const line = mark.is === 'piece' ? mark.outline : mark.line;
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const near = 5;
  return (
    Math.max(...xs) > left - near && Math.min(...xs) < left + width + near && Math.max(...ys) > top - near && Math.min(...ys) < top + height + near
  );
};

const dashed = (dash: string | undefined): string => (dash === undefined ? '' : ` stroke-dasharray="${dash}"`);

const pieceOf = (mark: Extract<Mark, { is: 'piece' }>, { prefix, step }: Hand): string => {
  const steps = mark.fine ? step : 1;
  const d = path(mark.outline, steps, true);
  const shadow = mark.lifted ? `<path class="h" d="${path(mark.outline, steps, true, LIFT)}"/>` : '';
  const weave = mark.weave ? `<path fill="url(#${prefix}${weaveName(mark.weave, mark.colour)})" d="${d}"/>` : '';
  return `${shadow}<path class="${PALETTE[mark.colour].code}" d="${d}"/>${weave}`;
};

const stitchesOf = ({ line, closed, colour, dash, width, fine }: Extract<Mark, { is: 'stitches' }>, { step }: Hand): string => {
  const d = path(line, fine ? step : 1, closed);
  const { code } = PALETTE[colour];
  if (width === undefined && dash === undefined) return `<path class="r ${code}" d="${d}"/>`;
  if (width === undefined && dash === '9 7') return `<path class="f ${code}" d="${d}"/>`;
  return `<path class="l ${code}" stroke-width="${short(width ?? 1.9)}"${dashed(dash ?? '7 5')} d="${d}"/>`;
};

const asSvg = (mark: Mark, hand: Hand, view: View | undefined): string => {
  if (view && !isSeen(mark, view)) return '';
  switch (mark.is) {
    case 'piece':
      return pieceOf(mark, hand);
    case 'stitches':
      return stitchesOf(mark, hand);
    case 'line':
      return `<path class="l ${PALETTE[mark.colour].code}" stroke-width="${short(mark.width)}" d="${mark.d}"/>`;
    case 'thread':
      return `<path class="y" d="${mark.d}"/><path class="t ma" d="${mark.d}"/><path class="u mb" d="${mark.d}"/>`;
    case 'group': {
      const moved = mark.transform === undefined ? '' : ` transform="${mark.transform}"`;
      const through = mark.opacity === undefined ? '' : ` opacity="${mark.opacity}"`;
      const inner = mark.transform === undefined ? view : undefined;
      return `<g${moved}${through}>${mark.marks.map((one) => asSvg(one, hand, inner)).join('')}</g>`;
    }
  }
};

/** What a renderer needs of a drawing. */
interface Drawn {
  view: View;
  marks: readonly Mark[];
}

/** The patterns that what was drawn is woven in. */
const patternsFor = (drawn: string, prefix: string): string => {
  const patterns = WEAVES.flatMap((weave) =>
    [false, true].flatMap((light) => {
      const name = weaveName(weave, light ? 'ink' : 'paper');
      return drawn.includes(`url(#${prefix}${name})`) ? [pattern(`${prefix}${name}`, weave, light)] : [];
    }),
  );
  return patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '';
};

/**
 * A drawing as a file of its own: by day, at dusk where the reader's system is dark, and in greys on paper; or in one of these alone.
 * @param view a part of it; the whole unless said
 */
export const svgFile = ({ view: whole, marks }: Drawn, { view, theme }: { view?: View | undefined; theme?: Theme } = {}): string => {
  const drawn = marks.map((mark) => asSvg(mark, IN_A_FILE, view)).join('');
  const patterns = patternsFor(drawn, IN_A_FILE.prefix);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${(view ?? whole).join(' ')}" fill="currentColor"><style>${styleOf(drawn, theme)}</style>${patterns}${drawn}</svg>`;
};

/** A drawing for a page, which has its colours from `inlineStyles()` and its weaves from `sharedWeaves()`: no id is in it, so that a page may show it twice. */
export const svgInline = (
  { view: whole, marks }: Drawn,
  { view, alt, className = '' }: { view?: View | undefined; alt: string; className?: string | undefined },
): string => {
  const [, , width, height] = view ?? whole;
  const said = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  return `<svg class="${`cloth ${className}`.trim()}" viewBox="${(view ?? whole).join(' ')}" width="${width}" height="${height}" fill="currentColor" ${said}>${marks.map((mark) => asSvg(mark, IN_A_PAGE, view)).join('')}</svg>`;
};

/** What the drawings of a page share, once in it: their weaves. @param drawn all of them, or the text that holds them */
export const sharedWeaves = (drawn: string): string =>
  // Not hidden: of what is not laid out browsers draw no weave.
  `<svg class="weaves" width="0" height="0" aria-hidden="true">${patternsFor(drawn, IN_A_PAGE.prefix)}</svg>`;

/** The rules of drawings that stand in pages, as CSS. @param drawn all of them, as `svgInline` gives them */
export const inlineStyles = (drawn: string): string => inlineRules(drawn);
