import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { fontMetrics } from '../support/font-metrics.ts';

/** Headings as they stand on home, stories and news, in both languages: what letters come how often. */
const HEADINGS =
  'Una mano cose lo que otra rompió. ¿Quién contesta cuando llamas? Lo que se sabe de la trata, y lo que nadie ha contado. ' +
  'La historia de Carmen: un papel doblado. Señales de alerta. Ella no está sola. ' +
  'A hand sews what another one tore. Who answers when you call? What is known of trafficking, and what nobody has counted. ' +
  'The story of Carmen: a folded paper. Warning signs. She is not alone.';

/** How wide those letters are in Georgia Bold, on average: read of Gelasio Bold (@fontsource/gelasio 5.3.0), which was cut to Georgia's widths. Georgia itself may not be copied. */
const GEORGIA = 0.519;

const ours = fontMetrics('node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff');
const noto = fontMetrics('tests/look/letters/NotoSerif-Bold.ttf');

/** The faces of the sheet, each by its family. */
const faces = new Map<string, Map<string, string>>();
postcss.parse(readFileSync('src/styles/display.css', 'utf8')).walkAtRules('font-face', (face) => {
  const said = new Map((face.nodes ?? []).flatMap((one): [string, string][] => (one.type === 'decl' ? [[one.prop, one.value]] : [])));
  faces.set(said.get('font-family')?.replaceAll('"', '') ?? '', said);
});

/** A share as the sheet writes it, in per cent with one digit behind the point. */
const share = (value: number): string => `${Number((value * 100).toFixed(1))}%`;

describe.each([
  ['Telar Georgia', GEORGIA],
  ['Telar Noto', noto.widthOf(HEADINGS)],
])('the letters that stand in for Fraunces while it is late: %s', (family, width) => {
  it('take the room that Fraunces takes: a line as high, and on average as long', () => {
    const size = ours.widthOf(HEADINGS) / width;
    const said = faces.get(family);
    expect(said?.get('size-adjust')).toBe(share(size));
    // Of the size as it is written: what is rounded is not rounded twice.
    const written = Number.parseFloat(share(size)) / 100;
    expect(said?.get('ascent-override')).toBe(share(ours.ascent / written));
    expect(said?.get('descent-override')).toBe(share(ours.descent / written));
  });

  it('are asked of the device alone, by the name that systems know a face by', () => {
    const [, name = ''] = /^Telar (.*)$/.exec(family) ?? [];
    expect(faces.get(family)?.get('src')).toMatch(new RegExp(`^local\\("${name}[^"]* Bold"\\)$`));
    // A bold face that is called 400 would be made bolder.
    expect(faces.get(family)?.get('font-weight')).toBe('600');
  });

  it('come behind Fraunces and before anything else', () => {
    const [, list = ''] = /fallbacks: \[([^\]]*)\]/.exec(readFileSync('astro.config.mjs', 'utf8')) ?? [];
    const names = [...list.matchAll(/'([^']*)'/g)].map(([, one]) => one);
    expect(names.slice(0, 2)).toEqual([...faces.keys()]);
    // Book letters are what most computers have for it: the sans of the help pages looks meant.
    expect(names).not.toContain('serif');
  });
});
