import { describe, expect, it } from 'vitest';
import { guardBody, guardProse } from '#/content-files/read/guard-prose.ts';
import { COMPONENTS } from '#/schemas/prose.ts';

describe('a text in .mdx', () => {
  it('may hold "<3" and "{…}", which mean just that', () => {
    expect(guardBody('I <3 you {always}')).toBe('I &lt;3 you &#123;always}');
  });

  it('cannot bring in markup or code of its own', () => {
    expect(guardBody('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>');
    expect(guardBody('<Fragment set:html={x} />')).toBe('&lt;Fragment set:html=&#123;x} />');
  });

  it.each(COMPONENTS)('keeps the component <%s>, opened, closed and with its fields', (name) => {
    const text = `<${name} id="a">\n\nWords.\n\n</${name}>\n\n<${name}/>`;
    expect(guardBody(text)).toBe(text);
  });

  it('does not take a longer name for a component', () => {
    expect(guardBody('<Passages>')).toBe('&lt;Passages>');
  });

  it('keeps code as it is typed, in a line and in a block', () => {
    const text = 'Type `<3 {a}`.\n\n```\n<b>{c}</b>\n```\n';
    expect(guardBody(text)).toBe(text);
  });

  it('guards the words between two pieces of code', () => {
    expect(guardBody('`<a>` <b> `<c>`')).toBe('`<a>` &lt;b> `<c>`');
  });

  it('guards the words after a backtick that is never closed', () => {
    expect(guardBody('a ` and <b>\nthen <c>')).toBe('a ` and &lt;b>\nthen &lt;c>');
  });

  it('takes a brace that is plain already for what it is', () => {
    expect(guardBody('\\{already}')).toBe('&#123;already}');
  });

  it.each(['## One {#3}', '###### One {#12}  ', '> ## One {#3}', '## One {#two}', '- ## One {#3}', '  ## `{a}` {#3}', '## {#3}'])(
    'keeps the number of the heading "%s"',
    (heading) => {
      expect(guardBody(`Words.\n${heading}\nWords.`)).toBe(`Words.\n${heading}\nWords.`);
    },
  );

  it.each([
    ['## One {two} {#3}', '## One &#123;two} {#3}'],
    ['## One {#3} two', '## One &#123;#3} two'],
    ['## One {#3 .two}', '## One &#123;#3 .two}'],
    ['One {#3}', 'One &#123;#3}'],
    ['# 3 {alert(1)}', '# 3 &#123;alert(1)}'],
    ['##One {#3}', '##One &#123;#3}'],
  ])('makes every other brace of a heading plain: "%s"', (typed, plain) => {
    expect(guardBody(typed)).toBe(plain);
  });

  it('keeps every line in its place, so that a mistake is told with its line', () => {
    const text = 'A <b>\n\n## One {#3}\n`{`\n{c}\nimport d\n';
    expect(guardBody(text).split('\n')).toHaveLength(text.split('\n').length);
  });

  it('leaves its fields out, which the collections read, and every line in its place', () => {
    expect(guardProse('---\ntitle: "A < B {c}"\n---\nA < B')).toBe('---\n\n---\nA &lt; B');
    expect(guardProse('A < B')).toBe('---\n---\nA &lt; B');
  });

  it('takes for fields nothing that Astro takes for words', () => {
    expect(guardProse('---\na: b\n+++\n{c}\n---\n')).toContain('&#123;c}');
  });

  it('takes a line of three hyphens further down for prose, not for front matter', () => {
    expect(guardBody('A <b>\n\n---\n<c>\n---\n')).toBe('A &lt;b>\n\n---\n&lt;c>\n---\n');
  });

  it('leaves out what staff noted for each other, also where it is never closed', () => {
    expect(guardBody('A {/* b */} c <!-- d\ne --> f')).toBe('A  c \n f');
    expect(guardBody('A <!-- b\nc')).toBe('A \n');
    expect(guardBody('A {/* b\nc')).toBe('A \n');
  });

  it('makes a tag plain that is not closed, or closed elsewhere', () => {
    expect(guardBody('<Passage id="1">\n\nA')).toBe('&lt;Passage id="1">\n\nA');
    expect(guardBody('A <Passage id="1">\n\nB\n\n</Passage>')).not.toContain('<');
  });
});
