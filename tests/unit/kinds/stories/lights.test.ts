import { describe, expect, it } from 'vitest';
import { beginningsIn, beginsWith, litSections } from '#/kinds/stories/domain/lights.ts';

const SECTIONS = [
  '<p>Before.</p>\n',
  '<h2 id="1">Why we <em>stop</em> here</h2>\n<p>“A &amp; B”, he said.</p>\n<p>But he was\n wrong.</p>\n',
  '<h2 id="2">After</h2>\n<p>But he was wrong again.</p>\n',
];
const lights = (...from: string[]) => [{ drawing: 'first' }, ...from.map((words) => ({ drawing: 'another', from: words }))];

describe('the lights of a story', () => {
  it('come before the heading and before the paragraph that begin with their words, and no word is lost', () => {
    const lit = litSections(SECTIONS, lights('Why we stop', 'But he was wrong.'));
    expect(lit.map((pieces) => pieces.map(({ light, html }) => [light, html.slice(0, 8)]))).toEqual([
      [[undefined, '<p>Befor']],
      [
        [1, '<h2 id="'],
        [2, '<p>But h'],
      ],
      [[undefined, '<h2 id="']],
    ]);
    expect(lit.map((pieces) => pieces.map(({ html }) => html).join(''))).toEqual(SECTIONS);
  });

  it('come in their order: words that stand above the light before them are looked for below it', () => {
    expect(litSections(SECTIONS, lights('After', 'But he was')).map((pieces) => pieces.map(({ light }) => light))).toEqual([
      [undefined],
      [undefined],
      [1, 2],
    ]);
  });

  it('are found whatever quotation marks and emphasis stand there, and by whole words of nothing', () => {
    expect(
      litSections(SECTIONS, lights('"a & b", he'))
        .flat()
        .map(({ light }) => light),
    ).toEqual([undefined, undefined, 1, undefined]);
    expect(beginsWith('**De “Gran** Hombre”', 'de "gran')).toBe(true);
    for (const nothing of ['', ' ', '“”', '*']) expect(beginsWith('Words.', nothing), nothing).toBe(false);
  });

  it('leave a text without lights as it is, and tell when one comes nowhere', () => {
    expect(litSections(SECTIONS, [])).toEqual(SECTIONS.map((html) => [{ html }]));
    expect(() => litSections(SECTIONS, lights('Nowhere'))).toThrow('Nothing in the text begins with "Nowhere".');
  });

  it('are looked for where staff see a heading or a paragraph begin, and not in the middle of one', () => {
    expect(beginningsIn('\n## One {#1}\n\nTwo\nthree.\n\n\n  Four\n').map(({ words }) => words.trim())).toEqual(['One {#1}', 'Two', 'Four']);
  });
});
