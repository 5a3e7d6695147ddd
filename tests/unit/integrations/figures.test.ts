import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { drawingAddress } from '#/drawings/drawing.ts';
import { barIn, shareIn } from '#/schemas/figures.ts';
import { markdown } from '#/integrations/markdown.ts';

const { features: read, mdastPlugins, hastPlugins } = markdown.processor.options;
const features = { directive: read.directive === true, headingAttributes: read.headingAttributes === true };
const html = async (text: string): Promise<string> => (await markdownToHtml(text, { features, mdastPlugins, hastPlugins })).html;

/** The words of a page without what is drawn. */
const wordsOf = (page: string): string =>
  page
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const TWO = ':::bars\nA report\n\n- False job: 40%\n- Romance: 10%\n\nNot a trend.\n:::\n\n:::bars\n- Romance: 30,5 %\n- Family: 20%\n:::';

describe('bars', () => {
  it('say each number in words, and the rest of what stands in the box', async () => {
    expect(wordsOf(await html(TWO))).toBe('A report False job: 40% Romance: 10% Not a trend. Romance: 30,5 % Family: 20%');
  });

  it('are as long as their numbers, all on one scale from zero', async () => {
    const drawn = [...(await html(TWO)).matchAll(/<svg class="woven-bar \w+" width="([\d.]+)%"[\s\S]*?<strong>([\d.,]+)\s?%<\/strong>/g)];
    expect(drawn).toHaveLength(4);
    for (const [, width, value = ''] of drawn) expect(Number(width) / Number(value.replace(',', '.'))).toBeCloseTo(100 / 40, 2);
  });

  it('have one cloth for the same words, and another for other words', async () => {
    const cloths = [...(await html(TWO)).matchAll(/woven-bar (\w+)/g)].map(([, cloth]) => cloth);
    expect(cloths[1]).toBe(cloths[2]);
    expect(new Set(cloths).size).toBe(3);
  });

  it('are drawn by their size alone: no inline style, and nothing for a screen reader to stumble over', async () => {
    const page = await html(TWO);
    expect(page).not.toContain('style=');
    expect(page.match(/<svg/g)).toHaveLength(4);
    expect(page.match(/aria-hidden="true"/g)).toHaveLength(4);
  });

  it('are not drawn where there is no number: the point stays as it was written', async () => {
    expect(await html(':::bars\n- One: many\n:::')).toContain('<li>One: many</li>');
    for (const words of ['One 47%', 'One: 0%', 'One: 101%', 'One: 47', 'One: 4.7.1%', ': 5%']) expect(barIn(words), words).toBeUndefined();
    expect(barIn('A: b: 8.3 %')).toEqual({ what: 'A: b', value: '8.3 %', percent: 8.3 });
  });
});

describe('a hundred stitches', () => {
  const counted = async (words: string): Promise<number[]> =>
    [...(await html(`:::stitches\n${words}\n:::`)).matchAll(/<path class="\w+" d="([^"]*)"/g)].map(([, d = '']) => d.split('M').length - 1);

  it('lean as many as the words say, and together they are a hundred', async () => {
    expect(await counted('Of 100 cases, 12.')).toEqual([12, 88]);
    expect(await counted('De cada 100 casos, 99.')).toEqual([99, 1]);
  });

  it('have one that is broken where only "more than" is known', async () => {
    // Two pieces of the broken one.
    expect(await counted('Of 100 cases, more than 50.')).toEqual([50 + 2, 49]);
    expect(await counted('De 100 casos, más de 50.')).toEqual([50 + 2, 49]);
  });

  it('are none where the words say no number', async () => {
    expect(await counted('More than half.')).toEqual([]);
    expect(shareIn('In 2017, all 100.')).toBeUndefined();
  });
});

describe('looms and cards', () => {
  it('are drawings beside words, in their order', async () => {
    const page = await html(':::cards{drawings="contract ring"}\n- ### Work\n\n  A job.\n\n- ### Love\n\n  A man.\n:::');
    expect(wordsOf(page)).toBe('Work A job. Love A man.');
    expect([...page.matchAll(/src="([^"]+)" alt=""/g)].map(([, src]) => src)).toEqual([drawingAddress('contract'), drawingAddress('ring')]);
    expect(page).not.toContain('data-drawings');
  });

  it('show now and the answer, each below its title, and keep the sentence that nothing is measured', async () => {
    const point = (name: string): string => `- ### ${name}\n\n  - earns\n  - risks\n\n  Words.\n\n`;
    const page = await html(`:::looms\n${point('Now')}${point('Then')}Not measured.\n:::`);
    expect(wordsOf(page)).toBe('Now earns risks Words. Then earns risks Words. Not measured.');
    expect([...page.matchAll(/<\/h3>\s*<img [^>]*src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
      drawingAddress('looms-now'),
      drawingAddress('looms-then'),
    ]);
  });
});
