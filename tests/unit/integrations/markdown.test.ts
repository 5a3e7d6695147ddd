import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdown } from '#/integrations/markdown.ts';

const { features: read, mdastPlugins, hastPlugins } = markdown.processor.options;
const features = { directive: read.directive === true };
const html = async (text: string): Promise<string> => (await markdownToHtml(text, { features, mdastPlugins, hastPlugins })).html.trim();

describe('a text in Markdown', () => {
  it.each(['It opens at 10:30, and at 22:00 too.', 'Número :uno', 'Ella dijo «ñandú» 😀 :a[b]{c=d} y ya.'])(
    'prints "%s" as it was typed',
    async (text) => {
      expect(await html(text)).toBe(`<p>${text}</p>`);
    },
  );

  it('prints a line that begins with two colons as it was typed', async () => {
    expect(await html('::note[Words]')).toBe('<p>::note[Words]</p>');
  });

  it('shows a glossary entry as the word it is about, without its mark', async () => {
    expect(await html('**:term[trata de blancas].** An old name.')).toBe('<p><strong><dfn>trata de blancas</dfn>.</strong> An old name.</p>');
  });

  it('keeps what was typed in .mdx too', async () => {
    const { code } = await mdxToJs('A las 10:30, :term[una palabra].', { features, mdastPlugins });
    expect(code).toContain('"A las 10"');
    expect(code).toContain('":30"');
    expect(code).toContain('"una palabra"');
    expect(code).not.toContain(':term');
  });

  it('shows a box as a note', async () => {
    expect(await html(':::note\nAt 8:00.\n:::')).toBe('<div class="callout note" role="note"><p>At 8:00.</p></div>');
  });
});
