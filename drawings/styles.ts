import { PALETTE, SHADOW, type Theme } from './palette.ts';

/* How the marks of a drawing look. Its classes: h shadow, r running stitch, f furrow, l line, y t u the thread's shadow, body and twist; two letters a cloth. */

type Rule = readonly [selector: string, declarations: string];

const ROUND = 'fill:none;stroke-linecap:round;stroke-linejoin:round';
const STITCHED = `${ROUND};stroke:currentcolor`;

/** What looks the same in every theme. `used`: whether a class is used in the drawing. */
const shapes = (used: (name: string) => boolean): Rule[] => {
  const lines = ['r', 'f', 'l', 't', 'u'].filter(used);
  const all: Rule[] = [
    [lines.map((name) => `.${name}`).join(), lines.length > 0 ? STITCHED : ''],
    ['.r', 'stroke-width:1.9;stroke-dasharray:7 5'],
    ['.f', 'stroke-width:1.9;stroke-dasharray:9 7'],
    ['.h', `fill:${SHADOW.colour};opacity:.17`],
    ['.y', `${ROUND};stroke:${SHADOW.colour};opacity:.2;stroke-width:4.5;transform:translate(1px,2.5px)`],
    ['.t', 'stroke-width:4.5'],
    ['.u', 'stroke-width:1.5;stroke-dasharray:3 5'],
  ];
  return all.filter(([selector, declarations]) => declarations !== '' && (selector.includes(',') || used(selector.slice(1))));
};

/** On paper: no shadow and no weave; the edge of a raised piece is a line of stitches, and the thread is white with a black edge. */
const onPaper = (used: (name: string) => boolean): Rule[] => {
  const black = PALETTE.ink.print;
  const all: Rule[] = [
    ['.h', `fill:none;opacity:1;stroke:${black};stroke-width:2;stroke-dasharray:4 3;transform:translate(-1.5px,-2.5px)`],
    ['.y', `stroke:${black};opacity:1;stroke-width:6.5;transform:none`],
    ['path[fill]', 'display:none'],
  ];
  return all.filter(([selector]) => selector === 'path[fill]' || used(selector.slice(1)));
};

const colours = (theme: Theme, used: (name: string) => boolean): Rule[] =>
  Object.values(PALETTE)
    .filter(({ code }) => used(code))
    .map((cloth): Rule => [`.${cloth.code}`, `color:${cloth[theme]}`]);

const written = (rules: readonly Rule[]): string => rules.map(([selector, declarations]) => `${selector}{${declarations}}`).join('');

/** The classes of what was drawn. */
const classesIn = (drawn: string): ((name: string) => boolean) => {
  const names = new Set([...drawn.matchAll(/class="([^"]*)"/g)].flatMap(([, classes = '']) => classes.split(' ')));
  return (name) => names.has(name);
};

/** The style of a file. @param drawn its marks as SVG @param theme one alone; all unless said */
export const styleOf = (drawn: string, theme?: Theme): string => {
  const used = classesIn(drawn);
  const paper = (): string => written(onPaper(used));
  if (theme) return `${written(colours(theme, used))}${written(shapes(used))}${theme === 'print' ? paper() : ''}`;
  return [
    `${written(colours('light', used))}${written(shapes(used))}`,
    `@media(prefers-color-scheme:dark){${written(colours('dusk', used))}}`,
    `@media print{${written(colours('print', used))}${paper()}}`,
  ].join('');
};

const lines = (rules: readonly Rule[], indent: string): string =>
  rules
    .map(([selector, declarations]) => {
      const scoped = selector.split(',').map((one) => `${indent}.cloth ${one}`);
      const each = declarations.split(';').map((one) => `${indent}  ${one.replace(':', ': ').replaceAll('px,', 'px, ').replaceAll(':.', ': .')};`);
      return `${scoped.join(',\n')} {\n${each.join('\n')}\n${indent}}`;
    })
    .join('\n\n');

/** The rules of drawings that stand in pages, as `src/styles/drawings.css` has them: none for paper, on which they are not. @param drawn all of them */
export const inlineRules = (drawn: string): string => {
  const used = classesIn(drawn);
  const media = (query: string, rules: readonly Rule[]): string => `  @media ${query} {\n${lines(rules, '    ')}\n  }`;
  const shown = lines([...colours('light', used), ...shapes(used)], '  ');
  return [
    '/* Written by `npm run drawings` from drawings: the colours of drawings that stand in a page. */',
    '@layer components {',
    [
      '  .cloth {\n    forced-color-adjust: none;\n  }',
      '  .weaves {\n    position: absolute;\n  }',
      shown,
      media('(prefers-color-scheme: dark)', colours('dusk', used)),
    ].join('\n\n'),
    '}\n',
  ]
    .join('\n')
    .replaceAll(/([ (])\.(?=\d)/g, '$10.');
};
