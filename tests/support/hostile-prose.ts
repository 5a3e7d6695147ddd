/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** What would leave a trace where it ran. */
const RUN = 'globalThis.__ran = true';

/** Pieces on whose meaning readers of Markdown disagree, and code that would leave a trace. */
const PIECES = [
  ...[`{${RUN}}`, `{${RUN} || <b/>}`, `export const a = (${RUN});`, `import "data:text/javascript,${RUN}";`, `export default (${RUN});`],
  ...[`<Passage id={${RUN}}>`, `<Passage {...(${RUN}, {})}>`, `<Unknown a={${RUN}} />`, `<>{${RUN}}</>`, `{/* a */ ${RUN}}`, `<a href={${RUN}}>`],
  ...[
    '`',
    '``',
    '```',
    '````',
    '~~~',
    '~~~~',
    '``` js',
    '~~~ {a}',
    '\\`',
    '\\\\`',
    '\\{',
    '\\\\{',
    '\\<',
    '{`',
    '`}',
    '{#3}',
    '{',
    '}',
    '<',
    '>',
    '/>',
  ],
  ...[
    '<Passage id="1">',
    '</Passage>',
    '<Passage id="`">',
    '<passage>',
    '<Passage',
    '</',
    '<!--',
    '-->',
    '<!-->',
    '{/*',
    '*/}',
    '*/',
    '<?',
    '<![CDATA[',
  ],
  ...[
    'import',
    'export',
    'import ',
    'export {',
    'async',
    '## ',
    '# a {#1}',
    '> ',
    '- ',
    '1. ',
    '* * *',
    '---',
    '+++',
    '===',
    '    ',
    '\t',
    ':::note',
    ':::',
    ':term[',
  ],
  ...[
    '[a](',
    '[a]: ',
    '![',
    '](',
    ']',
    ')',
    '"',
    "'",
    '*',
    '**',
    '_',
    '|',
    '|-|',
    '&lt;',
    '&#123;',
    '&#x7b;',
    '&',
    ';',
    '\u2028',
    '\uFEFF',
    '\u0000',
    'é',
    '😀',
  ],
  ...['\n', '\n', '\n', '\n', '\n\n', '\n\n', '\n\n', '\r', '\r\n', ' ', ' ', ' ', 'a', 'b', 'word', 'two words'],
];

/**
 * A text that someone may have written to have code run, or by pasting what they did not read.
 * @param seed the same one gives the same text
 */
export const hostileProse = (seed: number): string => {
  const random = randomFrom(seed);
  const count = 2 + Math.floor(random() * 24);
  return Array.from({ length: count }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
};
