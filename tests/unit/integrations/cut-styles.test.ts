import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { cutStyles } from '#/integrations/cut-styles.ts';

/** What is left of a bundle, its white space as one blank. */
const cut = (css: string): string => postcss([cutStyles]).process(css, { from: undefined }).css.replace(/\s+/g, ' ').trim();

const BUNDLE = `
@layer reset, base;
@layer base {
  @first {
    .a { color: red; }
    @media (min-width: 640px) { .a { color: blue; } }
  }
  /* What comes later. */
  .b { color: green; }
}
@media print {
  @layer base { .c { color: black; } }
}`;

describe('a bundle of styles', () => {
  it('holds everything, and no “@first”, where nothing is cut', () => {
    const all = cut(BUNDLE);
    for (const name of ['.a', '.b', '.c']) expect(all).toContain(`${name} {`);
    expect(all).not.toContain('@first');
  });

  it('that ends with “@cut first” holds what must come first and nothing else', () => {
    expect(cut(`${BUNDLE}\n@cut first;`)).toBe(
      '@layer reset, base; @layer base { .a { color: red; } @media (min-width: 640px) { .a { color: blue; } } }',
    );
  });

  it('that ends with “@cut rest” holds the others', () => {
    const rest = cut(`${BUNDLE}\n@cut rest;`);
    expect(rest).not.toContain('.a');
    expect(rest).toMatch(/\.b \{.*\.c \{/);
    expect(rest).not.toContain('@cut');
  });

  it('cut in two holds each rule once', () => {
    const rules = (css: string): string[] => [...css.matchAll(/\.\w \{ color: \w+/g)].map(([rule]) => rule).sort();
    const halves = ['first', 'rest'].map((which) => cut(`${BUNDLE}\n@cut ${which};`)).join(' ');
    expect(rules(halves)).toEqual(rules(cut(BUNDLE)));
  });

  it('says in which order its layers stand in either half, since their weight hangs on that', () => {
    for (const which of ['first', 'rest']) expect(cut(`${BUNDLE}\n@cut ${which};`)).toMatch(/^@layer reset, base;/);
  });

  it('has no block that holds nothing: each would be sent', () => {
    expect(cut('@layer base { @media print { .c { color: black; } } }\n@cut first;')).toBe('');
    expect(cut('@layer base { @first { .a { color: red; } } /* Of nothing. */ }\n@cut rest;')).toBe('');
  });

  it('is refused where “@cut” says anything else', () => {
    expect(() => cut('.a { color: red; }\n@cut second;')).toThrow('"@cut" is followed by "first" or "rest".');
    expect(() => cut('.a { color: red; }\n@cut;')).toThrow('"@cut" is followed by');
  });
});
