import { describe, expect, it } from 'vitest';
import { guardBody, guardProse } from '#/content-files/guard-prose.ts';
import { COMPONENTS } from '#/schemas/prose.ts';

describe('a text in .mdx', () => {
  it('may hold "<3" and "{…}", which mean just that', () => {
    expect(guardProse('I <3 you {always}')).toBe('I &lt;3 you \\{always}');
  });

  it('cannot bring in markup or code of its own', () => {
    expect(guardProse('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>');
    expect(guardProse('<Fragment set:html={x} />')).toBe('&lt;Fragment set:html=\\{x} />');
  });

  it.each(COMPONENTS)('keeps the component <%s>, opened, closed and with its fields', (name) => {
    const text = `<${name} id="a">\n\nWords.\n\n</${name}>\n<${name}/>`;
    expect(guardProse(text)).toBe(text);
  });

  it('does not take a longer name for a component', () => {
    expect(guardProse('<Passages>')).toBe('&lt;Passages>');
  });

  it('keeps code as it is typed, in a line and in a block', () => {
    const text = 'Type `<3 {a}`.\n\n```\n<b>{c}</b>\n```\n';
    expect(guardProse(text)).toBe(text);
  });

  it('guards the words between two pieces of code', () => {
    expect(guardProse('`<a>` <b> `<c>`')).toBe('`<a>` &lt;b> `<c>`');
  });

  it('guards the words after a backtick that is never closed', () => {
    expect(guardProse('a ` and <b>\nthen <c>')).toBe('a ` and &lt;b>\nthen &lt;c>');
  });

  it('does not escape a brace twice', () => {
    expect(guardProse('\\{already}')).toBe('\\{already}');
  });

  it.each(['## One {#3}', '###### One {#12}  ', '> ## One {#3}', '- ## One {#3}', '  ## `{a}` {#3}', '## {#3}'])(
    'keeps the number of the heading "%s"',
    (heading) => {
      expect(guardProse(`Words.\n${heading}\nWords.`)).toBe(`Words.\n${heading}\nWords.`);
    },
  );

  it.each([
    ['## One {two} {#3}', '## One \\{two} {#3}'],
    ['## One {#two}', '## One \\{#two}'],
    ['## One {#3} two', '## One \\{#3} two'],
    ['## One {#3 .two}', '## One \\{#3 .two}'],
    ['## One {#-3}', '## One \\{#-3}'],
    ['One {#3}', 'One \\{#3}'],
    ['# 3 {alert(1)}', '# 3 \\{alert(1)}'],
    ['##One {#3}', '##One \\{#3}'],
  ])('makes every other brace of a heading plain: "%s"', (typed, plain) => {
    expect(guardProse(typed)).toBe(plain);
  });

  it('keeps every line in its place, so that a mistake is told with its line', () => {
    const text = 'A <b>\n\n## One {#3}\n`{`\n{c}\nimport d\n';
    expect(guardBody(text).split('\n')).toHaveLength(text.split('\n').length);
  });

  it('keeps its front matter, which is no prose', () => {
    const front = '---\ntitle: "A < B {c}"\n---\n';
    expect(guardProse(`${front}A < B`)).toBe(`${front}A &lt; B`);
  });

  it('takes a line of three hyphens further down for prose, not for front matter', () => {
    expect(guardProse('A <b>\n\n---\n<c>\n---\n')).toBe('A &lt;b>\n\n---\n&lt;c>\n---\n');
  });
});
