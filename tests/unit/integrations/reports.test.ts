import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdown } from '#/integrations/markdown.ts';
import { countedIn } from '#/schemas/figures.ts';

const { features: read, mdastPlugins, hastPlugins } = markdown.processor.options;
const features = { directive: read.directive === true, headingAttributes: read.headingAttributes === true };
const html = async (text: string): Promise<string> => (await markdownToHtml(text, { features, mdastPlugins, hastPlugins })).html;

const TWO = [
  ':::reports\nHow it began\n',
  '- **Report of 2020,** published in 2021\n\n  - False job: 40%\n  - Romance: 10%\n',
  '- **Report of 2022,** in the press\n\n  - False job: 30.5%\n  - Romance: no figure\n',
  'It is no trend.\n:::',
].join('\n');
const wordsOf = (page: string): string =>
  page
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('reports side by side', () => {
  it('say each number in words, in the order in which all of them count, and where there is none that there is none', async () => {
    expect(wordsOf(await html(TWO))).toBe(
      'How it began Report of 2020, published in 2021 False job: 40%Romance: 10% Report of 2022, in the press False job: 30.5%Romance: no figure It is no trend.',
    );
  });

  it('are on one scale from zero, what comes first in rosa and the rest in teal', async () => {
    const drawn = [...(await html(TWO)).matchAll(/<strong>([\d.]+)%<\/strong><svg class="woven-bar (\w+)" width="([\d.]+)%"/g)];
    expect(drawn.map(([, value, cloth]) => `${value ?? ''} ${cloth ?? ''}`)).toEqual(['40 rosa', '10 teal', '30.5 rosa']);
    for (const [, value, , width] of drawn) expect(Number(width) / Number(value)).toBeCloseTo(100 / 40, 2);
  });

  it('draw nothing where a report has no number', async () => {
    expect(await html(TWO)).toMatch(
      /<li class="unsaid"><span class="what">Romance<span class="hidden-visually">: <\/span><\/span><span>no figure<\/span><\/li>/,
    );
  });

  it('are read as lists by who hears them, and have no inline style', async () => {
    const page = await html(TWO);
    expect(page.match(/<ul role="list">/g)).toHaveLength(3);
    expect(page).not.toContain('style=');
  });

  it('take no mistyped number for words', () => {
    for (const words of ['False job 47%', 'False job: 4.7.1%', 'False job: 147%', 'False job:', ': no figure'])
      expect(countedIn(words), words).toBeUndefined();
    expect(countedIn('Familiares: sin dato')).toEqual({ what: 'Familiares', said: 'sin dato' });
  });
});
