import type { ThreadMaps } from '#/kinds/thread-maps/schema.ts';

/** The cloth of each land, as the sheet of the essay has it (src/kinds/thread/styles/tokens-map.css). A colour means nothing but “not my neighbour’s”. */
const CLOTH: Readonly<Record<string, string>> = {
  u: '#17605d',
  g: '#114a4e',
  n: '#26705f',
  c: '#9a4a2b',
  p: '#5b4575',
  t: '#2f807a',
  k: '#a5345a',
  b: '#8a4b32',
  r: '#960f43',
};
const [PAPER, QUILTING, SHADE, DEEP, YARN, TWIST] = ['#fbf6ee', '#37706f', '#150d22', '#06181b', '#f2a91f', '#bf7710'];
/** How far from the coast the sea is quilted, widest first. */
const ECHO = [54, 34, 16];
/** How thick the thread is: a chat shows the picture as wide as a thumb is long. */
const THICK = 9;

/**
 * The sewn map of “The thread” as the drawing of a share picture: coasts as cloth, a quilted sea, and the thread, without a number, a name or a
 * word. @param size of the picture in pixels @param ground its sea
 */
export const sewnMap = ({ all: { land, threads } }: ThreadMaps, { width, height }: { width: number; height: number }, ground: string): string => {
  const lands = (how: (colour: string) => string): string =>
    Object.entries(land.cloth)
      .map(([colour, d]) => `<path d="${d}" ${how(colour)}/>`)
      .join('');
  const line = (d: string, stroke: string, thick: number, more = ''): string =>
    d === '' ? '' : `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
  const sea = ECHO.map(
    (out) =>
      lands(() => `fill="none" stroke="${QUILTING}" stroke-linejoin="round" stroke-width="${out * 2 + 3}"`) +
      lands(() => `fill="none" stroke="${ground}" stroke-linejoin="round" stroke-width="${out * 2}"`),
  ).join('');
  const yarns = Object.values(threads)
    .map(
      ({ yarn, dashed, fray }) =>
        line(yarn, DEEP, THICK, 'opacity=".5" transform="translate(1 3)"') +
        line(yarn, YARN, THICK) +
        line(yarn, TWIST, THICK * 0.34, 'stroke-dasharray="3 5"') +
        line(dashed, YARN, THICK * 0.85, 'stroke-dasharray="2 11"') +
        line(fray, YARN, THICK * 0.34),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1200 630" preserveAspectRatio="xMidYMid slice">
<defs><pattern id="sea" width="13" height="13" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><path d="M0 0h5v13H0z" fill="${ground}"/></pattern></defs>
<path d="M0 0h1200v630H0z" fill="${ground}"/><g transform="translate(96 -58) scale(.792)">${sea}<path d="M-900-900h4000v3600h-4000z" fill="url(#sea)"/>
<g transform="translate(2 4)" opacity=".3">${lands(() => `fill="${SHADE}"`)}</g>${lands((colour) => `fill="${CLOTH[colour] ?? CLOTH['g']}"`)}
${line(land.stitch, PAPER, 1.9, 'stroke-opacity=".72" stroke-dasharray="7 5"')}${yarns}</g></svg>`;
};
